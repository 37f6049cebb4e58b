import { defineMyth } from '../define.ts';

/** "It will keep coming back forever." */
export const comingBack = defineMyth({
  id: 'coming-back',
  ledger: 'M32',
  verdict: 'partly',
  grade: 'moderate',
  sources: ['DASILVA19', 'WALKBACK', 'PREV16'],
});
