import { defineMyth } from '../define.ts';

/** "Yoga cures back pain." */
export const yoga = defineMyth({
  id: 'yoga',
  ledger: 'M20',
  verdict: 'partly',
  grade: 'low',
  sources: ['YOGA22', 'ACP17'],
});
