import { defineMyth } from '../define.ts';

/** "Something is out of place, or badly torn." */
export const torn = defineMyth({
  id: 'torn',
  ledger: 'M31',
  verdict: 'mostly-false',
  grade: 'moderate',
  sources: ['NICE59', 'COSTA12'],
});
