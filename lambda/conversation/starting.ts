import {
  isPacks,
  isRow,
  keepsPlace,
  type Line,
  line,
  nothing,
  ownTime,
  type PatternId,
  patternOf,
  type Routine,
  seconds,
  sequence,
  silence,
  type Timeline,
  versionOf,
} from '#protocol';
import { askForWords, atNight } from './bedtime.ts';
import { isSpent, withoutSpent } from './daily.ts';
import { breathOf } from './doing.ts';
import { routineFor } from './fitting.ts';
import { beginning, lead } from './guiding.ts';
import { interludes } from './interlude.ts';
import { longestOf } from './longest.ts';
import { mapOf } from './mapping.ts';
import { offerPacks } from './pack-setup.ts';
import { entered } from './programme.ts';
import type { Place } from './progress.ts';
import { callSomeone, refuse, restUnpaced } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { isBareYes, moves, noticeIsFresh, signsDue, whoIsDue } from './signs.ts';
import { choosesSize } from './sizing.ts';
import { hasTold, mayMove, type State, telling, type Wish, withProgress, withSession } from './state.ts';
import { trackOfPlace } from './streaming.ts';
import { asking, dialog, type Turn, varied, withState } from './turn.ts';
import { comfort, fixedOf, reachOf, spoken } from './wording.ts';

export const comfortWish: Wish = { routine: 'quick-comfort' };

const wishing = (turn: Turn, wish: Wish): Turn => withState(turn, withSession(turn.state, { wish, doing: undefined }));

/** Nothing is known of this person: no record has ever been written, and the notice has not been said. */
export const isCold = ({ progress, session }: State): boolean =>
  progress.revision === 0 && progress.dates.notice === undefined && !session.told.includes('notice') && !session.guest;

/** The very first reply: comfort, then the notice, then what next. */
const introduce = (turn: Turn, wish: Wish, first: Timeline = comfort(turn, true)): Outcome => {
  const state = telling(withSession(turn.state, { wish }), 'notice');
  const play = sequence(first, spoken(turn, line('fixed.sf0')), interludes.oneBreath);
  return wish.routine === 'quick-comfort'
    ? asking(state, 'breathe-or-else', { play })
    : asking(state, 'ready-for-wish', { play });
};

/** The signs as a statement, a breath to take them in, and the question about where to go next (C24). */
export const sayTheSigns = (turn: Turn, due: 'short' | 'full', before: Timeline = nothing): Outcome => {
  const words = spoken(turn, line(due === 'full' ? 'fixed.sf1' : 'fixed.sf1s'));
  return asking(telling(turn.state, 'signsSaid'), 'ready-after-signs', {
    play: sequence(before, words, interludes.oneBreath),
  });
};

const isInRounds = (pattern: PatternId): boolean => patternOf(pattern).round !== undefined;

/** The breath that was asked for; who has never finished one gets the default before one for people who have. */
const breathFor = (state: State, { pattern }: Wish): PatternId => {
  if (pattern === undefined) return breathOf(state);
  const isTooEarly = patternOf(pattern).settled === true && state.progress.counts.breathing === undefined;
  return isTooEarly ? settling : pattern;
};

/** What leads to the breaths that are for people who have finished some. */
const settling: PatternId = '4-6';

/** The length and the breath that were asked for, within what the ledger allows; only breathing has them. */
const lengthOf = (state: State, wish: Wish, routine: Routine): Pick<Place, 'length' | 'pattern'> => {
  if (isRow(routine.id)) return routine.id === ownTime && wish.minutes !== undefined ? { length: wish.minutes } : {};
  const scan = routine.steps.find((step) => step.kind === 'scan');
  if (scan?.kind === 'scan') return wish.minutes === undefined ? {} : { length: versionOf(scan, wish).minutes };
  const timed = routine.steps.find((step) => step.kind === 'timed');
  if (timed !== undefined) return wish.minutes === undefined ? {} : { length: Math.min(wish.minutes, longestWalk) };
  const breathing = routine.steps.find((step) => step.kind === 'breathing');
  if (breathing?.kind !== 'breathing' || breathing.cycles !== undefined) return {};
  const pattern = breathFor(state, wish);
  const longest = breathing.longest ?? longestOf(state, patternOf(pattern));
  return {
    ...(wish.minutes === undefined || isInRounds(pattern) ? {} : { length: Math.min(wish.minutes, longest) }),
    ...(routine.ledger === 'P-BR-BASE' ? { pattern } : {}),
  };
};

