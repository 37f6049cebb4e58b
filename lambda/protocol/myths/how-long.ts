import { defineMyth } from '../define.ts';

/** "How long will it last?" */
export const howLong = defineMyth({
  id: 'how-long',
  ledger: 'X10',
  verdict: 'explained',
  grade: 'moderate',
  sources: ['COSTA12', 'WALL24', 'PACE14'],
});
