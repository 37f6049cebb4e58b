import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const shared = {
  ledger: 'P-LOGROLL',
  sources: ['EX-LOG'],
  grade: 'expert',
  stage: 1,
  moves: true,
  perDay: 10,
  avoid: ['FRACT'],
  care: {
    PREG16: 'roll to the left',
    SURG12: 'ask your surgical team',
    HIPREP: 'pillow between the knees and no crossing',
    FUSION: 'move as one piece',
    FALL: 'phone or person in reach',
    KNEE: 'cushion',
  },
  stop: ['faint', 'leg gives way', 'numbness'],
  skip: 'skip',
} as const;

/** Getting up from the floor, by a chair. */
export const logRollFloor = defineRoutine({
  ...shared,
  id: 'log-roll-floor',
  onFloor: true,
  noBed: 'getting up from a bed is a routine of its own',
  steps: [
    {
      kind: 'talk',
      id: 'to-sitting',
      cues: [
        { words: 'bend', gap: seconds(10) },
        { words: 'roll', gap: seconds(10) },
        { words: 'stay', gap: seconds(10) },
        { words: 'push', gap: seconds(10) },
      ],
      ask: 'ready-for-hands',
    },
    {
      kind: 'talk',
      id: 'to-chair',
      cues: [
        { words: 'hands', gap: seconds(4) },
        { words: 'crawl', gap: seconds(30) },
        { words: 'foot', gap: seconds(18) },
        { words: 'rise', gap: seconds(8) },
        { words: 'sit', gap: seconds(10) },
      ],
      closes: true,
      ask: 'rest-or-finish',
    },
  ],
});

/** Getting up from a bed or a sofa. */
export const logRollBed = defineRoutine({
  ...shared,
  id: 'log-roll-bed',
  onFloor: false,
  steps: [
    {
      kind: 'talk',
      id: 'to-standing',
      cues: [
        { words: 'bend', gap: seconds(4) },
        { words: 'roll', gap: seconds(10) },
        { words: 'legs', gap: seconds(8) },
        { words: 'sit', gap: seconds(10) },
        { words: 'stand', gap: seconds(6) },
      ],
      closes: true,
      ask: 'finish-or-again',
    },
  ],
});

/** When it does not go the first time: two minutes on the side, then once more. */
export const logRollStuck = defineRoutine({
  ...shared,
  id: 'log-roll-stuck',
  onFloor: true,
  noBed: 'getting up from a bed is a routine of its own',
  steps: [
    {
      kind: 'talk',
      id: 'rest-on-side',
      cues: [
        { words: 'side', gap: seconds(60) },
        { words: 'halfway', gap: seconds(60) },
      ],
      ask: 'try-once-more',
    },
    {
      kind: 'talk',
      id: 'to-sitting',
      cues: [
        { words: 'bend', gap: seconds(10) },
        { words: 'push', gap: seconds(12) },
      ],
      ask: 'chair-or-stuck',
    },
  ],
});
