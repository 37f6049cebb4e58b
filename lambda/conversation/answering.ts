import { type Line, line, type MythId, mythOf } from '#protocol';
import type { Hurt } from './command.ts';
import type { Settled } from './doing.ts';
import { feel } from './halting.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { withSession } from './state.ts';
import { asking, dialog, type Turn, varied, withState } from './turn.ts';

const back = (turn: Turn, settled: Settled, words: readonly Line[]): Outcome =>
  returning(turn, settled.activity, settled.interrupted, words);

/** The answer itself, and the safety line that goes with it. */
const wordsOf = (id: MythId): readonly Line[] => {
  const { fixed } = mythOf(id);
  return [line(`myths.${id}.say`), ...(fixed === undefined ? [] : [line(`fixed.${fixed}`)])];
};

/** Of two that may be meant, the one that was chosen between two before in this session. */
const preferred = ({ state }: Turn, pair: readonly MythId[]): MythId | undefined => {
  const { chosen = [] } = state.session;
  const between: readonly MythId[] = state.session.between ?? [];
  const isSamePair = state.session.ask === 'which-question' && pair.every((id) => between.includes(id));
  return pair.find((id) => chosen.includes(id)) ?? (isSamePair ? pair[0] : undefined);
};

/** Notes what is answered; where it was one of two that stood to choose from, it is remembered for this session. */
const noting = (turn: Turn, id: MythId): Turn => {
  const { chosen = [], ask } = turn.state.session;
  const between: readonly MythId[] = turn.state.session.between ?? [];
  const isChoice = ask === 'which-question' && between.includes(id) && !chosen.includes(id);
  return withState(
    turn,
    withSession(turn.state, {
      answered: id,
      further: undefined,
      ...(isChoice ? { chosen: [...chosen, id] } : {}),
    }),
  );
};

/** An answer that nobody asked for in these words, behind `before`; "why?" and "who says so?" go on from it. */
export const tell = (turn: Turn, settled: Settled, id: MythId, before: readonly Line[]): Outcome =>
  back(noting(turn, id), settled, [...before, ...wordsOf(id)]);

/** One answer: verdict first, then back to the same cue (E01, E03). What hurts besides is let go first. */
const answerOne = (turn: Turn, settled: Settled, id: MythId, hurt?: Hurt): Outcome => {
  const noted = noting(turn, id);
  const moves = settled.activity?.part.step.kind === 'movement';
  if (hurt === undefined || !moves) return back(noted, settled, wordsOf(id));
  const [next, reply] = feel(noted, settled, hurt);
  return [next, { ...reply, say: [...reply.say, ...wordsOf(id)] }];
};

/** A spoken question: one answer, two to choose from, or none that we know. */
export const answer = (turn: Turn, settled: Settled, myths: readonly MythId[], hurt?: Hurt): Outcome => {
  const [first, second] = myths;
  if (first === undefined) return back(turn, settled, [line('fixed.sf10')]);
  const one = second === undefined ? first : preferred(turn, [first, second]);
  if (one !== undefined) return answerOne(turn, settled, one, hurt);
  const { ask, behind } = turn.state.session;
  const open = ask === 'which-question' ? behind : ask;
  const between = [first, second ?? first] as const;
  return asking(withSession(turn.state, { behind: open, between }), 'which-question');
};

/** "The first", "the second", "either" of the two that were named. */
export const answerOf = (turn: Turn, settled: Settled, which: 0 | 1): Outcome => {
  const id = turn.state.session.between?.[which];
  return id === undefined ? back(turn, settled, [dialog('askFirst')]) : answerOne(turn, settled, id);
};

/** What else there is to a question, in its order: an explainer has two turns more, a belief has one (E07). */
const furtherOf = (id: MythId): readonly Line[] =>
  mythOf(id).verdict === 'explained' ? [line(`myths.${id}.why`), line(`myths.${id}.more`)] : [line(`myths.${id}.why`)];

/** "Why?", "tell me more" of the last answer. */
export const why = (turn: Turn, settled: Settled): Outcome => {
  const { answered, further = 0 } = turn.state.session;
  if (answered === undefined) return back(turn, settled, [dialog('askFirst')]);
  const told = withState(turn, withSession(turn.state, { further: further + 1 }));
  return back(told, settled, [furtherOf(answered)[further] ?? dialog('thatIsAll')]);
};

/** "Who says so?": source, year and strength of the last answer, in fixed phrases (E02, E06). */
export const whoSays = (turn: Turn, settled: Settled): Outcome => {
  const { answered } = turn.state.session;
  if (answered === undefined) return back(turn, settled, [dialog('askFirst')]);
  const { sources, grade } = mythOf(answered);
  const [one = '', other] = sources;
  const named = other === undefined ? dialog('source', { one }) : dialog('sources', { one, other });
  return back(turn, settled, [named, line(`strength.${grade}`)]);
};

export const medicine = (turn: Turn, settled: Settled): Outcome => back(turn, settled, [line('fixed.sf9')]);

/** A number or a study that nobody could find: it is not used, and that is said. */
export const untraced = (turn: Turn, settled: Settled): Outcome => back(turn, settled, [dialog('untraced')]);

/** Nothing of ours: a short kind way back. */
export const outside = (turn: Turn, settled: Settled): Outcome => back(turn, settled, [varied(turn, 'outside')]);
