import { defineMyth } from '../define.ts';

/** "Why does moving help if it hurts?" */
export const whyMovingHelps = defineMyth({
  id: 'why-moving-helps',
  ledger: 'X09',
  verdict: 'explained',
  grade: 'moderate',
  sources: ['DAHM10', 'EX-GSTT'],
});
