import type { Progress } from '../conversation/progress.ts';
import type { Key } from './keys.ts';

/**
 * The attributes of an item. `record` is the whole record as JSON; `revision` repeats its revision for the condition of
 * a write, `expiresAt` its end in whole seconds since 1970, as the table's time to live wants it.
 */
export const attributes = {
  partition: 'partition',
  sort: 'sort',
  record: 'record',
  revision: 'revision',
  expiresAt: 'expiresAt',
} as const;

export const keyItem = ({ partition, sort }: Key) => ({ partition: { S: partition }, sort: { S: sort } });

/** The input of a GetItem that sees the latest write. */
export const itemAt = (table: string, key: Key) => ({ TableName: table, Key: keyItem(key), ConsistentRead: true });

export const itemOf = (key: Key, progress: Progress) => ({
  ...keyItem(key),
  record: { S: JSON.stringify(progress) },
  revision: { N: String(progress.revision) },
  expiresAt: { N: String(Math.ceil(progress.expires / 1000)) },
});
export type Item = ReturnType<typeof itemOf>;

/** What must be true of the item that lies there for a write to take place. */
export type Condition = {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
};

/** The attribute is absent; so it is where there is no item. */
export const lacks = (attribute: keyof typeof attributes): Condition => ({
  ConditionExpression: 'attribute_not_exists(#attribute)',
  ExpressionAttributeNames: { '#attribute': attribute },
});

/** `value` in the service's form: `{ N: '3' }`. */
export const holds = (attribute: keyof typeof attributes, value: unknown): Condition => ({
  ConditionExpression: '#attribute = :value',
  ExpressionAttributeNames: { '#attribute': attribute },
  ExpressionAttributeValues: { ':value': value },
});
