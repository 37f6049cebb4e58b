import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

/** On the side with a pillow between the knees: for the night, and for whom lying flat is not right. */
export const sideRest = defineRoutine({
  id: 'side-rest',
  ledger: 'P-9090',
  sources: ['EX-9090', 'HW-BACK', 'PREG-FLAT'],
  grade: 'none',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 5,
  avoid: ['DVT'],
  care: { REFLUX: 'propped up', HF: 'propped up', RESP: 'propped up' },
  stop: ['growing leg tingling', 'faint', 'more pain after two minutes'],
  skip: 'skip',
  reach: 'reach',
  steps: [
    {
      kind: 'talk',
      id: 'settle',
      cues: [
        { words: 'turn', gap: seconds(20) },
        { words: 'pillow', gap: seconds(20) },
        { words: 'head', gap: seconds(10) },
        { words: 'rest', gap: seconds(20) },
      ],
      closes: true,
      ask: 'again-or-finish',
    },
  ],
  versions: {
    bed: [
      {
        kind: 'talk',
        id: 'settle',
        cues: [
          { words: 'turn', gap: seconds(20) },
          { words: 'pillow', gap: seconds(20) },
          { words: 'head', gap: seconds(10) },
          { words: 'rest', gap: seconds(20) },
        ],
        closes: true,
        ask: 'again-or-finish',
      },
    ],
  },
});
