import type { Person } from '../store/progress-store.ts';
import type { Incoming } from './envelope.ts';

/** Whose record it is: the recognised voice's, else the household's; nobody's where no user is named. */
export const personOf = ({ userId, personId }: Incoming): Person | undefined =>
  userId === undefined ? undefined : { userId, ...(personId === undefined ? {} : { personId }) };
