import { defineMyth } from '../define.ts';

/** "Only strong opioids work." */
export const strongTablets = defineMyth({
  id: 'strong-tablets',
  ledger: 'M14',
  fixed: 'sf9',
  verdict: 'false',
  grade: 'moderate',
  sources: ['OPAL23', 'WHO23'],
});
