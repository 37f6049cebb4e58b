import { type Ask, bed, quietly, tones } from './ask.ts';

/** Asked in two wordings, after the place and after the signs. */
const goOnOrSmaller: Ask = {
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

/** Before anything is led: the first comfort, the signs, the place. */
export const beginning = {
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
  'gentlest-middle-fuller': {
    signs: true,
    wait: bed(30),
    lead: true,
    answers: {
      gentlest: 'beginGentlest',
      middle: 'beginMiddle',
      fuller: 'beginFuller',
      smaller: 'beginGentlest',
      bigger: 'beginFuller',
      none: 'beginGentlest',
      yes: 'beginGentlest',
      next: 'beginGentlest',
      either: 'beginGentlest',
      no: 'waitHere',
      somethingElse: 'menu',
    },
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
  'words-or-sound': {
    wait: tones('4-6', 2),
    answers: {
      words: 'inWords',
      moreTalk: 'inWords',
      yes: 'inWords',
      next: 'inWords',
      either: 'inWords',
      breathe: 'inWords',
      justSound: 'inSound',
      lessTalk: 'inSound',
      no: 'inSound',
      somethingElse: 'menu',
    },
    third: { move: 'inSound' },
  },
  'breathing-or-finish': {
    wait: tones('4-6', 4),
    answers: {
      ...quietly,
      no: 'finish',
    },
    third: { sound: tones('4-6', 6) },
  },
} as const satisfies Readonly<Record<string, Ask>>;
