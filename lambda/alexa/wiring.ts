import type { ProgressStore } from '../store/progress-store.ts';
import type { Carrier } from './carrier.ts';
import type { TimeZoneOf } from './local-hour.ts';

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
  /** Asks what time it is where the speaker stands; absent, it is always day. */
  readonly timeZone?: TimeZoneOf;
  /** Carries speech by APL for audio while nothing has gone wrong with it; off until it was heard on a real Echo (D12). */
  readonly carrier?: Carrier;
  /** Requests for another skill are turned away; absent, as on the local Echo, every id is taken. */
  readonly skillId?: string;
  /** What an operator has written into the kill switch, see `switches.ts`; absent, as on the local Echo, nothing is off. */
  readonly switchedOff?: () => Promise<string>;
};
