import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { type AtEnd, paused, resumed, type Timer } from './timer.ts';
import type { TimerRequest } from './timer-request.ts';
import { type Setting, type TimerShelf, timerShelf } from './timer-shelf.ts';
import { type TimersByVoice, timersByVoice } from './timers-by-voice.ts';

/** What comes of pausing or resuming one. `already`: it is paused, or running. `unknown`: over, cancelled, or never there. */
export type Change = { readonly kind: 'changed'; readonly timer: Timer } | { readonly kind: 'already' | 'unknown' };

/** The timers of an account: every device shows the same ones, and the skill sees only its own. */
export type Timers = {
  readonly create: (request: TimerRequest, deviceId: string) => Setting;
  /** The skill's, shortest first. */
  readonly list: () => readonly Timer[];
  readonly get: (id: string) => Timer | undefined;
  /** Answers whether there was one. */
  readonly delete: (id: string) => boolean;
  readonly deleteAll: () => void;
  readonly pause: (id: string) => Change;
  readonly resume: (id: string) => Change;
  readonly byVoice: TimersByVoice;
} & Pick<TimerShelf, 'untilNext' | 'due'>;

const endOf = ({ triggeringBehavior: { operation, notificationConfig } }: TimerRequest): AtEnd => {
  const playAudible = notificationConfig?.playAudible ?? true;
  switch (operation?.type) {
    case undefined:
    case 'NOTIFY_ONLY':
      return { playAudible, texts: [] };
    case 'ANNOUNCE':
      return { playAudible, texts: operation.textToAnnounce };
    case 'LAUNCH_TASK':
      return { playAudible, texts: operation.textToConfirm, task: operation.task };
    default:
      return operation satisfies never;
  }
};

export const timers = (clock: Pick<Clock, 'now'>, newId: Ids): Timers => {
  const shelf = timerShelf(clock, newId);
  const list = () => shelf.live().filter(({ isOwn }) => !isOwn);
  const get = (id: string) => list().find((timer) => timer.id === id);
  const change = (id: string, from: Timer['state']['kind'], by: typeof paused): Change => {
    const timer = get(id);
    if (timer === undefined) return { kind: 'unknown' };
    return timer.state.kind === from ? { kind: 'changed', timer: shelf.replace(timer, by) } : { kind: 'already' };
  };
  return {
    create: (request, deviceId) => {
      const { duration, timerLabel: label } = request;
      const what = { deviceId, isOwn: false, duration: duration.iso, atEnd: endOf(request) };
      return shelf.add(duration.ms, label === undefined ? what : { ...what, label });
    },
    list,
    get,
    delete: (id) => {
      const gone = list().filter((timer) => timer.id === id);
      shelf.remove(gone);
      return gone.length > 0;
    },
    deleteAll: () => shelf.remove(list()),
    pause: (id) => change(id, 'on', paused),
    resume: (id) => change(id, 'paused', resumed),
    byVoice: timersByVoice(shelf),
    untilNext: shelf.untilNext,
    due: shelf.due,
  };
};
