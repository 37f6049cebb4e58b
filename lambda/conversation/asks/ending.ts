import { type Ask, bed, tones } from './ask.ts';

/** About getting up, resting and stopping, and on the way back from a stop. */
export const ending = {
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
} as const satisfies Readonly<Record<string, Ask>>;
