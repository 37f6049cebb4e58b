import { defineMyth } from '../define.ts';

/** "A back belt will protect me." */
export const belts = defineMyth({
  id: 'belts',
  ledger: 'M08',
  verdict: 'false',
  grade: 'moderate',
  sources: ['BELT08', 'PREV16', 'WHO23'],
});
