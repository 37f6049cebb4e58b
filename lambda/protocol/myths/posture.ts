import { defineMyth } from '../define.ts';

/** "Bad posture caused this." */
export const posture = defineMyth({
  id: 'posture',
  ledger: 'M06',
  verdict: 'mostly-false',
  grade: 'low',
  sources: ['POST19'],
});
