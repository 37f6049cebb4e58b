import { defineMyth } from '../define.ts';

/** "Deep breathing can cure a spasm." */
export const deepBreathing = defineMyth({
  id: 'deep-breathing',
  ledger: 'M36',
  verdict: 'false',
  grade: 'low',
  sources: ['BRLBP25', 'SLOW24'],
});
