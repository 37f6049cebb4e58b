import { defineMyth } from '../define.ts';

/** "Muscle relaxants are the answer to spasms." */
export const relaxingTablets = defineMyth({
  id: 'relaxing-tablets',
  ledger: 'M13',
  fixed: 'sf9',
  verdict: 'partly',
  grade: 'low',
  sources: ['RELX21'],
});
