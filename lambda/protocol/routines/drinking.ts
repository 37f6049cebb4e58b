import { defineRoutine } from '../define.ts';
import { seconds } from '../time.ts';

const shared = {
  ledger: 'P-HYDRATE',
  sources: ['EFSA10', 'EFSA-DRINK', 'IOM05', 'KID-RATE', 'EAH15', 'EAH17', 'EAH09', 'MG20', 'CRAMP22', 'HFFLUID'],
  grade: 'none',
  stage: 1,
  moves: false,
  onFloor: false,
  perDay: 10,
  avoid: [],
  care: { DIZZY: 'sit and sip', FEVER: 'medical advice first' },
  stop: ['feeling sick or bloated', 'headache after drinking', 'puffy hands'],
  fixed: ['sf13'],
} as const;

/** Who is told no amount at all. */
const noAmounts = ['HF', 'KIDNEY', 'LIVER', 'FLIMIT', 'HYPONA', 'DIUR', 'CARD', 'PREG', 'PREG16', 'CHILD'] as const;

/** A day's drinking in general: thirst first; no amount that is anybody's own. */
export const drinkingPlan = defineRoutine({
  ...shared,
  id: 'drinking-plan',
  steps: [
    {
      kind: 'talk',
      id: 'thirst',
      cues: [
        { words: 'thirst', gap: seconds(6) },
        { words: 'meals', gap: seconds(6) },
      ],
      ask: 'go-on-softly',
    },
    {
      kind: 'talk',
      id: 'amounts',
      avoid: noAmounts,
      cues: [
        { words: 'range', gap: seconds(6) },
        { words: 'hour', gap: seconds(6) },
      ],
      ask: 'go-on-softly',
    },
    {
      kind: 'talk',
      id: 'food',
      cues: [
        { words: 'food', gap: seconds(6) },
        { words: 'enough', gap: seconds(6) },
      ],
      ask: 'again-or-finish',
    },
  ],
});

/** One answer about salts and drink mixes: food is enough. */
export const salts = defineRoutine({
  ...shared,
  id: 'salts',
  steps: [
    {
      kind: 'talk',
      id: 'salts',
      cues: [
        { words: 'food', gap: seconds(6) },
        { words: 'ask', gap: seconds(6) },
      ],
      ask: 'again-or-finish',
    },
  ],
});

/** A drink without getting up. */
export const sipLyingDown = defineRoutine({
  ...shared,
  id: 'sip-lying-down',
  steps: [{ kind: 'talk', id: 'sip', cues: [{ words: 'sip', gap: seconds(6) }], ask: 'again-or-finish' }],
});
