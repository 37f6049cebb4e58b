import { defineMyth } from '../define.ts';

/** "Ice is always best." The grade is that of heat, which the answer recommends; for ice it is low. */
export const ice = defineMyth({
  id: 'ice',
  ledger: 'M02',
  verdict: 'false',
  grade: 'moderate',
  sources: ['FRENCH06', 'ACP17', 'DEHG14'],
});
