import { type Ask, bed, quietly, tones } from './ask.ts';

/** Of the programme, and where several things are named to choose from. */
export const sittings = {
  'snack-or-sitting': {
    wait: tones('4-6', 4),
    answers: {
      ...quietly,
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
} as const satisfies Readonly<Record<string, Ask>>;
