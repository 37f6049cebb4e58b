import type { ProgressStore } from '../store/progress-store.ts';

/** What a skill needs from the outside; Lambda and the local Echo hand in different things. */
export type Wiring = {
  readonly progress: ProgressStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
  /** Where the sound files are served from, without a slash at the end. */
  readonly audioBase: string;
  /** Real milliseconds for a call to the timers service, and for all calls of a turn. */
  readonly timerPatience?: { readonly call: number; readonly all: number };
  /** Requests for another skill are turned away; absent, as on the local Echo, every id is taken. */
  readonly skillId?: string;
};
