import { defineMyth } from '../define.ts';

/** "Running and gym work wear out your back." */
export const gym = defineMyth({
  id: 'gym',
  ledger: 'M33',
  verdict: 'false',
  grade: 'low',
  sources: ['EXWHO23', 'NMA20'],
});
