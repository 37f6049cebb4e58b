import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = { effort: seconds(4), return: seconds(4) };

const round = {
  kind: 'movement',
  id: 'round',
  setUp: [{ words: 'kneel', gap: seconds(20) }],
  cue: { effort: 'round', return: 'back' },
  feel: 'feel',
  checks: ['slip', 'picture'],
  undo: 'undo',
  levels: {
    gentlest: { reps: 5, sets: 1, tempo },
    middle: { reps: 8, sets: 2, rest: seconds(30), tempo },
    fuller: { reps: 10, sets: 2, rest: seconds(30), tempo, back: 'backToHeels' },
  },
} as const;

/** Rounding the back and letting it come back, on hands and knees. */
export const catCow = defineRoutine({
  id: 'cat-cow',
  ledger: 'P-CATCOW',
  sources: ['EX-NHS', 'EX-GSTT'],
  grade: 'low',
  stage: 3,
  moves: true,
  onFloor: true,
  perDay: 3,
  avoid: ['FRACT', 'SURG12'],
  care: {
    OSTEO: { note: 'seated and tiny, no deep rounding', take: 'chair' },
    WRIST: { note: 'forearms or fists', take: 'easy' },
    KNEE: { note: 'standing version', take: 'standing' },
    SHOULDER: { note: 'standing version', take: 'standing' },
    DIZZY: { note: 'seated', take: 'chair' },
    PREG: 'no sagging',
  },
  stop: ['pain 6 or more', 'dizzy', 'wrist pain'],
  skip: 'skip',
  reach: 'reach',
  steps: [round],
  versions: {
    chair: [
      { ...round, setUp: [{ words: 'sit', gap: seconds(8) }], cue: { effort: 'roundSitting', return: 'backSitting' } },
    ],
    standing: [
      {
        ...round,
        setUp: [{ words: 'stand', gap: seconds(10) }],
        cue: { effort: 'roundStanding', return: 'backStanding' },
      },
    ],
    easy: [{ ...round, setUp: [{ words: 'kneelForearms', gap: seconds(20) }] }],
  },
  noBed: 'a mattress gives way under hands and knees; the version on a chair stands for it',
});
