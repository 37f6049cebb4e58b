import { defineMyth } from '../define.ts';

/** "You must rest completely to heal." */
export const bedRest = defineMyth({
  id: 'bed-rest',
  ledger: 'M01',
  verdict: 'false',
  grade: 'moderate',
  sources: ['DAHM10', 'LANCET18'],
});
