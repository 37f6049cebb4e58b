import type { Progress } from '../conversation/progress.ts';
import { lifetime } from '../conversation/progress.ts';
import type { Reply } from '../conversation/reply.ts';
import type { State } from '../conversation/state.ts';
import { type Person, type ProgressStore, StoreError } from '../store/progress-store.ts';
import type { TimerHands } from './timer-orders.ts';

/** A turn answered and kept: the place is written before the words are spoken (D7). */
export type Kept = { readonly state: State; readonly reply: Reply };

export type Keeper = {
  readonly store: ProgressStore;
  readonly person: Person | undefined;
  readonly now: number;
  /** Absent where no timer can be set. */
  readonly hands?: TimerHands | undefined;
  /** Told once for each failure, without a word of what was to be stored. */
  readonly failed: (error: StoreError) => void;
};

export const unreachable = 'unreachable' as const;

/** Runs a store call; a store that cannot be reached is reported and answered with `otherwise`. */
export const attempt = async <T, O>(keeper: Keeper, call: () => Promise<T>, otherwise: O): Promise<T | O> => {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    keeper.failed(error);
    return otherwise;
  }
};

export const saved = (keeper: Keeper, person: Person, progress: Progress) =>
  attempt(keeper, () => keeper.store.save(person, { ...progress, expires: keeper.now + lifetime }), unreachable);

/** Words that end in a call for help do not wait for a store or a service longer than this, in real milliseconds. */
const patience = 250;

export const briefly = (): Promise<typeof unreachable> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(unreachable), patience).unref();
  });
