import { breaths, type Ms, type PatternId, patternOf, quiet, seconds, type Timeline } from '#protocol';
import type { AskName } from './ask-name.ts';
import type { Choice, Command } from './command.ts';
import type { MoveName } from './move-name.ts';
import type { Ceiling } from './state.ts';

export type Wait = { readonly tones: PatternId; readonly breaths: number } | { readonly bed: Ms };

type Spec = {
  /** What is heard before the question is asked again; absent where a person may not know that it listens. */
  readonly wait?: Wait;
  /** A word before that sound: "No hurry." */
  readonly lead?: true;
  /** Asked once only: what is not an answer is the third miss at once. */
  readonly once?: true;
  /** The signs are said in full again when the answer was missed twice (7.1). */
  readonly signs?: true;
  /** What each answer means here. What is not listed keeps its general meaning. */
  readonly answers: Partial<Record<Choice | Command['kind'], MoveName>>;
  /** After the third miss: a harmless stretch of sound, then this question or another one (C08, ladder 7.1). */
  readonly third: {
    readonly sound?: Wait;
    readonly ask?: AskName;
    readonly ceiling?: Ceiling;
    readonly move?: MoveName;
    /** The signs once more, in full. */
    readonly signs?: true;
  };
};

const tones = (pattern: PatternId, count: number): Wait => ({ tones: pattern, breaths: count });
const bed = (length: number): Wait => ({ bed: seconds(length) });

/** Asked in two wordings, after the place and after the signs. */
const goOnOrSmaller: Spec = {
  wait: tones('4-6', 6),
  lead: true,
  answers: {
    none: 'begin',
    yes: 'begin',
    next: 'begin',
    resume: 'begin',
    smaller: 'beginSmaller',
    no: 'notYet',
    somethingElse: 'menu',
  },
  third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
};

