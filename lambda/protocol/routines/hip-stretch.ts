import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = (hold: number) => ({ effort: seconds(3), hold: seconds(hold), return: seconds(3) });

const shift = {
  kind: 'movement',
  id: 'shift',
  setUp: [{ words: 'stand', gap: seconds(10) }],
  cue: { effort: 'shift', return: 'back' },
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

/** The front of the hip, standing with one foot behind. */
export const hipStretch = defineRoutine({
  id: 'hip-stretch',
  ledger: 'P-STRETCH',
  sources: ['EX-NHS', 'EX-NHSI', 'NMA20'],
  grade: 'low',
  stage: 3,
  moves: true,
  onFloor: false,
  perDay: 3,
  avoid: ['FRACT', 'SURG12'],
  care: {
    OSTEO: 'no deep range',
    PREG: 'no deep range',
    HIPREP: 'small range',
    FALL: 'a firm chair in front',
  },
  stop: ['sharp or electric', 'tingling', 'joint pinch'],
  skip: 'skip',
  steps: [shift],
});
