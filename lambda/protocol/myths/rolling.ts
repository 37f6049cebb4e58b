import { defineMyth } from '../define.ts';

/** "Foam rolling releases my fascia." */
export const rolling = defineMyth({
  id: 'rolling',
  ledger: 'M28',
  verdict: 'false',
  grade: 'low',
  sources: ['FASC08', 'FRMA19'],
});
