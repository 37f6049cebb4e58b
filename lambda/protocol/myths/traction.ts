import { defineMyth } from '../define.ts';

/** "An inversion table will stretch it out." */
export const traction = defineMyth({
  id: 'traction',
  ledger: 'M27',
  verdict: 'unknown',
  grade: 'moderate',
  sources: ['TRAC13', 'WHO23'],
});
