import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const shared = {
  ledger: 'P-ROLL',
  sources: ['FRSAFE21', 'FRLOW', 'FRDOSE19', 'BALL20', 'FRROM22', 'FRMA19', 'FR24', 'MFR14'],
  grade: 'low',
  moves: true,
  onFloor: false,
  perDay: 1,
  avoid: ['FRACT', 'OSTEO', 'ANTICOAG', 'DVT', 'SKIN', 'FEVER', 'CANCER', 'SURG12', 'NEURO'],
  stop: ['tingling', 'numbness', 'sharp pain', 'bruise', 'pain still up next morning: rest 48 hours and go softer'],
  skip: 'skip',
  reach: 'reach',
  fixed: ['sf14'],
} as const;

// A slow roll of 30 s and two spots of 20 s; with the words no side comes to more than the ledger's 90 s.
const along = [
  { words: 'roll', gap: seconds(30) },
  { words: 'spot', gap: seconds(20) },
  { words: 'another', gap: seconds(20) },
] as const;

/** A soft ball between one buttock and the wall, then the other. */
export const ballMassage = defineRoutine({
  ...shared,
  id: 'ball-massage',
  stage: 2,
  care: {
    PREG: 'wall and buttock only, never belly or low back',
    VARIC: 'not over veins',
    HIPREP: 'wall, and light',
    LEGSX: 'stop if pressure sends pain down the leg',
    FALL: 'wall only',
  },
  steps: [
    { kind: 'talk', id: 'one-side', cues: [{ words: 'stand', gap: seconds(6) }, ...along], closes: true, ask: 'ready' },
    {
      kind: 'talk',
      id: 'other-side',
      cues: [{ words: 'change', gap: seconds(6) }, ...along],
      closes: true,
      ask: 'again-or-finish',
    },
  ],
  versions: {
    chair: [
      { kind: 'talk', id: 'one-side', cues: [{ words: 'sit', gap: seconds(6) }, ...along], closes: true, ask: 'ready' },
      {
        kind: 'talk',
        id: 'other-side',
        cues: [{ words: 'change', gap: seconds(6) }, ...along],
        closes: true,
        ask: 'again-or-finish',
      },
    ],
  },
});

/** A soft ball between the wall and the muscle between the shoulder blades, never on the spine. */
export const upperBackMassage = defineRoutine({
  ...shared,
  id: 'upper-back-massage',
  stage: 3,
  // "Wall glute only": the upper back is no place for a ball then.
  avoid: [...shared.avoid, 'PREG'],
  care: { FALL: 'wall only', SHOULDER: 'light' },
  steps: [
    {
      kind: 'talk',
      id: 'upper-back',
      cues: [{ words: 'stand', gap: seconds(6) }, ...along],
      closes: true,
      ask: 'again-or-finish',
    },
  ],
});

/** A soft roller against the wall, on the upper back. */
export const rollerMassage = defineRoutine({
  ...shared,
  id: 'roller-massage',
  stage: 3,
  avoid: [...shared.avoid, 'PREG'],
  care: { FALL: 'wall only', SHOULDER: 'light' },
  steps: [
    {
      kind: 'talk',
      id: 'upper-back',
      cues: [{ words: 'stand', gap: seconds(6) }, ...along],
      closes: true,
      ask: 'again-or-finish',
    },
  ],
});
