import { defineMyth } from '../define.ts';

/** "If stretching hurts, it's working." */
export const hardStretching = defineMyth({
  id: 'hard-stretching',
  ledger: 'M03',
  verdict: 'false',
  grade: 'expert',
  sources: ['EX-GSTT', 'EX-NHSI'],
});
