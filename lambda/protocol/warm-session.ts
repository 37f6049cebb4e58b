import { type Ms, minutes } from './time.ts';

/** The ledger's session of warmth that is breathed along with at first: a pack and a breath at once, and so no playlist. */
export type WarmSession = {
  /** As it is asked for: the routine of its pack, breathed along with. */
  readonly id: 'warm-breathing';
  readonly ledger: 'SES-WARM';
  readonly routine: 'warm';
  readonly pattern: '4-6';
  /** How much of the pack's time is breathed along with. */
  readonly breathed: Ms;
};

export const warmSession: WarmSession = {
  id: 'warm-breathing',
  ledger: 'SES-WARM',
  routine: 'warm',
  pattern: '4-6',
  breathed: minutes(5),
};
