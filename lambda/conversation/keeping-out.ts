import { isRow, type Line, line, type RoutineId, routineOf } from '#protocol';
import type { Settled } from './doing.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { nextItem } from './skipping.ts';
import { type State, withProgress } from './state.ts';
import { type Turn, withState } from './turn.ts';

/** The single routines that are meant: all of a row. */
const meant = (id: RoutineId): readonly string[] =>
  isRow(id) ? [...new Set(routineOf(id).steps.flatMap(({ of }) => (of === undefined ? [] : [of])))] : [id];

const withLeftOut = (state: State, leftOut: readonly string[]): State =>
  withProgress(state, { leftOut: [...new Set(leftOut)] });

const told = (key: string, routine?: string): Line =>
  line(`keepingOut.${key}`, routine === undefined ? {} : { routine });

/** "Leave it out": kept, until it is brought back. What is under way and left out now gives way to the next part. */
export const leaveOut = (turn: Turn, settled: Settled, named?: RoutineId): Outcome => {
  const { activity, interrupted } = settled;
  const here = activity?.part.step.of;
  const id = named ?? (here as RoutineId | undefined);
  if (id === undefined) return returning(turn, activity, interrupted, [told('whichOne')]);
  const ids = meant(id);
  const next = withState(turn, withLeftOut(turn.state, [...turn.state.progress.leftOut, ...ids]));
  const words = [told('out', id)];
  return activity !== undefined && here !== undefined && ids.includes(here)
    ? nextItem(next, activity, words)
    : returning(next, activity, interrupted, words);
};

/** Back in: one of them, or all. */
export const bringBack = (turn: Turn, { activity, interrupted }: Settled, named?: RoutineId): Outcome => {
  const { leftOut } = turn.state.progress;
  const ids = named === undefined ? leftOut : meant(named);
  const next = withState(
    turn,
    withLeftOut(
      turn.state,
      leftOut.filter((id) => !ids.includes(id)),
    ),
  );
  if (leftOut.length === 0) return returning(turn, activity, interrupted, [told('nothing')]);
  return returning(next, activity, interrupted, [named === undefined ? told('allBack') : told('back', named)]);
};
