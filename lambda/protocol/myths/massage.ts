import { defineMyth } from '../define.ts';

/** "Deep massage gets rid of spasms." */
export const massage = defineMyth({
  id: 'massage',
  ledger: 'M21',
  verdict: 'partly',
  grade: 'low',
  sources: ['MASS15', 'ACP17'],
});
