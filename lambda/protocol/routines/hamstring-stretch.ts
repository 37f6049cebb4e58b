import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = (hold: number) => ({ effort: seconds(3), hold: seconds(hold), return: seconds(3) });

const straighten = {
  kind: 'movement',
  id: 'straighten',
  setUp: [
    { words: 'lie', gap: seconds(8) },
    { words: 'towel', gap: seconds(10) },
  ],
  cue: { effort: 'straighten', return: 'bend' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  sides: 'left',
  levels: {
    gentlest: { reps: 2, sets: 1, tempo: tempo(10) },
    middle: { reps: 2, sets: 1, tempo: tempo(20) },
    fuller: { reps: 2, sets: 1, tempo: tempo(30) },
  },
} as const;

/** A towel behind the thigh, the knee soft. */
export const hamstringStretch = defineRoutine({
  id: 'hamstring-stretch',
  ledger: 'P-STRETCH',
  sources: ['EX-NHS', 'EX-NHSI', 'NMA20'],
  grade: 'low',
  stage: 3,
  moves: true,
  onFloor: true,
  perDay: 3,
  avoid: ['FRACT', 'SURG12', 'LEGSX'],
  care: {
    OSTEO: 'no toe touches',
    PREG: 'no deep range',
    PREG16: { note: 'seated', take: 'chair' },
    HIPREP: 'small range',
  },
  stop: ['sharp or electric', 'tingling', 'joint pinch'],
  skip: 'skip',
  reach: 'reach',
  steps: [straighten],
  versions: {
    bed: [
      {
        ...straighten,
        setUp: [
          { words: 'lieBed', gap: seconds(8) },
          { words: 'towel', gap: seconds(10) },
        ],
      },
    ],
    chair: [
      {
        ...straighten,
        setUp: [{ words: 'sit', gap: seconds(8) }],
        cue: { effort: 'straightenSitting', return: 'bendSitting' },
      },
    ],
  },
});
