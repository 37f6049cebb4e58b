import { defineMyth } from '../define.ts';

/** "Sitting all day caused my spasm." */
export const sitting = defineMyth({
  id: 'sitting',
  ledger: 'M19',
  verdict: 'partly',
  grade: 'low',
  sources: ['SIT22', 'DASILVA19'],
});
