import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const settle = (lie: string, legs: string) =>
  ({
    kind: 'talk',
    id: 'settle',
    cues: [
      { words: lie, gap: seconds(8) },
      { words: legs, gap: seconds(20) },
      { words: 'arms', gap: seconds(4) },
    ],
    ask: 'ready',
  }) as const;

// Easy length, longest and a check-in every 3 minutes: the ledger's P-9090.
const breath = {
  kind: 'breathing',
  id: 'breath',
  minutes: 3,
  longest: 15,
  coaching: [],
  ask: 'one-more-or-down',
} as const;

const comeDown = (first: string, second: string) =>
  ({
    kind: 'talk',
    id: 'come-down',
    cues: [
      { words: first, gap: seconds(6) },
      { words: second, gap: seconds(6) },
    ],
    closes: true,
    ask: 'get-up-or-finish',
  }) as const;

/** 90/90 rest: on the back, calves on a chair. For comfort; it realigns nothing. */
export const legsUpRest = defineRoutine({
  id: 'legs-up-rest',
  ledger: 'P-9090',
  sources: ['EX-9090', 'HW-BACK'],
  grade: 'none',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 5,
  avoid: ['DVT'],
  care: {
    PREG16: { note: 'side-lying with a pillow between the knees', take: 'side' },
    REFLUX: { note: 'side-lying or propped', take: 'side' },
    FALL: { note: 'on the bed with pillows under the knees', take: 'bed' },
    HF: 'propped up',
    RESP: 'propped up',
  },
  stop: ['growing leg tingling', 'faint', 'more pain after two minutes'],
  skip: 'skip',
  reach: 'reach',
  steps: [settle('lie', 'calves'), breath, comeDown('slideOne', 'slideOther')],
  versions: {
    bed: [settle('lieBed', 'pillows'), breath, comeDown('pillowOut', 'feetFlat')],
    side: [settle('lieOnSide', 'pillowBetween'), breath, comeDown('pillowOut', 'kneesApart')],
  },
});
