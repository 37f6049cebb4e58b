import { defineMyth } from '../define.ts';

/** "How does slow breathing help?" */
export const howBreathingHelps = defineMyth({
  id: 'how-breathing-helps',
  ledger: 'X08',
  verdict: 'explained',
  grade: 'moderate',
  sources: ['SLOW24', 'LAB22'],
});
