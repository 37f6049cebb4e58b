import type { Ask } from './ask.ts';

/** Of what is kept and of calling back. */
export const keeping = {
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
} as const satisfies Readonly<Record<string, Ask>>;
