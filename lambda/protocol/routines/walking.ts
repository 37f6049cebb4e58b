import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

/** A short, easy walk, indoors and level: out, and back from the middle on. */
export const walking = defineRoutine({
  id: 'walking',
  ledger: 'P-WALK',
  sources: ['WALKBACK', 'HW-BACK', 'DAHM10', 'PREV16'],
  grade: 'low',
  stage: 1,
  moves: true,
  onFloor: false,
  perDay: 16,
  avoid: ['DVT', 'FRACT'],
  care: {
    CARD: 'ask first',
    HF: 'ask first',
    RESP: 'short, with rests',
    FALL: 'walking aid or company',
    PREG: 'level ground',
  },
  stop: ['chest pain', 'leg weakness or dragging foot', 'saddle numbness', 'pain 6 or more'],
  skip: 'skip',
  steps: [
    {
      kind: 'timed',
      id: 'walk',
      setUp: [{ words: 'stand', gap: seconds(8) }],
      along: ['walk', 'arms', 'easy'],
      half: 'turn',
      // S1: 1-3 minutes; S2: 5-10; S3: 10-30.
      levels: { gentlest: 2, middle: 5, fuller: 10 },
      ask: 'one-more-or-finish',
    },
  ],
});
