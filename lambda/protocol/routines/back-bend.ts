import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = { effort: seconds(3), hold: seconds(2), return: seconds(3) };

/** Standing, hands on the hips, a small bend back. */
export const backBend = defineRoutine({
  id: 'back-bend',
  ledger: 'P-STRETCH',
  sources: ['EX-NHS', 'EX-NHSI', 'NMA20'],
  grade: 'low',
  stage: 2,
  moves: true,
  onFloor: false,
  perDay: 3,
  avoid: ['FRACT', 'SURG12'],
  care: { OSTEO: 'tiny range', PREG: 'no deep range', FALL: 'a firm chair behind' },
  stop: ['sharp or electric', 'tingling', 'joint pinch'],
  skip: 'skip',
  steps: [
    {
      kind: 'movement',
      id: 'bend',
      setUp: [{ words: 'stand', gap: seconds(8) }],
      cue: { effort: 'bend', return: 'back' },
      feel: 'feel',
      checks: ['slip', 'picture'],
      undo: 'undo',
      levels: {
        gentlest: { reps: 3, sets: 1, tempo },
        middle: { reps: 5, sets: 1, tempo },
        fuller: { reps: 5, sets: 1, tempo },
      },
    },
  ],
});
