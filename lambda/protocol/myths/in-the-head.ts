import { defineMyth } from '../define.ts';

/** "It's stress, so it's all in my head." */
export const inTheHead = defineMyth({
  id: 'in-the-head',
  ledger: 'M25',
  verdict: 'false',
  grade: 'moderate',
  sources: ['STRESS20', 'PROG21'],
});