/** Minutes of the ledger's longest walk. */
const longestWalk = 30;

/** A longer scan goes on at the part where it was left, whatever was done in between (M04). */
const scanOffset = ({ progress }: State, wish: Wish, routine: Routine): number => {
  const scan = routine.steps.find((step) => step.kind === 'scan');
  return scan?.kind === 'scan' && keepsPlace(scan, wish) ? (progress.scanPlace ?? 0) : 0;
};

const placeOf = (turn: Turn, wish: Wish, routine: Routine): Place =>
  wish.from ?? {
    routine: wish.routine,
    step: 0,
    offset: scanOffset(turn.state, wish, routine),
    ...lengthOf(turn.state, wish, routine),
  };

/** The length is said where one was asked for, and that it is the most where less is given than was asked. */
const lengthLine = ({ minutes, from, routine }: Wish, { length }: Place): readonly Line[] => {
  if (minutes === undefined || length === undefined || from !== undefined || routine === ownTime) return [];
  return [dialog(length < minutes ? 'atMostMinutes' : 'minutesOf', { count: length })];
};

/** Another breath is led than the one that was asked for. */
const breathLine = ({ pattern, unknownBreath, from }: Wish, place: Place): readonly Line[] =>
  unknownBreath && from === undefined
    ? [dialog('unknownRoutine')]
    : pattern === undefined || place.pattern === undefined || place.pattern === pattern
      ? []
      : [dialog('settlingFirst')];

