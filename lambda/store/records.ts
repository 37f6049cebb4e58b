import type { Key } from './keys.ts';

/** Records as they are stored, unread, by partition and sort. A value that is changed by making the next one. */
export type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const recordAt = (records: Records, { partition, sort }: Key): unknown => records[partition]?.[sort];

export const withRecord = (records: Records, { partition, sort }: Key, record: unknown): Records => ({
  ...records,
  [partition]: { ...records[partition], [sort]: record },
});

export const withoutPartition = (records: Records, partition: string): Records => {
  const { [partition]: _, ...others } = records;
  return others;
};

export const withoutRecord = (records: Records, { partition, sort }: Key): Records => {
  const { [sort]: _, ...others } = records[partition] ?? {};
  const rest = withoutPartition(records, partition);
  return Object.keys(others).length === 0 ? rest : { ...rest, [partition]: others };
};
