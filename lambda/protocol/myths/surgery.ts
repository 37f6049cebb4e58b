import { defineMyth } from '../define.ts';

/** "I'll end up needing surgery." */
export const surgery = defineMyth({
  id: 'surgery',
  ledger: 'M23',
  verdict: 'mostly-false',
  grade: 'moderate',
  sources: ['NICE-REST', 'LANCET18', 'DISC20'],
});
