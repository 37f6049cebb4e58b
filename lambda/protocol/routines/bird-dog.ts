import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = (hold: number) => ({ effort: seconds(3), hold: seconds(hold), return: seconds(3) });
const rest = seconds(40);

const reach = {
  kind: 'movement',
  id: 'reach',
  setUp: [{ words: 'kneel', gap: seconds(20) }],
  cue: { effort: 'slide', return: 'back' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  sides: 'right',
  // The ledger's four levels: toe, leg, arm, arm and leg.
  levels: {
    gentlest: { reps: 5, sets: 1, tempo: tempo(3) },
    middle: { reps: 5, sets: 2, rest, tempo: tempo(5), words: 'leg' },
    fuller: { reps: 5, sets: 2, rest, tempo: tempo(5), words: 'arm' },
    fullest: { reps: 6, falling: [6, 4, 2], sets: 3, rest, tempo: tempo(8), words: 'both' },
  },
} as const;

/** On hands and knees, one leg or arm away from the body while the back stays still. */
export const birdDog = defineRoutine({
  id: 'bird-dog',
  ledger: 'P-BIRDDOG',
  sources: ['LOADS98', 'MCGILL98', 'MCE16', 'JOSPT21'],
  grade: 'moderate',
  stage: 3,
  moves: true,
  onFloor: true,
  perDay: 1,
  avoid: ['FRACT', 'SURG12'],
  care: {
    WRIST: { note: 'standing', take: 'standing' },
    KNEE: { note: 'standing', take: 'standing' },
    SHOULDER: { note: 'levels 1-2', take: 'middle' },
    OSTEO: { note: 'levels 1-2', take: 'middle' },
    PREG: { note: 'levels 1-2', take: 'middle' },
    DIZZY: { note: 'standing with support', take: 'standing' },
    FALL: { note: 'standing at a counter', take: 'standing' },
    LEGSX: { note: 'levels 1-2', take: 'middle' },
  },
  stop: ['back sags or twists twice', 'pain 6 or more', 'leg tingling'],
  skip: 'skip',
  reach: 'reach',
  fixed: ['sf20'],
  steps: [reach],
  versions: {
    standing: [
      {
        ...reach,
        setUp: [{ words: 'stand', gap: seconds(10) }],
        cue: { effort: 'legStanding', return: 'backStanding' },
        undo: 'undoStanding',
        // One leg back is all there is of it in this position.
        levels: {
          gentlest: { reps: 5, sets: 1, tempo: tempo(3) },
          middle: { reps: 5, sets: 2, rest, tempo: tempo(5) },
          fuller: { reps: 5, sets: 2, rest, tempo: tempo(5) },
          fullest: { reps: 6, falling: [6, 4, 2], sets: 3, rest, tempo: tempo(8) },
        },
      },
    ],
  },
  noBed: 'a mattress gives way under hands and knees; the standing version stands for it',
});
