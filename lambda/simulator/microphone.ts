import { limits } from '../alexa/limits.ts';
import type { Clock } from './clock.ts';
import type { Event } from './happening.ts';

/** Before the reprompt, or after it. */
export type Attempt = 1 | 2;

/** What the end of a wait means: nobody spoke, or a screen lets go of the session it held. */
export type Waited = { readonly kind: 'silence'; readonly attempt: Attempt } | { readonly kind: 'released' };

/** The microphone of an open session. It listens for a while, twice at most; a screen then holds the session deaf. */
export type Microphone = {
  readonly listening: () => { readonly attempt: Attempt; readonly left: number } | undefined;
  /** Milliseconds until the wait is over; `undefined` while there is none. */
  readonly untilNext: () => number | undefined;
  readonly open: (attempt: Attempt) => void;
  /** Keeps the session without listening, as a screen does. */
  readonly hold: () => void;
  readonly close: (heard: boolean) => void;
  /** A wait whose time is up ends. */
  readonly settle: () => Waited | undefined;
};

export const microphone = (clock: Clock, emit: (event: Event) => void): Microphone => {
  let wait: { readonly attempt?: Attempt; readonly ends: number } | undefined;

  const close = (heard: boolean) => {
    if (wait?.attempt !== undefined) emit({ kind: 'mic', state: 'closed', heard });
    wait = undefined;
  };
  const left = () => wait && Math.max(0, wait.ends - clock.now());

  return {
    listening: () => (wait?.attempt === undefined ? undefined : { attempt: wait.attempt, left: left() ?? 0 }),
    untilNext: left,
    open: (attempt) => {
      wait = { attempt, ends: clock.now() + limits.microphone };
      emit({ kind: 'mic', state: 'open', attempt, lasts: limits.microphone });
    },
    hold: () => {
      wait = { ends: clock.now() + limits.screenSession };
    },
    close,
    settle: () => {
      if (wait === undefined || left() !== 0) return undefined;
      const { attempt } = wait;
      close(false);
      return attempt === undefined ? { kind: 'released' } : { kind: 'silence', attempt };
    },
  };
};
