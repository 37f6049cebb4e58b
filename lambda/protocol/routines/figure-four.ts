import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = (hold: number) => ({ effort: seconds(3), hold: seconds(hold), return: seconds(3) });

const cross = {
  kind: 'movement',
  id: 'cross',
  setUp: [{ words: 'lie', gap: seconds(8) }],
  cue: { effort: 'cross', return: 'uncross' },
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

/** One ankle on the other knee. */
export const figureFour = defineRoutine({
  id: 'figure-four',
  ledger: 'P-STRETCH',
  sources: ['EX-NHS', 'EX-NHSI', 'NMA20'],
  grade: 'low',
  stage: 3,
  moves: true,
  onFloor: true,
  perDay: 3,
  avoid: ['FRACT', 'SURG12', 'HIPREP'],
  care: {
    OSTEO: 'no deep rounding',
    PREG: 'no deep range',
    PREG16: { note: 'seated', take: 'chair' },
  },
  stop: ['sharp or electric', 'tingling', 'joint pinch'],
  skip: 'skip',
  steps: [cross],
  versions: {
    bed: [{ ...cross, setUp: [{ words: 'lieBed', gap: seconds(8) }] }],
    chair: [
      { ...cross, setUp: [{ words: 'sit', gap: seconds(8) }], cue: { effort: 'crossSitting', return: 'uncross' } },
    ],
  },
});
