import { defineMyth } from '../define.ts';

/** "It's just my age." */
export const age = defineMyth({
  id: 'age',
  ledger: 'M24',
  verdict: 'partly',
  grade: 'moderate',
  sources: ['IMG15', 'COSTA12'],
});
