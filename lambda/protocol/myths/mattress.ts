import { defineMyth } from '../define.ts';

/** "You need a very firm mattress." */
export const mattress = defineMyth({
  id: 'mattress',
  ledger: 'M10',
  verdict: 'false',
  grade: 'moderate',
  sources: ['BED03'],
});
