import { defineMyth } from '../define.ts';

/** "What is the protective reflex?" */
export const guarding = defineMyth({
  id: 'guarding',
  ledger: 'X02',
  verdict: 'explained',
  grade: 'low',
  sources: ['EMG03'],
});
