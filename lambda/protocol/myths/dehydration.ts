import { defineMyth } from '../define.ts';

/** "Does dehydration cause spasms?" Research on cramps is about hard exercise and mostly legs. */
export const dehydration = defineMyth({
  id: 'dehydration',
  ledger: 'X04',
  fixed: 'sf13',
  verdict: 'explained',
  grade: 'none',
  sources: ['EFSA10', 'CRAMP22', 'EAH17'],
});
