import type { Routine } from '#protocol';
import { today } from './keeping.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

const timesToday = (turn: Turn, id: string): number => turn.state.progress.counts[id]?.[today(turn.now)] ?? 0;

/** Getting up and comfort have no end to them: whoever needs them gets them. */
const isBounded = ({ moves, ledger }: Routine): boolean => moves && ledger !== 'P-LOGROLL';

/** Has it been done as often today as the ledger has it for a day? */
export const isSpent = (turn: Turn, routine: Routine): boolean =>
  isBounded(routine) && timesToday(turn, routine.id) >= routine.perDay;

/** A set or a round more, in one session. */
const mostExtras = 2;

/** May a set be done once more: not spent for today, and not more than twice in a session (R21)? */
export const mayExtend = (turn: Turn, routine: Routine): boolean =>
  !isBounded(routine) || (!isSpent(turn, routine) && (turn.state.session.extras?.[routine.id] ?? 0) < mostExtras);

export const extended = ({ session }: State, { id }: Routine): Readonly<Record<string, number>> => ({
  ...session.extras,
  [id]: (session.extras?.[id] ?? 0) + 1,
});
