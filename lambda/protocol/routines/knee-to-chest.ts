import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = (hold: number) => ({ effort: seconds(3), hold: seconds(hold), return: seconds(3) });

const draw = {
  kind: 'movement',
  id: 'draw',
  setUp: [{ words: 'lie', gap: seconds(8) }],
  cue: { effort: 'draw', return: 'lower' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  sides: 'left',
  levels: {
    gentlest: { reps: 3, sets: 1, tempo: tempo(5) },
    middle: { reps: 3, sets: 1, tempo: tempo(15) },
    fuller: { reps: 3, sets: 1, tempo: tempo(30), words: 'drawLong' },
  },
} as const;

/** One knee at a time, by the hands behind the thigh. */
export const kneeToChest = defineRoutine({
  id: 'knee-to-chest',
  ledger: 'P-KTC',
  sources: ['EX-GSTT'],
  grade: 'low',
  stage: 2,
  moves: true,
  onFloor: true,
  perDay: 2,
  avoid: ['FRACT', 'SURG12'],
  care: {
    HIPREP: 'not past a right angle',
    PREG16: { note: 'skip, or seated', take: 'chair' },
    KNEE: 'hold behind the thigh',
    LEGSX: 'swap for knee rocks if it spreads pain',
    OSTEO: { note: 'heel slide only', take: 'easy' },
  },
  stop: ['leg pain or tingling spreading down', 'groin pinch'],
  skip: 'skip',
  steps: [draw],
  versions: {
    bed: [{ ...draw, setUp: [{ words: 'lieBed', gap: seconds(8) }] }],
    chair: [{ ...draw, setUp: [{ words: 'sit', gap: seconds(8) }], cue: { effort: 'drawSitting', return: 'lower' } }],
    easy: [{ ...draw, cue: { effort: 'slide', return: 'slideBack' }, undo: 'undoSlide' }],
  },
});
