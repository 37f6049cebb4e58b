import { defineMyth } from '../define.ts';

/** "Heat makes a new injury worse, so ice first." */
export const earlyHeat = defineMyth({
  id: 'early-heat',
  ledger: 'M22',
  verdict: 'mostly-false',
  grade: 'moderate',
  sources: ['FRENCH06', 'NADLER02'],
});
