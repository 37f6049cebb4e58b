import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = { effort: seconds(2), hold: seconds(2), return: seconds(2) };

const rock = {
  kind: 'movement',
  id: 'rock',
  setUp: [{ words: 'lie', gap: seconds(8) }],
  cue: { effort: 'sway', return: 'back' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  sides: 'left',
  levels: {
    // Start reps and times a day: EX-NHSI; standard reps: EX-NHS.
    gentlest: { reps: 5, sets: 1, tempo },
    middle: { reps: 8, sets: 2, rest: seconds(30), tempo },
    fuller: { reps: 10, sets: 2, rest: seconds(30), tempo },
  },
} as const;

export const kneeRocks = defineRoutine({
  id: 'knee-rocks',
  ledger: 'P-ROCK',
  sources: ['EX-NHSI', 'EX-NHS', 'EX-GSTT'],
  grade: 'low',
  stage: 2,
  moves: true,
  onFloor: true,
  perDay: 3,
  avoid: ['FRACT', 'SURG12'],
  care: {
    HIPREP: { note: 'small range with a pillow', take: 'easy' },
    FUSION: 'tiny range',
    OSTEO: 'twenty degrees at most',
    PREG16: { note: 'side-lying pelvic rocks', take: 'side' },
    LEGSX: 'smaller range',
  },
  stop: ['sharp catch', 'leg pain going further down'],
  skip: 'skip',
  steps: [rock],
  versions: {
    bed: [{ ...rock, setUp: [{ words: 'lieBed', gap: seconds(8) }] }],
    chair: [
      {
        ...rock,
        setUp: [{ words: 'sit', gap: seconds(8) }],
        cue: { effort: 'turn', return: 'turnBack' },
        undo: 'undoTurn',
      },
    ],
    side: [
      {
        ...rock,
        // Lying on one side there is a forward and a back, and no left or right.
        sides: 'either',
        setUp: [{ words: 'lieOnSide', gap: seconds(20) }],
        cue: { effort: 'rockHips', return: 'rockBack' },
        undo: 'undoRock',
      },
    ],
    easy: [{ ...rock, setUp: [{ words: 'liePillow', gap: seconds(20) }] }],
  },
});