/** What each question waits with and what its answers do. Words are `asks.<name>.ask`, `.again`, `.lead`, `.miss1`, `.miss2`. */
export const asks: Readonly<Record<AskName, Spec>> = {
  'breathe-or-else': {
    answers: {
      yes: 'breathe',
      next: 'breathe',
      more: 'breathe',
      breathe: 'breathe',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('3-4', 6) },
  },
  'ready-for-wish': {
    wait: tones('3-4', 3),
    answers: { yes: 'prepareWish', next: 'prepareWish', breathe: 'breathe', no: 'menu', somethingElse: 'menu' },
    third: { sound: tones('3-4', 6) },
  },
  'ready-after-signs': {
    signs: true,
    wait: tones('3-4', 3),
    answers: {
      none: 'noneThenBegin',
      yes: 'noneThenBegin',
      next: 'noneThenBegin',
      breathe: 'noneThenBegin',
      no: 'notYet',
    },
    third: { sound: tones('3-4', 6), ask: 'rest-or-help', ceiling: 'still' },
  },
  'ready-or-help': {
    signs: true,
    wait: tones('3-4', 3),
    answers: {
      none: 'noneThenBegin',
      yes: 'noneThenBegin',
      next: 'noneThenBegin',
      breathe: 'noneThenBegin',
      no: 'notYet',
    },
    third: { sound: tones('3-4', 6), ask: 'rest-or-help', ceiling: 'still' },
  },
  'rest-or-help': {
    wait: tones('3-4', 3),
    answers: { yes: 'restHere', next: 'restHere', rest: 'restHere', breathe: 'restHere', no: 'notSure' },
    third: { sound: tones('3-4', 6), ceiling: 'still' },
  },
  'ready-to-start': {
    signs: true,
    wait: bed(30),
    lead: true,
    answers: { none: 'begin', yes: 'begin', next: 'begin', no: 'waitHere', somethingElse: 'menu' },
    third: { sound: tones('3-4', 6), ask: 'rest-or-help', ceiling: 'still' },
  },
  'go-on-or-smaller': goOnOrSmaller,
  'go-on-or-smaller-after-signs': goOnOrSmaller,
  'rest-first-or-smaller': {
    wait: tones('4-6', 6),
    lead: true,
    answers: {
      none: 'restFirst',
      yes: 'restFirst',
      next: 'restFirst',
      resume: 'restFirst',
      rest: 'restFirst',
      restFirst: 'restFirst',
      breathe: 'restFirst',
      smaller: 'beginSmaller',
      no: 'notYet',
      somethingElse: 'menu',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'routine-or-fresh': {
    wait: tones('4-6', 2),
    answers: { yes: 'begin', next: 'begin', resume: 'begin', startFresh: 'fresh', no: 'fresh', somethingElse: 'menu' },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'go-on-or-else': {
    wait: tones('4-6', 2),
    answers: { yes: 'begin', next: 'begin', resume: 'begin', no: 'menu', somethingElse: 'menu', startFresh: 'fresh' },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'carry-on': {
    wait: tones('4-6', 2),
    answers: { yes: 'begin', next: 'begin', resume: 'begin', no: 'menu', somethingElse: 'menu', startFresh: 'fresh' },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'breathing-or-finish': {
    wait: tones('4-6', 4),
    answers: {
      yes: 'quietBreathing',
      next: 'quietBreathing',
      breathe: 'quietBreathing',
      more: 'quietBreathing',
      no: 'finish',
    },
    third: { sound: tones('4-6', 6) },
  },
  ready: {
    wait: bed(80),
    lead: true,
    answers: { yes: 'onward', next: 'onward', no: 'waitHere' },
    third: { sound: bed(120) },
  },
  'ready-for-hands': {
    wait: bed(75),
    lead: true,
    answers: { yes: 'onward', next: 'onward', no: 'waitHere', rest: 'restHere' },
    third: { sound: bed(120) },
  },
  'movement-or-more': {
    wait: tones('3-4', 2),
    answers: {
      movement: 'onward',
      next: 'onward',
      yes: 'sameAgain',
      more: 'sameAgain',
      sameAgain: 'sameAgain',
      breathe: 'sameAgain',
      no: 'rest',
      rest: 'rest',
      routine: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('3-4', 6) },
  },
  'again-smaller-stop': {
    wait: bed(30),
    lead: true,
    answers: {
      next: 'onward',
      yes: 'onward',
      no: 'finish',
      more: 'sameAgain',
      sameAgain: 'sameAgain',
      smaller: 'smaller',
    },
    third: { sound: tones('3-4', 6) },
  },
  'again-smaller-go-on': {
    wait: bed(45),
    lead: true,
    answers: {
      next: 'onward',
      yes: 'onward',
      no: 'finish',
      more: 'sameAgain',
      sameAgain: 'sameAgain',
      smaller: 'smaller',
    },
    third: { sound: tones('4-6', 6) },
  },
  'smaller-stop-go-on': {
    wait: bed(45),
    lead: true,
    answers: { next: 'goOn', yes: 'goOn', resume: 'goOn', no: 'halted', smaller: 'smaller' },
    third: { sound: tones('4-6', 6) },
  },
  'go-on': {
    wait: tones('4-6', 8),
    answers: { next: 'goOn', yes: 'goOn', resume: 'goOn', more: 'goOn', breathe: 'goOn', no: 'finish' },
    third: { sound: tones('4-6', 6) },
  },
  'one-more-or-finish': {
    wait: tones('4-6', 6),
    answers: {
      yes: 'oneMore',
      next: 'oneMore',
      more: 'oneMore',
      breathe: 'oneMore',
      sameAgain: 'oneMore',
      no: 'finish',
    },
    third: { sound: tones('4-6', 6) },
  },
  'slower-quicker-same': {
    wait: tones('3-4', 6),
    answers: {
      slower: 'settleSlower',
      faster: 'settleQuicker',
      yes: 'settleSame',
      next: 'settleSame',
      resume: 'settleSame',
      sameAgain: 'settleSame',
      more: 'settleSame',
      breathe: 'settleSame',
      no: 'finish',
    },
    third: { move: 'settleSame' },
  },
  'go-on-at-night': {
    wait: tones('4-6', 8),
    answers: { next: 'oneMore', yes: 'oneMore', resume: 'oneMore', more: 'oneMore', breathe: 'oneMore', no: 'finish' },
    third: { sound: tones('4-6', 6) },
  },
  'one-more-or-down': {
    wait: tones('4-6', 6),
    answers: { yes: 'oneMore', next: 'onward', more: 'oneMore', breathe: 'oneMore', no: 'onward', finish: 'onward' },
    third: { sound: tones('4-6', 6) },
  },
  'one-more-or-go-on': {
    wait: tones('4-6', 6),
    answers: {
      yes: 'onward',
      next: 'onward',
      resume: 'onward',
      more: 'oneMore',
      breathe: 'oneMore',
      sameAgain: 'oneMore',
      no: 'finish',
    },
    third: { sound: tones('4-6', 6) },
  },
  'go-on-softly': {
    wait: bed(60),
    lead: true,
    answers: {
      yes: 'onward',
      next: 'onward',
      resume: 'onward',
      more: 'sameAgain',
      sameAgain: 'sameAgain',
      no: 'finish',
    },
    third: { sound: bed(60) },
  },
  'again-or-finish': {
    wait: bed(30),
    lead: true,
    answers: {
      yes: 'sameAgain',
      more: 'sameAgain',
      sameAgain: 'sameAgain',
      next: 'onward',
      no: 'onward',
      finish: 'onward',
    },
    third: { sound: bed(60) },
  },
  'this-or-that': {
    wait: tones('4-6', 3),
    answers: {
      yes: 'firstOffered',
      next: 'firstOffered',
      either: 'firstOffered',
      no: 'secondOffered',
      somethingElse: 'menu',
    },
    third: { move: 'startBreathing' },
  },
  'get-up-or-rest': {
    wait: tones('3-4', 6),
    answers: { yes: 'getUp', next: 'getUp', getUp: 'getUp', rest: 'restHere', no: 'restHere', more: 'restHere' },
    third: { sound: tones('3-4', 6) },
  },
  'get-up-or-finish': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'getUp', getUp: 'getUp', next: 'bye', no: 'bye', finish: 'bye', rest: 'restHere' },
    third: { sound: tones('3-4', 6) },
  },
  'rest-or-finish': {
    wait: bed(30),
    lead: true,
    answers: {
      yes: 'restHere',
      rest: 'restHere',
      more: 'restHere',
      next: 'sitAMoment',
      no: 'sitAMoment',
      finish: 'sitAMoment',
    },
    third: { sound: bed(60) },
  },
  'finish-or-again': {
    wait: bed(30),
    lead: true,
    answers: { yes: 'bye', next: 'bye', finish: 'bye', no: 'sameAgain', sameAgain: 'sameAgain', more: 'sameAgain' },
    third: { sound: bed(60) },
  },
  'try-once-more': {
    wait: tones('3-4', 6),
    answers: { yes: 'onward', next: 'onward', sameAgain: 'onward', more: 'restHere', rest: 'restHere', no: 'restHere' },
    third: { sound: tones('3-4', 6) },
  },
  'chair-or-stuck': {
    wait: bed(45),
    lead: true,
    answers: { yes: 'toChair', next: 'toChair', no: 'callSomeone', getUp: 'toChair', rest: 'restHere' },
    third: { sound: tones('3-4', 6) },
  },
  'still-or-stop': {
    wait: tones('4-6', 4),
    answers: {
      yes: 'quietBreathing',
      next: 'quietBreathing',
      breathe: 'quietBreathing',
      rest: 'restHere',
      more: 'quietBreathing',
      no: 'halted',
    },
    third: { sound: tones('4-6', 6), ceiling: 'still' },
  },
  'smaller-or-stop': {
    wait: tones('4-6', 4),
    answers: { yes: 'smaller', next: 'smaller', resume: 'smaller', smaller: 'smaller', rest: 'restHere', no: 'halted' },
    third: { sound: tones('4-6', 6) },
  },
  'rest-or-stop': {
    wait: tones('3-4', 4),
    answers: {
      yes: 'restHere',
      next: 'restHere',
      rest: 'restHere',
      breathe: 'restHere',
      more: 'restHere',
      no: 'halted',
    },
    third: { sound: tones('3-4', 6), ceiling: 'still' },
  },
  'rest-quietly-or-stop': {
    wait: bed(40),
    lead: true,
    answers: {
      yes: 'restQuietly',
      next: 'restQuietly',
      rest: 'restQuietly',
      breathe: 'restQuietly',
      more: 'restQuietly',
      no: 'halted',
    },
    third: { sound: bed(60), ceiling: 'still' },
  },
  'help-or-go-on': {
    once: true,
    answers: { next: 'back', resume: 'back', yes: 'notSure', no: 'notSure' },
    third: { move: 'notSure' },
  },
  'help-choice': {
    signs: true,
    answers: { repeat: 'back', next: 'back', resume: 'back', yes: 'back', no: 'back' },
    third: { ask: 'paused', signs: true },
  },
  paused: {
    wait: bed(80),
    lead: true,
    answers: { yes: 'goOn', next: 'goOn', resume: 'goOn', no: 'halted', smaller: 'smaller' },
    third: { sound: bed(120) },
  },
  'which-one': {
    wait: tones('3-4', 3),
    answers: {
      yes: 'breathe',
      next: 'breathe',
      breathe: 'breathe',
      rest: 'legsUp',
      movement: 'tilts',
      getUp: 'getUp',
      no: 'breathe',
    },
    third: { move: 'startBreathing' },
  },
  'snack-or-sitting': {
    wait: tones('4-6', 4),
    answers: {
      yes: 'quietBreathing',
      next: 'quietBreathing',
      breathe: 'quietBreathing',
      more: 'quietBreathing',
      rest: 'restHere',
      movement: 'tilts',
      no: 'finish',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'fuller-or-again': {
    wait: bed(30),
    lead: true,
    answers: {
      yes: 'prepareWish',
      fuller: 'prepareWish',
      bigger: 'prepareWish',
      next: 'prepareWish',
      resume: 'prepareWish',
      no: 'weekAgain',
      sameAgain: 'weekAgain',
      smaller: 'weekAgain',
      gentlest: 'weekAgain',
      middle: 'weekAgain',
      somethingElse: 'menu',
    },
    third: { move: 'weekAgain' },
  },
  'same-week-or-on': {
    wait: bed(30),
    lead: true,
    answers: {
      yes: 'gentlerSitting',
      smaller: 'gentlerSitting',
      gentlest: 'gentlerSitting',
      bigger: 'prepareWish',
      fuller: 'prepareWish',
      next: 'prepareWish',
      resume: 'prepareWish',
      sameAgain: 'weekAgain',
      no: 'weekAgain',
      somethingElse: 'menu',
    },
    third: { move: 'gentlerSitting' },
  },
  'which-sitting': {
    wait: tones('4-6', 3),
    answers: {
      yes: 'firstSitting',
      next: 'firstSitting',
      startFresh: 'firstSitting',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { move: 'startBreathing' },
  },
  'sitting-or-comfort': {
    wait: tones('4-6', 2),
    answers: {
      yes: 'sittingNow',
      next: 'sittingNow',
      resume: 'sittingNow',
      breathe: 'fresh',
      startFresh: 'fresh',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'name-moves': {
    wait: bed(30),
    lead: true,
    answers: {
      either: 'ownMovesChosen',
      yes: 'ownMovesChosen',
      next: 'ownMovesChosen',
      no: 'ownMovesChosen',
      somethingElse: 'menu',
    },
    third: { move: 'ownMovesChosen' },
  },
  'which-question': {
    answers: {
      either: 'answerFirst',
      gentlest: 'answerFirst',
      middle: 'answerSecond',
      yes: 'back',
      next: 'back',
      no: 'back',
    },
    third: { move: 'back' },
  },
  'warm-or-cool': {
    wait: bed(20),
    lead: true,
    answers: { yes: 'warmth', next: 'warmth', either: 'warmth', no: 'menu', somethingElse: 'menu' },
    third: { move: 'warmth' },
  },
  'packs-or-else': {
    wait: bed(20),
    lead: true,
    answers: {
      yes: 'packsExplain',
      next: 'packsExplain',
      resume: 'packsExplain',
      chimes: 'withChimes',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'count-or-own': {
    wait: bed(20),
    lead: true,
    answers: {
      breathe: 'packsExplain',
      yes: 'packsExplain',
      next: 'packsExplain',
      myOwn: 'ownTimer',
      chimes: 'withChimes',
      no: 'menu',
      somethingElse: 'menu',
    },
    third: { sound: tones('4-6', 6), ask: 'breathing-or-finish' },
  },
  'packs-ready': {
    wait: bed(80),
    lead: true,
    answers: {
      yes: 'packsPlan',
      next: 'packsPlan',
      resume: 'packsPlan',
      chimes: 'withChimes',
      no: 'waitHere',
      somethingElse: 'menu',
    },
    third: { sound: bed(120) },
  },
  'timers-yes-no': {
    answers: {
      yes: 'setTimers',
      next: 'setTimers',
      timers: 'setTimers',
      no: 'countPacks',
      breathe: 'countPacks',
      myOwn: 'ownTimer',
      chimes: 'withChimes',
      repeat: 'packsPlan',
    },
    third: { move: 'countPacks' },
  },
  'pack-go-on': {
    wait: bed(30),
    lead: true,
    answers: { yes: 'onward', next: 'onward', resume: 'onward', no: 'halted' },
    third: { sound: tones('4-6', 6), ask: 'packs-paused' },
  },
  'switch-to-cool': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'onward', next: 'onward', resume: 'onward', no: 'waitHere' },
    third: { sound: bed(120) },
  },
  'switch-to-warm': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'onward', next: 'onward', resume: 'onward', no: 'waitHere' },
    third: { sound: bed(120) },
  },
  'packs-paused': {
    wait: bed(60),
    lead: true,
    answers: { yes: 'packsOn', next: 'packsOn', resume: 'packsOn', no: 'halted' },
    third: { sound: tones('4-6', 6) },
  },
  'leave-or-stop-plan': {
    answers: { keepIt: 'leavePlan', yes: 'leavePlan', next: 'leavePlan', resume: 'leavePlan', no: 'leavePlan' },
    third: {},
  },
  'set-rest-or-stop': {
    wait: bed(30),
    lead: true,
    answers: {
      yes: 'setRest',
      next: 'setRest',
      resume: 'setRest',
      timers: 'setRest',
      breathe: 'packsOn',
      no: 'halted',
    },
    third: { sound: bed(60) },
  },
  'call-back-yes-no': {
    answers: { yes: 'setTimers', next: 'setTimers', timers: 'setTimers', no: 'restLonger', rest: 'restLonger' },
    third: { move: 'restLonger' },
  },
  'keep-or-delete': {
    answers: { keepIt: 'keep', next: 'keep', no: 'askToDelete', yes: 'keep' },
    third: { move: 'keep' },
  },
  'delete-for-good': {
    answers: { yes: 'erase', deleteAll: 'erase', no: 'keep', keepIt: 'keep', next: 'keep' },
    third: { move: 'keep' },
  },
};

export const askNames = Object.keys(asks) as readonly AskName[];

/** A stretch of waiting as sound. */
export const waiting = (wait: Wait): Timeline =>
  'bed' in wait ? quiet(wait.bed) : breaths(patternOf(wait.tones), wait.breaths);
