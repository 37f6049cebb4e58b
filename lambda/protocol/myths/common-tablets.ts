import { defineMyth } from '../define.ts';

/** "Paracetamol (acetaminophen) fixes back pain." */
export const commonTablets = defineMyth({
  id: 'common-tablets',
  ledger: 'M11',
  fixed: 'sf9',
  verdict: 'false',
  grade: 'strong',
  sources: ['PACE14', 'NICE-BMJ'],
});
