import { defineMyth } from '../define.ts';

/** "How does stress affect back pain?" */
export const stress = defineMyth({
  id: 'stress',
  ledger: 'X06',
  verdict: 'explained',
  grade: 'moderate',
  sources: ['STRESS20', 'PROG21'],
});
