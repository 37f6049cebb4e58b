import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = { effort: seconds(3), hold: seconds(1), return: seconds(2) };
const rest = seconds(40);

const away = {
  kind: 'movement',
  id: 'away',
  setUp: [{ words: 'lie', gap: seconds(8) }],
  cue: { effort: 'slide', return: 'back' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  alternates: true,
  // The ledger's four levels: heel, march, tap, arm and leg. Repetitions are of both feet together.
  levels: {
    gentlest: { reps: 10, sets: 1, tempo },
    middle: { reps: 12, sets: 2, rest, tempo, words: 'march', back: 'down' },
    fuller: { reps: 12, sets: 2, rest, tempo, words: 'tap', back: 'up' },
    fullest: { reps: 20, sets: 2, rest, tempo, words: 'reach', back: 'in' },
  },
} as const;

const marches = {
  ...away,
  setUp: [{ words: 'standAtWall', gap: seconds(10) }],
  cue: { effort: 'marchStanding', return: 'down' },
  undo: 'undoStanding',
  levels: {
    gentlest: { reps: 10, sets: 1, tempo },
    middle: { reps: 12, sets: 2, rest, tempo },
    fuller: { reps: 12, sets: 2, rest, tempo },
    fullest: { reps: 20, sets: 2, rest, tempo },
  },
} as const;

/** On the back, one leg at a time away from the body while the low back stays heavy. */
export const deadBug = defineRoutine({
  id: 'dead-bug',
  ledger: 'P-DEADBUG',
  sources: ['MCE16', 'JOSPT21', 'MCGILL98'],
  grade: 'moderate',
  stage: 3,
  moves: true,
  onFloor: true,
  perDay: 1,
  avoid: ['PREG16', 'SURG12', 'FRACT'],
  care: {
    OSTEO: { note: 'levels 1-2', take: 'middle' },
    HIPREP: { note: 'not past a right angle', take: 'middle' },
    REFLUX: { note: 'standing marches', take: 'wall' },
    CARD: 'breathe, and no strain',
    LEGSX: { note: 'levels 1-2', take: 'middle' },
  },
  stop: ['back arches or hurts', 'belly domes', 'breath is held'],
  skip: 'skip',
  fixed: ['sf20'],
  steps: [away],
  versions: { bed: [{ ...away, setUp: [{ words: 'lieBed', gap: seconds(8) }] }], wall: [marches], standing: [marches] },
});
