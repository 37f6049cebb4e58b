import {
  allDone,
  firstOfWeek,
  isSmaller,
  type Line,
  numberOfSitting,
  type ProgrammeRule,
  partsOf,
  type Ruling,
  seconds,
  silence,
  sittingOf,
  sittingsInAll,
  weekOf,
} from '#protocol';
import type { Command } from './command.ts';
import { withoutSpent } from './daily.ts';
import { dayNamed, daysAfter } from './day.ts';
import type { Settled } from './doing.ts';
import { routineFor } from './fitting.ts';
import { askForMoves } from './own-moves.ts';
import { dueNow, hasBegun, isOffered, openAt, pausedUntil, programmeOf, restsToday } from './programme.ts';
import {
  contentLines,
  nextTime,
  offerLines,
  progressLines,
  shortOffer,
  summaryLines,
  told,
  whyLine,
} from './programme-lines.ts';
import type { Place } from './progress.ts';
import { stillOnly } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { setting } from './setting.ts';
import { isCold, prepare, start } from './starting.ts';
import { type State, type Wish, withSession } from './state.ts';
import { pause as pauseHere } from './stepping.ts';
import { asking, closing, dialog, type Turn, withState } from './turn.ts';

const pause = silence(seconds(3));

/** Where one under way goes on: at its place, or where another routine has taken that, at the beginning of its item. */
const placeIn = (state: State, sitting: number): Place => {
  const { id: routine, level } = sittingOf(sitting);
  const { place } = state.progress;
  if (place?.routine === routine) return place;
  const item = programmeOf(state).open?.item ?? 0;
  const parts = partsOf(routineFor(state, { routine }), level);
  const part = parts.find(({ step, begins }) => begins && (step.item ?? 0) >= item);
  return { routine, step: part?.index ?? 0, offset: 0 };
};

/** The rule that a sitting is led by: one that goes on keeps its own, and who comes out of a pause goes on smaller. */
const ruleOf = (state: State, { rule, smaller }: Ruling): ProgrammeRule => {
  if (rule !== 'goOn') return rule;
  const own = programmeOf(state).open?.rule ?? 'chosen';
  return smaller && !isSmaller(own) ? 'holiday' : own;
};

const wishFor = (state: State, ruling: Ruling): Wish => ({
  routine: sittingOf(ruling.sitting).id,
  rule: ruleOf(state, ruling),
  ...(ruling.rule === 'goOn' ? { from: placeIn(state, ruling.sitting) } : {}),
});

/** Are there moves in it that the person has yet to name? */
const hasOwnMoves = ({ rule, sitting }: Ruling): boolean =>
  rule !== 'goOn' && sittingOf(sitting).items.some(({ own }) => own);

/** Says what it is, then the signs and how long it takes; it begins with the next word. */
const announce = (turn: Turn, ruling: Ruling): Outcome => {
  const mayBeLed = turn.state.session.ceiling !== 'still' && isOffered(turn.state, ruling.sitting);
  return hasOwnMoves(ruling) && mayBeLed ? askForMoves(turn, wishFor(turn.state, ruling)) : offer(turn, ruling);
};

/** With the person's moves, or without any. */
export const ownMovesChosen = (turn: Turn): Outcome => {
  const { wish } = turn.state.session;
  const sitting = numberOfSitting(wish?.routine ?? '') ?? 1;
  const rule = wish?.rule ?? 'chosen';
  return offer(turn, { sitting, rule, smaller: isSmaller(rule) });
};

const offer = (asked: Turn, ruling: Ruling): Outcome => {
  const wish = wishFor(asked.state, ruling);
  const turn = withState(asked, withoutSpent(asked, wish.routine));
  if (isCold(turn.state)) return start(turn, wish);
  return prepare(turn, wish, offerLines(turn.state, ruling));
};

/** Another number, which the person names (or the week it begins). */
const announceNumber = (turn: Turn, sitting: number, rule: ProgrammeRule = 'chosen'): Outcome =>
  announce(turn, { sitting, rule, smaller: isSmaller(rule) });

