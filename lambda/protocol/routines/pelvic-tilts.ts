import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = { effort: seconds(2), hold: seconds(2), return: seconds(2), still: seconds(1) };

const press = {
  kind: 'movement',
  id: 'tilt',
  setUp: [{ words: 'lie', gap: seconds(8) }],
  cue: { effort: 'press', return: 'letGo' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  levels: {
    // Start reps, start hold and times a day: EX-NHSI.
    gentlest: { reps: 5, sets: 1, tempo },
    middle: { reps: 10, sets: 2, rest: seconds(30), tempo },
    fuller: { reps: 10, sets: 2, rest: seconds(30), tempo: { ...tempo, hold: seconds(5) }, words: 'pressAndLift' },
  },
} as const;

/** Upright there is no foot to make light: the fuller one is the longer hold alone. */
const upright = {
  ...press,
  levels: {
    gentlest: press.levels.gentlest,
    middle: press.levels.middle,
    fuller: { reps: 10, sets: 2, rest: seconds(30), tempo: { ...tempo, hold: seconds(5) } },
  },
} as const;

const atWall = {
  ...upright,
  setUp: [{ words: 'standAtWall', gap: seconds(10) }],
  cue: { effort: 'pressAtWall', return: 'letGo' },
} as const;

export const pelvicTilts = defineRoutine({
  id: 'pelvic-tilts',
  ledger: 'P-TILT',
  sources: ['EX-NHSI', 'EX-NHS', 'MCE16', 'JOSPT21'],
  grade: 'low',
  stage: 2,
  moves: true,
  onFloor: true,
  perDay: 3,
  avoid: [],
  care: {
    PREG16: { note: 'wall, or hands and knees', take: 'wall' },
    OSTEO: 'tiny range',
    SURG12: 'ask first',
    FUSION: 'tiny range',
  },
  stop: ['pain 6 or more', 'leg symptoms'],
  steps: [press],
  versions: {
    bed: [{ ...press, setUp: [{ words: 'lieBed', gap: seconds(8) }] }],
    chair: [{ ...upright, setUp: [{ words: 'sit', gap: seconds(8) }], cue: { effort: 'tuck', return: 'letGo' } }],
    wall: [atWall],
    standing: [atWall],
  },
});
