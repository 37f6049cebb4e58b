import type { Settled } from './doing.ts';
import { callSomeone } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { begin, start } from './starting.ts';
import type { Turn } from './turn.ts';

/**
 * "I can't get up": the way up from the floor; on that way rest and one more try; after that somebody is called (S11).
 */
export const stuck = (turn: Turn, { activity }: Settled): Outcome => {
  if (turn.state.session.ask === 'chair-or-stuck') return callSomeone(turn);
  const onTheWay = activity?.routine.ledger === 'P-LOGROLL';
  return onTheWay ? begin(turn, { routine: 'log-roll-stuck' }) : start(turn, { routine: 'log-roll-floor' });
};
