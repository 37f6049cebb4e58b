import { defineMyth } from '../define.ts';

/** "I'll be back to normal in two days." */
export const recovery = defineMyth({
  id: 'recovery',
  ledger: 'M34',
  verdict: 'partly',
  grade: 'moderate',
  sources: ['COSTA12', 'HENS08', 'PACE14'],
});
