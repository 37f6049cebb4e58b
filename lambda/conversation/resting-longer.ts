import { isOver, type Settled } from './doing.ts';
import { interludes } from './interlude.ts';
import type { Outcome } from './reply.ts';
import { plainly, returning } from './returning.ts';
import { withSession } from './state.ts';
import { asking, type Turn, varied, withState } from './turn.ts';

/** Halves of a rest: from half of what is written to double (R15). */
const [fewest, most] = [-1, 2];

/** Longer or shorter rests from now on, in this session; in a rest, half a one more at once. */
export const changeRest = (turn: Turn, { activity, interrupted }: Settled, by: 1 | -1): Outcome => {
  const halves = Math.min(most, Math.max(fewest, (turn.state.session.resting ?? 0) + by));
  const next = withState(turn, withSession(turn.state, { resting: halves }));
  const words = [varied(turn, by > 0 ? 'longerRest' : 'shorterRest')];
  const { ask } = turn.state.session;
  const isResting = activity === undefined || isOver(activity) || !interrupted;
  if (by > 0 && isResting && ask !== undefined) {
    return asking(next.state, plainly(ask), { say: words, play: interludes.halfRest });
  }
  return returning(next, activity, interrupted, words);
};
