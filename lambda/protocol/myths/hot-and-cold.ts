import { defineMyth } from '../define.ts';

/** "Switching hot and cold heals faster." */
export const hotAndCold = defineMyth({
  id: 'hot-and-cold',
  ledger: 'M37',
  verdict: 'unknown',
  grade: 'none',
  sources: ['CWT13', 'CT25'],
});
