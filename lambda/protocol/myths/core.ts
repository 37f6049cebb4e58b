import { defineMyth } from '../define.ts';

/** "What is core stability?" */
export const core = defineMyth({
  id: 'core',
  ledger: 'X11',
  verdict: 'explained',
  grade: 'moderate',
  sources: ['MCE16'],
});
