import type { Clock, Instant } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { type AtEnd, leftOf, type Timer } from './timer.ts';

/** What comes of setting one. `full`: the account has ten. `taken`: another has the label. */
export type Setting = { readonly kind: 'set'; readonly timer: Timer } | { readonly kind: 'full' | 'taken' };

/** A timer that is over. `announcement` is in the device's locale; without one there is nothing to say. */
export type Fired = {
  readonly at: Instant;
  readonly id: string;
  readonly deviceId: string;
  readonly label?: string;
  readonly announcement?: string;
  readonly playAudible: boolean;
  readonly isOwn: boolean;
  readonly task?: NonNullable<AtEnd['task']>;
};

/** The timers of an account, whoever set them. */
export type TimerShelf = {
  /** Those that are not over, the shortest first. */
  readonly live: () => readonly Timer[];
  readonly add: (ms: number, what: Pick<Timer, 'deviceId' | 'isOwn' | 'duration' | 'atEnd' | 'label'>) => Setting;
  /** Puts what `change` makes of it in a timer's place. */
  readonly replace: (timer: Timer, change: (timer: Timer, now: Instant) => Timer) => Timer;
  readonly remove: (gone: readonly Timer[]) => void;
  /** Milliseconds until the next one is over; `undefined` while none runs. */
  readonly untilNext: () => number | undefined;
  /** What is over by now and was not handed out before, in order. */
  readonly due: (locale: string) => readonly Fired[];
};

/** The person's own counted in. https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-timers-guidelines-for-usage.html */
const most = 10;

/** Names are heard, not read: capitals do not tell them apart. */
export const isCalled = ({ label }: Pick<Timer, 'label'>, name: string | undefined): boolean =>
  label !== undefined && label.toLowerCase() === name?.toLowerCase();

const toFired = ({ id, deviceId, label, isOwn, atEnd }: Timer, at: Instant, locale: string): Fired => {
  const announcement = atEnd.texts.find((each) => each.locale === locale)?.text;
  return {
    at,
    id,
    deviceId,
    ...(label !== undefined && { label }),
    ...(announcement !== undefined && { announcement }),
    playAudible: atEnd.playAudible,
    isOwn,
    ...(atEnd.task && { task: atEnd.task }),
  };
};

export const timerShelf = (clock: Pick<Clock, 'now'>, newId: Ids): TimerShelf => {
  let all: readonly Timer[] = [];

  const left = (timer: Timer) => leftOf(timer, clock.now());
  const isOver = (timer: Timer) => timer.state.kind === 'on' && left(timer) <= 0;
  const shortestFirst = (some: readonly Timer[]) => some.toSorted((one, other) => left(one) - left(other));
  const live = () => shortestFirst(all.filter((timer) => !isOver(timer)));
  const remove = (gone: readonly Timer[]) => {
    all = all.filter((timer) => !gone.includes(timer));
  };

  return {
    live,
    add: (ms, what) => {
      const others = live();
      if (others.length >= most) return { kind: 'full' };
      if (others.some((timer) => isCalled(timer, what.label))) return { kind: 'taken' };
      const now = clock.now();
      const id = newId('amzn1.alerts.timer');
      const timer: Timer = { id, ...what, created: now, updated: now, state: { kind: 'on', until: now + ms } };
      all = [...all, timer];
      return { kind: 'set', timer };
    },
    replace: (timer, change) => {
      const changed = change(timer, clock.now());
      all = all.map((each) => (each === timer ? changed : each));
      return changed;
    },
    remove,
    untilNext: () => {
      const running = all.filter(({ state }) => state.kind === 'on');
      return running.length === 0 ? undefined : Math.max(0, Math.min(...running.map(left)));
    },
    due: (locale) => {
      const over = shortestFirst(all.filter(isOver));
      remove(over);
      return over.map((timer) => toFired(timer, clock.now() + left(timer), locale));
    },
  };
};
