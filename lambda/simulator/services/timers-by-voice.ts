import { toIso } from './iso-duration.ts';
import { paused, resumed, type Timer } from './timer.ts';
import { isCalled, type Setting, type TimerShelf } from './timer-shelf.ts';

/** What comes of asking for one. `which`: several could be meant. `already`: it is paused, or running. */
export type Voiced =
  | { readonly kind: 'done'; readonly timer: Timer }
  | { readonly kind: 'already' | 'unknown' }
  | { readonly kind: 'which'; readonly among: readonly Timer[] };

/** What a person does with timers on the device itself, the skill's among them. The skill is not told. */
export type TimersByVoice = {
  /** The shortest first. */
  readonly list: () => readonly Timer[];
  /** One of the person's own. @param ms from 1 up @throws RangeError for another number */
  readonly set: (ms: number, deviceId: string, label?: string) => Setting;
  /** Without a label, the only one there is. So with the two that follow, among those that run or are paused. */
  readonly cancel: (label?: string) => Voiced;
  readonly pause: (label?: string) => Voiced;
  readonly resume: (label?: string) => Voiced;
  /** Answers how many there were. */
  readonly cancelAll: () => number;
};

/** The person's own timers ring. */
const ringing = { playAudible: true, texts: [] };

export const timersByVoice = (shelf: TimerShelf): TimersByVoice => {
  const meant = (label: string | undefined, state?: Timer['state']['kind']): Voiced => {
    const called = shelf.live().filter((timer) => label === undefined || isCalled(timer, label));
    const among = called.filter((timer) => state === undefined || timer.state.kind === state);
    const [timer, ...others] = among;
    if (timer === undefined) return { kind: called.length > 0 ? 'already' : 'unknown' };
    return others.length > 0 ? { kind: 'which', among } : { kind: 'done', timer };
  };
  return {
    list: shelf.live,
    set: (ms, deviceId, label) => {
      if (!Number.isSafeInteger(ms) || ms < 1) {
        throw new RangeError(`expected a whole number of milliseconds from 1 up, got ${ms}`);
      }
      return shelf.add(ms, {
        deviceId,
        isOwn: true,
        duration: toIso(ms),
        ...(label !== undefined && { label }),
        atEnd: ringing,
      });
    },
    cancel: (label) => {
      const one = meant(label);
      if (one.kind === 'done') shelf.remove([one.timer]);
      return one;
    },
    pause: (label) => {
      const one = meant(label, 'on');
      return one.kind === 'done' ? { kind: 'done', timer: shelf.replace(one.timer, paused) } : one;
    },
    resume: (label) => {
      const one = meant(label, 'paused');
      return one.kind === 'done' ? { kind: 'done', timer: shelf.replace(one.timer, resumed) } : one;
    },
    cancelAll: () => {
      const all = shelf.live();
      shelf.remove(all);
      return all.length;
    },
  };
};
