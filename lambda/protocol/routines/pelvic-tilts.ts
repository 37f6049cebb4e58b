import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const tempo = { effort: seconds(2), hold: seconds(2), return: seconds(2), still: seconds(1) };

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
    PREG16: 'wall, or hands and knees',
    OSTEO: 'tiny range',
    SURG12: 'ask first',
    FUSION: 'tiny range',
  },
  stop: ['pain 6 or more', 'leg symptoms'],
  steps: [
    {
      kind: 'movement',
      id: 'tilt',
      setUp: [{ words: 'lie', gap: seconds(8) }],
      cue: { effort: 'press', return: 'letGo' },
      feel: 'feel',
      undo: 'undo',
      levels: {
        // Start reps, start hold and times a day: EX-NHSI.
        gentlest: { reps: 5, sets: 1, tempo },
        middle: { reps: 10, sets: 2, rest: seconds(30), tempo },
        fuller: { reps: 10, sets: 2, rest: seconds(30), tempo: { ...tempo, hold: seconds(5) }, words: 'pressAndLift' },
      },
    },
  ],
});
