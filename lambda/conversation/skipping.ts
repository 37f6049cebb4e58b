import { type Line, partsOf } from '#protocol';
import { isOver, levelOf, type Unfolded } from './doing.ts';
import { routineFor } from './fitting.ts';
import { completed, lead } from './guiding.ts';
import { skipped } from './programme.ts';
import type { Outcome } from './reply.ts';
import { withSession } from './state.ts';
import { type Turn, withState } from './turn.ts';

/** The next item of a row, in the order that was chosen; past the last one the row is done. */
export const nextItem = (turn: Turn, { doing, part }: Unfolded, say: readonly Line[] = []): Outcome => {
  const { order } = turn.state.session;
  const [first, ...others] = order ?? [];
  const parts = partsOf(routineFor(turn.state, doing.place), levelOf(turn.state));
  const following = parts.find(({ index, begins }) =>
    order === undefined ? begins && index > part.index : index === first,
  );
  if (following === undefined) return completed(turn, doing, say);
  const state = order === undefined ? turn.state : withSession(turn.state, { order: others });
  const place = { ...doing.place, step: following.index, offset: 0 };
  return lead(withState(turn, state), { ...doing, level: levelOf(state), place }, { say });
};

/** "Skip this" in a sitting: a step that had not been heard to its end counts as skipped (P02). */
export const skipItem = (turn: Turn, activity: Unfolded): Outcome => {
  const { part } = activity;
  const wasDone = isOver(activity) && part.last;
  return nextItem(withState(turn, wasDone ? turn.state : skipped(turn.state)), activity);
};
