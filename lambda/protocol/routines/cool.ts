import { defineRoutine } from '../define.ts';

/** Cold alone, ten minutes. */
export const cool = defineRoutine({
  id: 'cool',
  ledger: 'P-COLD',
  sources: ['FRENCH06', 'DEHG14', 'LEAF-COLD', 'HW-BACK', 'DEV-TEMP', 'ICE11'],
  grade: 'none',
  stage: 1,
  moves: false,
  onFloor: false,
  perDay: 4,
  apart: 120,
  avoid: ['CHILD', 'RAYN', 'PVD', 'NEURO', 'SKIN', 'SED', 'CANCER', 'CARD'],
  care: {
    ANTICOAG: 'short',
    PREG: 'short on the back',
  },
  stop: ['numb', 'white', 'waxy', 'blotchy', 'hard', 'burning', 'shivering', 'chest symptoms'],
  skip: 'skip',
  steps: [{ kind: 'cold', id: 'cool-one', minutes: 10, longest: 15, ask: 'breathing-or-finish' }],
});
