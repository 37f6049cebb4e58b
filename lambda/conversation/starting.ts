import { type Line, line, nothing, type Routine, routineOf, sequence, type Timeline } from '#protocol';
import { breathOf } from './doing.ts';
import { beginning, lead, stillOnly } from './guiding.ts';
import { interludes } from './interlude.ts';
import type { Place } from './progress.ts';
import type { Outcome } from './reply.ts';
import { moves, noticeIsFresh, signsDue, whoIsDue } from './signs.ts';
import { hasTold, type State, telling, type Wish, withProgress, withSession } from './state.ts';
import { asking, type Turn, varied, withState } from './turn.ts';
import { comfort, mapOf, spoken } from './wording.ts';

export const comfortWish: Wish = { routine: 'quick-comfort' };

const wishing = (turn: Turn, wish: Wish): Turn => withState(turn, withSession(turn.state, { wish, doing: undefined }));

/** Nothing is known of this person, and the notice has not been said. */
export const isCold = ({ progress, session }: State): boolean =>
  progress.dates.notice === undefined && !session.told.includes('notice') && !session.guest;

/** The very first reply: comfort, then the notice, then what next. */
const introduce = (turn: Turn, wish: Wish, first: Timeline = comfort(turn, true)): Outcome => {
  const state = telling(withSession(turn.state, { wish }), 'notice');
  const play = sequence(first, spoken(turn, line('fixed.sf0')), interludes.oneBreath);
  return wish.routine === 'quick-comfort'
    ? asking(state, 'breathe-or-else', { play })
    : asking(state, 'ready-for-wish', { play });
};

/** The signs as a statement, a breath to take them in, and the question about where to go next (C24). */
export const sayTheSigns = (
  turn: Turn,
  due: 'short' | 'full',
  before: Timeline = nothing,
  more: readonly Line[] = [],
): Outcome => {
  const words = spoken(turn, line(due === 'full' ? 'fixed.sf1' : 'fixed.sf1s'), ...more);
  return asking(telling(turn.state, 'signs'), 'ready-after-signs', {
    play: sequence(before, words, interludes.oneBreath),
  });
};

const placeOf = (turn: Turn, wish: Wish, routine: Routine): Place =>
  wish.from ?? {
    routine: wish.routine,
    step: 0,
    offset: 0,
    ...(wish.minutes === undefined ? {} : { length: wish.minutes }),
    ...(routine.ledger === 'P-BR-BASE' ? { pattern: wish.pattern ?? breathOf(turn.state) } : {}),
  };

/** Leads what was wished for, from the place that was kept or from the beginning. */
export const begin = (turn: Turn, wish: Wish, words: readonly Line[] = [], first?: Timeline): Outcome => {
  const place = placeOf(turn, wish, routineOf(wish.routine));
  return lead(turn, beginning(turn, { ...place, offset: Math.max(0, place.offset) }), {
    say: words,
    ...(first === undefined ? {} : { first }),
  });
};

/** Who should leave it out, where the ledger names somebody. */
const skipOf = (routine: Routine): readonly Line[] =>
  routine.skip === undefined ? [] : [line(`routines.${routine.id}.${routine.skip}`)];

/** Who should ask first, who should skip it and how much it is; then the word that starts it. */
const inform = (
  turn: Turn,
  wish: Wish,
  due: 'none' | 'short',
  words: readonly Line[],
  first: Timeline = nothing,
): Outcome => {
  const routine = routineOf(wish.routine);
  const who = whoIsDue(turn.state, routine);
  const lines = [
    ...words,
    ...(due === 'short' ? [line('fixed.sf1s')] : []),
    ...(who ? [line('fixed.sf2')] : []),
    ...skipOf(routine),
  ];
  const told = telling(turn.state, 'signs', ...(who ? (['who'] as const) : []));
  const map = spoken(turn, mapOf(turn, routine, placeOf(turn, wish, routine)));
  return asking(told, 'ready-to-start', {
    play: sequence(first, spoken(turn, ...lines), lines.length > 0 ? interludes.oneSlowBreath : nothing, map),
  });
};

/** Comfort and getting up are owed at once; their own words say all there is to say. */
const isLadder = (routine: Routine): boolean => routine.id === 'quick-comfort' || routine.ledger === 'P-LOGROLL';

/**
 * What has to be said before a routine may begin, one reply at a time: the signs, who should ask first, who should
 * skip it and how long it takes. With all of it said the routine begins.
 */
export const prepare = (turn: Turn, wish: Wish, words: readonly Line[] = [], first?: Timeline): Outcome => {
  const routine = routineOf(wish.routine);
  const next = wishing(turn, wish);
  if (!moves(routine)) return begin(next, wish, words, first);
  if (routine.moves && turn.state.session.ceiling === 'still') return stillOnly(turn);
  const due = signsDue(next);
  if (due === 'full' || (due === 'short' && isLadder(routine))) {
    const opens = routine.id === 'quick-comfort' && turn.state.session.turn === 1;
    const before = first ?? (opens ? comfort(turn, false) : spoken(turn, ...words));
    return sayTheSigns(next, due, before, isLadder(routine) ? skipOf(routine) : []);
  }
  return isLadder(routine) ? begin(next, wish, words, first) : inform(next, wish, due, words, first);
};

/** Something asked for by name; who is new hears the notice first. */
export const start = (turn: Turn, wish: Wish, first?: Timeline): Outcome =>
  isCold(turn.state) ? introduce(turn, wish, first) : prepare(turn, wish, [], first);

/** The word after the signs: none of those, then (SF-16). After the full line the notice has a date from now on. */
export const passSigns = (turn: Turn): Outcome => {
  const { state } = turn;
  const wish = state.session.wish ?? comfortWish;
  const plain = turn.command.kind === 'yes' || !noticeIsFresh(turn);
  const words = plain ? [line('fixed.sf16')] : [];
  if (noticeIsFresh(turn)) return prepare(withState(turn, telling(state, 'signs')), wish, words);
  const dated = state.session.guest
    ? state
    : withProgress(state, { dates: { ...state.progress.dates, notice: turn.now } });
  return prepare(withState(turn, telling(dated, 'signs', 'newcomer')), wish, words);
};

/** The word that starts what was announced; a bare yes after a signs line is made plain (S21). */
export const startWish = (turn: Turn): Outcome => {
  const wish = turn.state.session.wish ?? comfortWish;
  const plain = turn.command.kind === 'yes' && hasTold(turn.state, 'signs');
  return begin(turn, wish, plain ? [line('fixed.sf16')] : wish.from === undefined ? [] : [varied(turn, 'goingOn')]);
};
