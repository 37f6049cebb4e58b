import { defineMyth } from '../define.ts';

/** "What are trigger points?" */
export const triggerPoints = defineMyth({
  id: 'trigger-points',
  ledger: 'X12',
  verdict: 'explained',
  grade: 'low',
  sources: ['MASS15', 'MFR14'],
});