/** A new week is the person's choice: on, the same again, or gentler (P05). */
const askAboutWeek = (turn: Turn, ruling: Ruling): Outcome => {
  const state = withSession(turn.state, { wish: wishFor(turn.state, ruling), doing: undefined });
  const week = weekOf(ruling.sitting);
  return week === 3
    ? asking(state, 'fuller-or-again', { say: shortOffer(state, ruling.sitting), play: pause })
    : asking(state, 'same-week-or-on', { say: [told('sameWeek', { week })], play: pause });
};

const beginsWeek = ({ rule, sitting }: Ruling): boolean =>
  rule === 'up' && sitting > 1 && sitting === firstOfWeek(weekOf(sitting));

/** Why there is none to offer: all are done, or all that are left are left out. */
const noneLine = (state: State): Line =>
  programmeOf(state).sitting >= allDone ? told('why.allDone') : dialog('leftOutToday');

/** Begins with the programme or goes on with it; on a rest day a snack is offered first. */
const go = (turn: Turn, settled: Settled, anyway = false): Outcome => {
  const { state, now } = turn;
  const { activity, interrupted } = settled;
  if (state.session.ceiling === 'still') return stillOnly(turn);
  if (activity !== undefined && openAt(state, activity.doing.place) !== undefined) {
    return returning(turn, activity, interrupted, []);
  }
  const ruling = dueNow(state, now);
  if (ruling === undefined) {
    const isDone = programmeOf(state).sitting >= allDone;
    return asking(state, isDone ? 'which-sitting' : 'breathing-or-finish', { say: [noneLine(state)], play: pause });
  }
  const wasOffered = numberOfSitting(state.session.wish?.routine ?? '') === ruling.sitting;
  const isAsked = anyway || wasOffered;
  if (!isAsked && restsToday(state, now)) {
    const next = withSession(state, { wish: wishFor(state, ruling) });
    return asking(next, 'snack-or-sitting', {
      say: [told('restDay', { routine: sittingOf(ruling.sitting).id })],
      play: pause,
    });
  }
  return beginsWeek(ruling) ? askAboutWeek(turn, ruling) : announce(turn, ruling);
};

/** The one that was offered, or is due. */
export const sittingNow = (turn: Turn, settled: Settled): Outcome => go(turn, settled, true);

/** The week before, from its first sitting; in the middle of a week that week. */
export const weekAgain = (turn: Turn): Outcome => {
  const sitting = Math.min(programmeOf(turn.state).sitting, sittingsInAll);
  const isNew = sitting === firstOfWeek(weekOf(sitting)) && programmeOf(turn.state).open === undefined;
  return announceNumber(turn, firstOfWeek(Math.max(1, weekOf(sitting) - (isNew ? 1 : 0))));
};

/** The one that is due, a size smaller. */
export const gentlerSitting = (turn: Turn): Outcome =>
  announceNumber(turn, Math.min(programmeOf(turn.state).sitting, sittingsInAll), 'gentler');

export const firstSitting = (turn: Turn): Outcome => announceNumber(turn, 1);

/** A sitting by its number: any that has been reached, and any at all once all are done. */
const byNumber = (turn: Turn, settled: Settled, number: number | undefined): Outcome => {
  const { state, now } = turn;
  if (number === undefined || number < 1 || number > sittingsInAll) {
    return returning(turn, settled.activity, settled.interrupted, [told('range')]);
  }
  const due = dueNow(state, now);
  if (due?.sitting === number) return sittingNow(turn, settled);
  if (due !== undefined && number > programmeOf(state).sitting) {
    const { id } = sittingOf(due.sitting);
    return returning(turn, settled.activity, settled.interrupted, [told('oneAfterTheOther', { routine: id })]);
  }
  return state.session.ceiling === 'still' ? stillOnly(turn) : announceNumber(turn, number);
};

