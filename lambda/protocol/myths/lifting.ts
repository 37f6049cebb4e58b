import { defineMyth } from '../define.ts';

/** "Always lift with a straight back." */
export const lifting = defineMyth({
  id: 'lifting',
  ledger: 'M07',
  verdict: 'unknown',
  grade: 'low',
  sources: ['LIFT20', 'TRIG15'],
});
