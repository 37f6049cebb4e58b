import { defineRoutine } from '../define.ts';

/** Warmth alone, fifteen minutes. */
export const warm = defineRoutine({
  id: 'warm',
  ledger: 'P-HEAT',
  sources: ['FRENCH06', 'NADLER02', 'ACP17', 'LEAF-HEAT', 'HW-BACK', 'DEV-TEMP', 'BURN47'],
  grade: 'moderate',
  stage: 1,
  moves: false,
  onFloor: false,
  perDay: 3,
  apart: 120,
  avoid: ['CHILD', 'NEURO', 'SKIN', 'FEVER', 'SED', 'PVD', 'DVT', 'CANCER', 'PATCH'],
  care: {
    CARD: 'no hot baths',
    HF: 'no hot baths',
    MS: '10 minutes and mild',
    ANTICOAG: 'mild',
    PREG: 'mild warmth on the back only',
  },
  stop: ['dark red', 'mottled', 'white', 'blister', 'burning', 'dizzy', 'more pain'],
  skip: 'skip',
  steps: [{ kind: 'heat', id: 'warm-one', minutes: 15, longest: 20, ask: 'breathing-or-finish' }],
});
