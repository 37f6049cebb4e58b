import { createHash } from './digest.ts';
import type { Person } from './progress-store.ts';

/** Where a record lies: all records of a user share the partition. */
export type Key = { readonly partition: string; readonly sort: string };

/** The prefix keeps these hashes apart from a hash of the same id made for anything else. */
const hash = (whose: 'user' | 'person', id: string): string =>
  createHash('sha256').update(`gentle-back/progress/${whose}/${id}`).digest('base64url');

export const partitionOf = (userId: string): string => hash('user', userId);

/** @example keyOf({ userId }).sort // => 'household' */
export const keyOf = ({ userId, personId }: Person): Key => ({
  partition: partitionOf(userId),
  sort: personId === undefined ? 'household' : hash('person', personId),
});
