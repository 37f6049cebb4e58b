import { isRow, type Routine, type RoutineId, singleOf } from '#protocol';
import { routineFor } from './fitting.ts';
import { today } from './keeping.ts';
import { type State, withSession } from './state.ts';
import type { Turn } from './turn.ts';

const timesToday = (turn: Turn, id: string): number => turn.state.progress.counts[id]?.[today(turn.now)] ?? 0;

/** Getting up and comfort have no end to them: whoever needs them gets them. */
const isBounded = ({ moves, ledger }: Routine): boolean => moves && ledger !== 'P-LOGROLL';

/** Has it been done as often today as the ledger has it for a day? */
export const isSpent = (turn: Turn, routine: Routine): boolean =>
  isBounded(routine) && timesToday(turn, routine.id) >= routine.perDay;

/** In a row, what has been done as often today as the ledger has it is left out; the rest of the row is led. */
export const withoutSpent = (turn: Turn, id: RoutineId): State => {
  if (!isRow(id)) return turn.state;
  const items = new Set(
    routineFor(turn.state, { routine: id }).steps.flatMap(({ of }) => (of === undefined ? [] : [of])),
  );
  const spent = [...items].filter((item) => isSpent(turn, singleOf(item)));
  const { leftOut } = turn.state.session;
  return spent.length === 0 ? turn.state : withSession(turn.state, { leftOut: [...new Set([...leftOut, ...spent])] });
};

/** A set or a round more, in one session. */
const mostExtras = 2;

/** May a set be done once more: not spent for today, and not more than twice in a session (R21)? */
export const mayExtend = (turn: Turn, routine: Routine): boolean =>
  !isBounded(routine) || (!isSpent(turn, routine) && (turn.state.session.extras?.[routine.id] ?? 0) < mostExtras);

export const extended = ({ session }: State, { id }: Routine): Readonly<Record<string, number>> => ({
  ...session.extras,
  [id]: (session.extras?.[id] ?? 0) + 1,
});
