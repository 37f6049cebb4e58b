import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

/** The ledger's short order, its lengths with the words in them. */
const scan = (words: string) =>
  ({
    kind: 'talk',
    id: 'scan',
    cues: [
      { words, gap: seconds(20) },
      { words: 'legs', gap: seconds(32) },
      { words: 'hips', gap: seconds(30) },
      { words: 'chest', gap: seconds(34) },
      { words: 'face', gap: seconds(24) },
    ],
    closes: true,
    ask: 'again-or-finish',
  }) as const;

/** Three minutes of noticing, from the feet up. Longer scans are for lying still. */
export const shortScan = defineRoutine({
  id: 'short-scan',
  ledger: 'P-SCAN',
  sources: ['SCAN14', 'SCAN19', 'MBSR17'],
  grade: 'low',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 2,
  avoid: [],
  care: {
    PANIC: 'eyes open with feet on the floor and 3 minutes only',
    PREG16: { note: 'side-lying', take: 'side' },
    SED: 'not alone in a bath',
    EPIL: { note: 'seated', take: 'chair' },
  },
  stop: ['distress', 'flashback', 'panic', 'more pain for over 2 minutes'],
  steps: [scan('lie')],
  versions: { bed: [scan('lieBed')], side: [scan('lieSide')], chair: [scan('sit')] },
});
