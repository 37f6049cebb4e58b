import { defineMyth } from '../define.ts';

/** "Cold weather causes it." */
export const weather = defineMyth({
  id: 'weather',
  ledger: 'M17',
  verdict: 'false',
  grade: 'moderate',
  sources: ['WEA14', 'WEA17'],
});
