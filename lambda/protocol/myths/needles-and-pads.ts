import { defineMyth } from '../define.ts';

/** "TENS machines and acupuncture fix spasms." */
export const needlesAndPads = defineMyth({
  id: 'needles-and-pads',
  ledger: 'M35',
  verdict: 'unknown',
  grade: 'low',
  sources: ['WHO23', 'ACP17', 'NICE-BMJ'],
});
