import { defineMyth } from '../define.ts';

/** "I need an X-ray or MRI." */
export const scans = defineMyth({
  id: 'scans',
  ledger: 'M04',
  verdict: 'mostly-false',
  grade: 'strong',
  sources: ['NICE59', 'LANCET18', 'IMG15', 'IMG15B'],
});
