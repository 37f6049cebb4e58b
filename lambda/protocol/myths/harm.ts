import { defineMyth } from '../define.ts';

/** "If it hurts, I'm doing damage." */
export const harm = defineMyth({
  id: 'harm',
  ledger: 'M18',
  verdict: 'false',
  grade: 'moderate',
  sources: ['EX-GSTT', 'IMG15'],
});
