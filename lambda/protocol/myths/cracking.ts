import { defineMyth } from '../define.ts';

/** "Cracking my back puts it back in place." */
export const cracking = defineMyth({
  id: 'cracking',
  ledger: 'M09',
  verdict: 'false',
  grade: 'moderate',
  sources: ['SMT17', 'SMT12'],
});
