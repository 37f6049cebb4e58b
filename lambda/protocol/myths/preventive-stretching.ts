import { defineMyth } from '../define.ts';

/** "Stretching prevents back pain." */
export const preventiveStretching = defineMyth({
  id: 'preventive-stretching',
  ledger: 'M30',
  verdict: 'mostly-false',
  grade: 'low',
  sources: ['PREV16', 'NMA20'],
});
