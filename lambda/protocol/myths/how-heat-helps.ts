import { defineMyth } from '../define.ts';

/** "How does heat help?" */
export const howHeatHelps = defineMyth({
  id: 'how-heat-helps',
  ledger: 'X07',
  verdict: 'explained',
  grade: 'moderate',
  sources: ['FRENCH06'],
});
