import * as z from 'zod/mini';
import type { Progress } from '../conversation/progress.ts';
import type { Action, Call } from './dynamo-call.ts';
import { type Condition, holds, type Item, itemAt, itemOf, keyItem, lacks } from './dynamo-item.ts';
import { type Key, keyOf, partitionOf } from './keys.ts';
import { type ProgressStore, StoreError } from './progress-store.ts';
import { nextRevision, type Reading, read } from './record.ts';

export type TableOptions = {
  readonly table: string;
  readonly clock: () => number;
  /** Gets one line for a record that cannot be read. */
  readonly warn: (line: string) => void;
};

/** All of a store but the asking for an item: what a found one reads as, and every write. */
export type DynamoTable = Omit<ProgressStore, 'load'> & {
  /** What the answer to a GetItem holds. */
  readonly read: (output: unknown) => Progress | undefined;
};

/** BatchWriteItem takes 25 at a time. */
const batch = 25;

const textSchema = z.object({ S: z.string() });
const getSchema = z.object({ Item: z.optional(z.record(z.string(), z.unknown())) });
const querySchema = z.object({
  Items: z.array(z.object({ sort: textSchema })),
  LastEvaluatedKey: z.optional(z.unknown()),
});
const batchSchema = z.object({ UnprocessedItems: z.optional(z.record(z.string(), z.array(z.unknown()))) });

/** Garbage reads as itself, which is no record. */
const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
};

const documented = <S extends z.ZodMiniType>(action: Action, schema: S, output: unknown): z.infer<S> => {
  const read = schema.safeParse(output);
  if (!read.success) throw new StoreError(`DynamoDB ${action}`, 'something else', 'what the service documents');
  return read.data;
};

/** Records in a DynamoDB table, one item a person. Brings the schema along, which a first launch has no use for. */
export const dynamoTable = ({ table, clock, warn }: TableOptions, call: Call): DynamoTable => {
  const answer = async <S extends z.ZodMiniType>(action: Action, input: object, schema: S): Promise<z.infer<S>> =>
    documented(action, schema, await call(action, input));

  /** The attribute `record` as it lies there, and what it reads as. */
  const found = (output: unknown): { readonly raw: unknown; readonly reading: Reading } => {
    const { Item: item } = documented('GetItem', getSchema, output);
    if (item === undefined) return { raw: undefined, reading: { kind: 'nothing' } };
    const text = textSchema.safeParse(item.record);
    return { raw: item.record, reading: read(text.success ? parsed(text.data.S) : item, clock()) };
  };

  const put = async (item: Item, condition: Condition): Promise<boolean> =>
    (await call('PutItem', { TableName: table, Item: item, ...condition })) !== 'refused';

  const deleteAll = async (keys: readonly Key[]): Promise<void> => {
    let waiting: readonly unknown[] = keys.map((key) => ({ DeleteRequest: { Key: keyItem(key) } }));
    while (waiting.length > 0) {
      const now = waiting.slice(0, batch);
      const { UnprocessedItems } = await answer('BatchWriteItem', { RequestItems: { [table]: now } }, batchSchema);
      const left = UnprocessedItems?.[table] ?? [];
      if (left.length === now.length) throw new StoreError('DynamoDB BatchWriteItem', 'none', 'some items processed');
      waiting = [...left, ...waiting.slice(batch)];
    }
  };

  const forgetUser = async (userId: string): Promise<void> => {
    const partition = partitionOf(userId);
    const query = {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: '#partition = :partition',
      ProjectionExpression: '#sort',
      ExpressionAttributeNames: { '#partition': 'partition', '#sort': 'sort' },
      ExpressionAttributeValues: { ':partition': { S: partition } },
    };
    const { Items, LastEvaluatedKey } = await answer('Query', query, querySchema);
    await deleteAll(Items.map(({ sort }) => ({ partition, sort: sort.S })));
    // A page ends at 1 MB, which is hundreds of people in one household.
    if (LastEvaluatedKey !== undefined) await forgetUser(userId);
  };

  return {
    read: (output) => {
      const { reading } = found(output);
      if (reading.kind === 'unreadable') warn(reading.why.message);
      return reading.kind === 'live' ? reading.progress : undefined;
    },

    save: async (person, progress) => {
      const key = keyOf(person);
      const next = nextRevision(progress);
      const item = itemOf(key, next);
      const revision = { N: String(progress.revision) };
      if (await put(item, progress.revision === 0 ? lacks('sort') : holds('revision', revision))) return next;
      const { raw, reading } = found(await call('GetItem', itemAt(table, key)));
      // A try whose answer was lost has arrived after all.
      if (textSchema.safeParse(raw).data?.S === item.record.S) return next;
      if (progress.revision !== 0 || reading.kind === 'live') return 'conflict';
      // What is expired or unreadable makes room; the table's backups still have it.
      return (await put(item, raw === undefined ? lacks('record') : holds('record', raw))) ? next : 'conflict';
    },

    forget: async (person) => {
      await call('DeleteItem', { TableName: table, Key: keyItem(keyOf(person)) });
    },

    forgetUser,
  };
};
