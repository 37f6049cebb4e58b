import { defineRoutine } from '../define.ts';

const shared = {
  ledger: 'P-CONTRAST',
  sources: ['CT25', 'CWT13', 'DOMS22', 'LEAF-HEAT', 'LEAF-COLD'],
  grade: 'none',
  stage: 1,
  moves: false,
  onFloor: false,
  apart: 120,
  avoid: [
    ...(['CHILD', 'NEURO', 'SKIN', 'FEVER', 'SED', 'PVD', 'DVT', 'CANCER', 'PATCH'] as const),
    ...(['RAYN', 'CARD', 'HF', 'PREG', 'PREG16'] as const),
  ],
  care: { ANTICOAG: 'short plan' },
  stop: ['chest symptoms', 'dizzy', 'skin change', 'shivering', 'more pain'],
  skip: 'skip',
} as const;

const heat = { kind: 'heat', longest: 20 } as const;
const cold = { kind: 'cold', longest: 15 } as const;
const [toCool, toWarm, ends] = ['switch-to-cool', 'switch-to-warm', 'breathing-or-finish'] as const;

/** Warm, cool and warm again, 21 minutes: the ledger's short plan. */
export const contrast = defineRoutine({
  ...shared,
  id: 'contrast',
  perDay: 2,
  gap: 1,
  steps: [
    { ...heat, id: 'warm-one', minutes: 8, ask: toCool },
    { ...cold, id: 'cool-one', minutes: 3, ask: toWarm },
    { ...heat, id: 'warm-two', minutes: 8, ask: ends },
  ],
});

/** Two rounds and a last short warmth, 39 minutes: the ledger's default plan. */
export const contrastStandard = defineRoutine({
  ...shared,
  id: 'contrast-standard',
  perDay: 2,
  gap: 1,
  steps: [
    { ...heat, id: 'warm-one', minutes: 10, ask: toCool },
    { ...cold, id: 'cool-one', minutes: 5, ask: toWarm },
    { ...heat, id: 'warm-two', minutes: 10, ask: toCool },
    { ...cold, id: 'cool-two', minutes: 5, ask: toWarm },
    { ...heat, id: 'warm-three', minutes: 5, ask: ends },
  ],
});

/** Fifteen and fifteen, once a day. */
export const contrastFifteen = defineRoutine({
  ...shared,
  id: 'contrast-fifteen',
  perDay: 1,
  gap: 2,
  steps: [
    { ...heat, id: 'warm-one', minutes: 15, ask: toCool },
    { ...cold, id: 'cool-one', minutes: 15, ask: ends },
  ],
});
