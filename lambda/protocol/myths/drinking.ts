import { defineMyth } from '../define.ts';

/** "My back went because I'm dehydrated." */
export const drinking = defineMyth({
  id: 'drinking',
  ledger: 'M16',
  fixed: 'sf13',
  verdict: 'unknown',
  grade: 'none',
  sources: ['CRAMP22', 'EFSA10'],
});
