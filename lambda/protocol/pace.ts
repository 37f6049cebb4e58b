import { type Ms, ms } from './time.ts';

/** How slowly things go: 0 as written; 1 and 2 lengthen gaps, 3 slows the voice as well; -1 is quicker (C18). */
export type Pace = -1 | 0 | 1 | 2 | 3;

/** Gaps by pace: +60 %, then +120 % (C18). */
const factors: Readonly<Record<Pace, number>> = { [-1]: 0.7, 0: 1, 1: 1.6, 2: 2.2, 3: 2.2 };

/** A gap at a pace, in whole seconds, so that the number of different sound files stays small; never under a second. */
export const paced = (gap: Ms, pace: Pace): Ms =>
  pace === 0 ? gap : ms(Math.max(1, Math.round((gap * factors[pace]) / 1000)) * 1000);
