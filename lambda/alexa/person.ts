import type { Person } from '../store/progress-store.ts';
import type { Carried } from './attributes.ts';
import type { Incoming } from './envelope.ts';
import { listenerOf } from './player.ts';

/**
 * Whose record it is: the recognised voice's, else the household's; nobody's where no user is named. A session stays
 * with the record it began with, however the voice is recognised in between, and a stream with the one it is led by.
 */
export const personOf = (incoming: Incoming, carried: Carried | undefined): Person | undefined => {
  const { userId } = incoming;
  if (userId === undefined) return undefined;
  const { personId: whose } = carried ?? listenerOf(incoming) ?? incoming;
  return { userId, ...(whose === undefined ? {} : { personId: whose }) };
};
