import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = (hold: number) => ({ effort: seconds(3), hold: seconds(hold), return: seconds(3) });

const ease = {
  kind: 'movement',
  id: 'ease',
  setUp: [{ words: 'kneel', gap: seconds(20) }],
  cue: { effort: 'ease', return: 'back' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  levels: {
    gentlest: { reps: 5, sets: 1, tempo: tempo(5) },
    middle: { reps: 8, sets: 1, tempo: tempo(5) },
    fuller: { reps: 10, sets: 1, tempo: tempo(5) },
  },
} as const;

/** From hands and knees, the hips back toward the heels. */
export const heelSit = defineRoutine({
  id: 'heel-sit',
  ledger: 'P-STRETCH',
  sources: ['EX-NHS', 'EX-NHSI', 'NMA20'],
  grade: 'low',
  stage: 3,
  moves: true,
  onFloor: true,
  perDay: 3,
  avoid: ['FRACT', 'SURG12', 'KNEE'],
  care: {
    OSTEO: { note: 'no deep rounding', take: 'standing' },
    PREG: 'no deep range',
    HIPREP: 'small range',
  },
  stop: ['sharp or electric', 'tingling', 'joint pinch'],
  skip: 'skip',
  reach: 'reach',
  steps: [ease],
  versions: {
    standing: [
      {
        ...ease,
        setUp: [{ words: 'standAtTable', gap: seconds(10) }],
        cue: { effort: 'easeStanding', return: 'backStanding' },
      },
    ],
  },
  noBed: 'a mattress gives way under hands and knees; the standing version stands for it',
});
