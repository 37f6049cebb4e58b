import type { Person } from '../store/progress-store.ts';
import type { Carried } from './attributes.ts';
import type { Incoming } from './envelope.ts';

/**
 * Whose record it is: the recognised voice's, else the household's; nobody's where no user is named. A session stays
 * with the record it began with, however the voice is recognised in between.
 */
export const personOf = ({ userId, personId }: Incoming, carried: Carried | undefined): Person | undefined => {
  if (userId === undefined) return undefined;
  const whose = carried === undefined ? personId : carried.personId;
  return { userId, ...(whose === undefined ? {} : { personId: whose }) };
};
