import { defineMyth } from '../define.ts';

/** "I slipped a disc, it needs to be put back." */
export const discs = defineMyth({
  id: 'discs',
  ledger: 'M05',
  verdict: 'false',
  grade: 'moderate',
  sources: ['DISC20', 'DISC23', 'IMG15'],
});
