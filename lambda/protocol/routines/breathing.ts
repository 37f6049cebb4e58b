import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const breath = (lie: string) =>
  ({
    kind: 'breathing',
    id: 'breath',
    coaching: [
      { words: 'hand', gap: seconds(4) },
      { words: lie, gap: seconds(4) },
      { words: 'jaw', gap: seconds(3) },
    ],
    ask: 'one-more-or-finish',
  }) as const;

/** Diaphragmatic breathing at the person's own pace, for as long as they ask. */
export const breathing = defineRoutine({
  id: 'breathing',
  ledger: 'P-BR-BASE',
  sources: ['SLOW24', 'LAB22', 'ZAC18', 'BRLBP23', 'BRLBP25'],
  grade: 'low',
  stage: 1,
  moves: false,
  onFloor: true,
  perDay: 4,
  avoid: [],
  care: {
    RESP: 'own pace',
    PANIC: 'eyes open and one minute first',
    PREG16: { note: 'side-lying or seated', take: 'side' },
    REFLUX: { note: 'propped up', take: 'chair' },
    DIZZY: { note: 'seated and stop early', take: 'chair' },
    CARD: 'no breath holds',
  },
  stop: ['light-headed', 'tingling lips or fingers', 'breathless', 'panic', 'sharper pain'],
  steps: [breath('knees')],
  versions: { bed: [breath('knees')], chair: [breath('sit')], side: [breath('onSide')] },
});
