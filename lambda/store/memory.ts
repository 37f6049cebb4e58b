import { keyOf, partitionOf } from './keys.ts';
import type { ProgressStore } from './progress-store.ts';
import { nextRevision, read, revisionOf } from './record.ts';
import { type Records, recordAt, withoutPartition, withoutRecord, withRecord } from './records.ts';

export type MemoryOptions = {
  readonly clock: () => number;
  /** Gets one line for a record that cannot be read. */
  readonly warn?: (line: string) => void;
  /** Where the records lie; stores that share it share them. */
  readonly held?: { records: Records };
};

/** Keeps progress as long as the process lives. */
export const memoryStore = ({ clock, warn = () => {}, held = { records: {} } }: MemoryOptions): ProgressStore => ({
  load: async (person) => {
    const reading = read(recordAt(held.records, keyOf(person)), clock());
    if (reading.kind === 'unreadable') warn(reading.why.message);
    return reading.kind === 'live' ? reading.progress : undefined;
  },
  save: async (person, progress) => {
    const key = keyOf(person);
    if (revisionOf(read(recordAt(held.records, key), clock())) !== progress.revision) return 'conflict';
    const next = nextRevision(progress);
    held.records = withRecord(held.records, key, next);
    return next;
  },
  forget: async (person) => {
    held.records = withoutRecord(held.records, keyOf(person));
  },
  forgetUser: async (userId) => {
    held.records = withoutPartition(held.records, partitionOf(userId));
  },
});
