import { defineMyth } from '../define.ts';

/** "Does posture cause spasms?" */
export const changingPosture = defineMyth({
  id: 'changing-posture',
  ledger: 'X05',
  verdict: 'explained',
  grade: 'low',
  sources: ['POST19', 'SIT22'],
});
