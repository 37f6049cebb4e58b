import { defineMyth } from '../define.ts';

/** "Why do back spasms happen?" In most people the cause is unknown. */
export const whyItSeizes = defineMyth({
  id: 'why-it-seizes',
  ledger: 'X01',
  verdict: 'explained',
  grade: 'low',
  sources: ['EMG03', 'TRIG15', 'CRAMP22'],
});
