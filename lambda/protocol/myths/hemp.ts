import { defineMyth } from '../define.ts';

/** "CBD works for back spasms." */
export const hemp = defineMyth({
  id: 'hemp',
  ledger: 'M29',
  fixed: 'sf9',
  verdict: 'unknown',
  grade: 'low',
  sources: ['CBD21'],
});
