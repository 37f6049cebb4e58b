import { defineMyth } from '../define.ts';

/** "What is fascia?" */
export const fascia = defineMyth({
  id: 'fascia',
  ledger: 'X03',
  verdict: 'explained',
  grade: 'low',
  sources: ['FASC17', 'FASC08'],
});