/** Leads what was wished for, from the place that was kept or from the beginning. */
export const begin = (asked: Turn, wish: Wish, words: readonly Line[] = [], first?: Timeline): Outcome => {
  const begun = withState(asked, withSession(entered(asked.state, wish, asked.now), { parted: undefined }));
  const turn = withState(begun, withoutSpent(begun, wish.routine));
  const place = placeOf(turn, wish, routineFor(turn.state, wish));
  const doing = beginning(turn, { ...place, offset: Math.max(0, place.offset) });
  return lead(turn, wish.from === undefined ? doing : { ...doing, resumed: true }, {
    say: [...words, ...breathLine(wish, place), ...lengthLine(wish, place)],
    mayStream: true,
    ...(wish.routine === 'sleep' && { isMapped: true }),
    ...(wish.pattern === undefined ? { mayAsk: true } : {}),
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
  const routine = routineFor(turn.state, wish);
  const who = whoIsDue(turn.state, routine);
  const signs = [...words, ...(due === 'short' ? [line('fixed.sf1s')] : [])];
  const cautions = [...(who ? [line('fixed.sf2')] : []), ...skipOf(routine), ...fixedOf(routine), ...reachOf(routine)];
  const between = signs.length > 0 && who ? interludes.oneBreath : nothing;
  const told = telling(turn.state, 'signsSaid', ...(who ? (['who'] as const) : []));
  const choice = choosesSize(turn.state, wish, routine);
  const sized = choice ? [dialog('level_gentlest')] : [];
  const map = spoken(turn, ...sized, ...mapOf(turn, placeOf(turn, wish, routine)));
  return asking(told, choice ? 'gentlest-middle-fuller' : 'ready-to-start', {
    play: sequence(
      first,
      spoken(turn, ...signs),
      between,
      spoken(turn, ...cautions),
      signs.length + cautions.length > 0 ? interludes.oneSlowBreath : nothing,
      map,
    ),
  });
};

/** Comfort and getting up are owed at once; their own words say all there is to say. */
const isLadder = (routine: Routine): boolean => routine.id === 'quick-comfort' || routine.ledger === 'P-LOGROLL';

/** Left out for this session; who wants to get up all the same is told to call somebody. */
const leftOutToday = (turn: Turn, routine: Routine): Outcome =>
  routine.ledger === 'P-LOGROLL'
    ? callSomeone(turn)
    : asking(turn.state, 'breathing-or-finish', { say: [dialog('leftOutToday')], play: silence(seconds(3)) });

/** Done as often as the ledger has it for one day; something still is offered instead. */
const spentToday = (turn: Turn): Outcome =>
  asking(turn.state, 'breathing-or-finish', { say: [dialog('enoughToday')], play: silence(seconds(3)) });

/** Into sleep: as streams that need no word, where there is a voice for the scan; else in the session, by one question. */
const leadIntoSleep = (turn: Turn, wish: Wish, words: readonly Line[], first: Timeline = nothing): Outcome => {
  if (turn.state.session.player?.hasVoice) {
    return begin(atNight(turn), { ...wish, routine: 'calm' }, [...words, dialog('nightVoice')], first);
  }
  return askForWords(turn, wish, sequence(first, spoken(turn, ...words)));
};

/**
 * What has to be said before a routine may begin, one reply at a time: the signs, who should ask first, who should
 * skip it and how long it takes. With all of it said the routine begins.
 */
export const prepare = (turn: Turn, wish: Wish, words: readonly Line[] = [], first?: Timeline): Outcome => {
  const routine = routineFor(turn.state, wish);
  const next = wishing(turn, wish);
  const { leftOut } = turn.state.session;
  const isBare = routine.steps.every(({ omitted }) => omitted);
  if (isBare || [routine.id, wish.pattern].some((id) => id !== undefined && leftOut.includes(id))) {
    return leftOutToday(turn, routine);
  }
  if (isPacks(routine) && wish.from === undefined) return offerPacks(next, wish, words, first);
  if (wish.from === undefined && isSpent(turn, routine)) return spentToday(turn);
  if (routine.id === 'sleep' && wish.from === undefined) return leadIntoSleep(next, wish, words, first);
  if (!moves(routine)) return begin(next, wish, words, first);
  if (routine.moves && !mayMove(turn.state)) return refuse(turn, routine);
  const due = signsDue(next);
  const unanswered = due !== 'none' && hasTold(turn.state, 'signsSaid');
  if (unanswered)
    return asking(next.state, 'ready-or-help', { play: sequence(first ?? nothing, spoken(turn, ...words)) });
  if (due === 'full' || (due === 'short' && isLadder(routine))) {
    const opens = routine.id === 'quick-comfort' && turn.state.session.turn === 1;
    const before = first ?? (opens ? comfort(turn, false) : spoken(turn, ...words));
    return sayTheSigns(next, due, before);
  }
  return isLadder(routine) ? begin(next, wish, words, first) : inform(next, wish, due, words, first);
};

/** Something asked for by name; who is new hears the notice first. */
export const start = (turn: Turn, wish: Wish, first?: Timeline): Outcome => {
  const cold = isCold(turn.state);
  if (hasTold(turn.state, 'unpaced') && routineFor(turn.state, wish).ledger !== 'P-LOGROLL') {
    const signs = hasTold(turn.state, 'signsFull') ? [line('fixed.sf1')] : [];
    const notice = cold ? [line('fixed.sf0')] : [];
    return restUnpaced(withState(turn, telling(turn.state, 'notice')), [...signs, ...notice]);
  }
  return cold ? introduce(turn, wish, first) : prepare(turn, wish, [], first);
};

/** The word after the signs: none of those, then (SF-16). After the full line the notice has a date from now on. */
export const passSigns = (turn: Turn): Outcome => {
  const { state } = turn;
  const wish = state.session.wish ?? comfortWish;
  const plain = isBareYes(turn) || !noticeIsFresh(turn);
  const words = plain ? [line('fixed.sf16')] : [];
  if (noticeIsFresh(turn)) return prepare(withState(turn, telling(state, 'signs')), wish, words);
  const dated = state.session.guest
    ? state
    : withProgress(state, { dates: { ...state.progress.dates, notice: turn.now } });
  const untaught = state.progress.dates.notice === undefined ? (['untaught'] as const) : [];
  return prepare(withState(turn, telling(dated, 'signs', 'newcomer', ...untaught)), wish, words);
};

/** A stream carries it on, and its words say from where. */
const isCarried = ({ state }: Turn, { offset }: Place): boolean =>
  offset > 0 && trackOfPlace(state.progress)?.kind === 'scan' && (state.session.player?.hasVoice ?? false);

/** The word that starts what was announced; a bare yes after a signs line is made plain (S21). */
export const startWish = (turn: Turn, more: readonly Line[] = []): Outcome => {
  const wish = turn.state.session.wish ?? comfortWish;
  const said = hasTold(turn.state, 'signsSaid');
  const plain = said && (isBareYes(turn) || turn.command.kind === 'choose');
  return begin(
    withState(turn, said ? telling(turn.state, 'signs') : turn.state),
    wish,
    plain
      ? [line('fixed.sf16'), ...more]
      : wish.from === undefined || isCarried(turn, wish.from)
        ? more
        : [varied(turn, 'goingOn')],
  );
};
