import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

/** The ladder for the first minutes: breath, toes and feet, rest, getting up. Nothing in it strengthens anything. */
export const quickComfort = defineRoutine({
  id: 'quick-comfort',
  ledger: 'SES-RESCUE',
  sources: ['SLOW24', 'BRLBP25', 'EX-9090', 'EX-LOG'],
  grade: 'low',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 6,
  avoid: [],
  care: { PREG16: 'side-lying or seated', RESP: 'own pace', PANIC: 'eyes open, one minute', DIZZY: 'normal breathing' },
  stop: ['light-headed', 'tingling lips or fingers', 'breathless', 'panic', 'sharper pain'],
  noBed: 'nothing in it speaks of the floor: it is the same in bed',
  steps: [
    {
      kind: 'breathing',
      id: 'breath',
      pattern: '3-4',
      cycles: 6,
      coaching: [{ words: 'hand' }],
      ask: 'movement-or-more',
    },
    {
      kind: 'movement',
      id: 'feet',
      setUp: [{ words: 'toes', gap: seconds(4) }],
      cue: { effort: 'bend', return: 'letGo' },
      feel: 'feel',
      checks: ['slip', 'picture'],
      undo: 'undo',
      alternates: true,
      levels: {
        gentlest: { reps: 9, sets: 1, tempo: { effort: seconds(4), return: seconds(3) } },
        middle: { reps: 9, sets: 1, tempo: { effort: seconds(4), return: seconds(3) } },
        fuller: { reps: 9, sets: 1, tempo: { effort: seconds(4), return: seconds(3) } },
      },
      ask: 'again-smaller-stop',
    },
    {
      kind: 'talk',
      id: 'rest',
      cues: [{ words: 'rest', gap: seconds(5) }],
      ask: 'get-up-or-rest',
    },
  ],
});
