import { defineMyth } from '../define.ts';

/** "A weak core is the reason." */
export const weakCore = defineMyth({
  id: 'weak-core',
  ledger: 'M26',
  verdict: 'mostly-false',
  grade: 'moderate',
  sources: ['MCE16', 'EXCHR21'],
});
