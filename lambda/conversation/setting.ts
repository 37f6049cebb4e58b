import type { Settings } from './progress.ts';
import { type State, withProgress } from './state.ts';

/** A setting that control words have changed: kept for next time (L04). */
export const setting = (state: State, change: Settings): State =>
  withProgress(state, { settings: { ...state.progress.settings, ...change } });

/** The next rung of a ladder, or the same one at its end. */
export const step = <T>(ladder: readonly T[], from: T, by: 1 | -1): T => ladder[ladder.indexOf(from) + by] ?? from;
