import { defineMyth } from '../define.ts';

/** "Bananas or magnesium stop spasms." */
export const minerals = defineMyth({
  id: 'minerals',
  ledger: 'M15',
  verdict: 'mostly-false',
  grade: 'moderate',
  sources: ['MG20', 'CRAMP22'],
});