/** Said where nothing runs, the session ends; else back to what runs. */
const noted = (turn: Turn, settled: Settled, words: Parameters<typeof returning>[3]): Outcome =>
  settled.activity === undefined && turn.state.session.ask === undefined
    ? closing(withSession(turn.state, { wish: undefined }), { say: [...words, dialog('bye')] })
    : returning(turn, settled.activity, settled.interrupted, words);

/** Paused until a day, for some days, or until the person comes back (P13). */
const pauseIt = (turn: Turn, settled: Settled, { day, days }: Extract<Command, { kind: 'programme' }>): Outcome => {
  const { state, now } = turn;
  // Of what is under way, "pause the program" is the pause that any routine has.
  if (settled.interrupted && day === undefined && days === undefined) return pauseHere(turn, settled);
  const until = days === undefined ? day && dayNamed(now, day) : daysAfter(now, days);
  const next = withState(turn, pausedUntil(state, until ?? daysAfter(now, longestPause)));
  return noted(next, settled, [until === undefined ? told('paused') : told('pausedUntil', { day: until })]);
};

/** In days: a pause without an end lasts until the person comes back, or as long as this. */
const longestPause = 60;

const weekLong = 7;

/** The gentlest size and breathing; the programme comes back one number lower (P04). */
const gentleWeek = (turn: Turn): Outcome => {
  const gentle = setting(pausedUntil(turn.state, daysAfter(turn.now, weekLong), true), { level: 'gentlest' });
  return asking(gentle, 'breathing-or-finish', { say: [told('gentleWeek')], play: pause });
};

/** The sitting that is meant by "today", and the rule that gave it its number. */
const meant = ({ state, now }: Turn): { readonly sitting: number; readonly rule: ProgrammeRule } | undefined => {
  const { doing, wish } = state.session;
  const open = openAt(state, doing?.place);
  if (open !== undefined) return { sitting: programmeOf(state).sitting, rule: open.rule };
  const announced = wish === undefined ? undefined : numberOfSitting(wish.routine);
  if (announced !== undefined) return { sitting: announced, rule: wish?.rule ?? 'chosen' };
  const ruling = dueNow(state, now);
  return ruling && { sitting: ruling.sitting, rule: ruleOf(state, ruling) };
};

const today = (turn: Turn, settled: Settled): Outcome => {
  const { sitting } = meant(turn) ?? {};
  const words = sitting === undefined ? [noneLine(turn.state)] : contentLines(turn.state, sitting);
  const { ask } = turn.state.session;
  if (settled.activity !== undefined || ask !== undefined || sitting === undefined) {
    return returning(turn, settled.activity, settled.interrupted, words);
  }
  const ruling = dueNow(turn.state, turn.now);
  const wish = ruling === undefined ? undefined : wishFor(turn.state, ruling);
  return asking(withSession(turn.state, { wish }), 'sitting-or-comfort', { say: words, play: pause });
};

const why = (turn: Turn, settled: Settled): Outcome => {
  const found = meant(turn);
  const line = found === undefined ? noneLine(turn.state) : whyLine(turn.state, found.rule, found.sitting);
  return returning(turn, settled.activity, settled.interrupted, [hasBegun(turn.state) ? line : told('why.notBegun')]);
};

/** What somebody wants of the programme. */
export const programmeAsked = (
  turn: Turn,
  settled: Settled,
  command: Extract<Command, { kind: 'programme' }>,
): Outcome => {
  const { activity, interrupted } = settled;
  const told = (words: Parameters<typeof returning>[3]) => returning(turn, activity, interrupted, words);
  switch (command.about) {
    case 'go':
      return go(turn, settled);
    case 'today':
      return today(turn, settled);
    case 'why':
      return why(turn, settled);
    case 'progress':
      return told(progressLines(turn.state, turn.now));
    case 'summary':
      return told(summaryLines(turn.state));
    case 'pause':
      return pauseIt(turn, settled, command);
    case 'number':
      return byNumber(turn, settled, command.number);
    case 'gentleWeek':
      return gentleWeek(turn);
    case 'weekAgain':
      return weekAgain(turn);
    case 'nextTime':
      return told(nextTime);
    default:
      return command.about satisfies never;
  }
};
