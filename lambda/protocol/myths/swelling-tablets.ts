import { defineMyth } from '../define.ts';

/** "Anti-inflammatories are safe for everyone." */
export const swellingTablets = defineMyth({
  id: 'swelling-tablets',
  ledger: 'M12',
  fixed: 'sf9',
  verdict: 'false',
  grade: 'moderate',
  sources: ['NSAID20', 'ACP17', 'CPG24'],
});
