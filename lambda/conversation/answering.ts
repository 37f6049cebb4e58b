import { type Line, line, type MythId, mythOf } from '#protocol';
import type { Settled } from './doing.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { withSession } from './state.ts';
import { asking, dialog, type Turn, withState } from './turn.ts';

const back = (turn: Turn, settled: Settled, words: readonly Line[]): Outcome =>
  returning(turn, settled.activity, settled.interrupted, words);

/** A spoken question: verdict first, then back to the same cue (E01, E03). */
export const answer = (turn: Turn, settled: Settled, myths: readonly MythId[]): Outcome => {
  const [first, second] = myths;
  if (first === undefined) return back(turn, settled, [line('fixed.sf10')]);
  if (second !== undefined) {
    const behind = turn.state.session.ask;
    return asking(withSession(turn.state, { behind, between: [first, second] }), 'which-question');
  }
  const noted = withState(turn, withSession(turn.state, { answered: first }));
  const { fixed } = mythOf(first);
  return back(noted, settled, [line(`myths.${first}.say`), ...(fixed === undefined ? [] : [line(`fixed.${fixed}`)])]);
};

/** "Why?" of the last answer. */
export const why = (turn: Turn, settled: Settled): Outcome => {
  const { answered } = turn.state.session;
  if (answered === undefined) return back(turn, settled, [dialog('askFirst')]);
  return back(turn, settled, [line(`myths.${answered}.why`)]);
};

/** "Who says so?": source and strength of the last answer, in fixed phrases (E02, E06). */
export const whoSays = (turn: Turn, settled: Settled): Outcome => {
  const { answered } = turn.state.session;
  if (answered === undefined) return back(turn, settled, [dialog('askFirst')]);
  const { sources, grade } = mythOf(answered);
  const [one = '', other] = sources;
  const named = other === undefined ? dialog('source', { one }) : dialog('sources', { one, other });
  return back(turn, settled, [named, line(`strength.${grade}`)]);
};

export const medicine = (turn: Turn, settled: Settled): Outcome => back(turn, settled, [line('fixed.sf9')]);
