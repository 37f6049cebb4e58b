import { type Connection, dynamoCall } from './dynamo-call.ts';
import { itemAt } from './dynamo-item.ts';
import type { DynamoTable, TableOptions } from './dynamo-table.ts';
import { keyOf } from './keys.ts';
import type { ProgressStore } from './progress-store.ts';

export type DynamoOptions = Connection & TableOptions;

const holdsNothing = (output: unknown): boolean => typeof output === 'object' && output !== null && !('Item' in output);

/**
 * Keeps progress in a DynamoDB table. Asking for an item needs no more than a signed request; what reads and writes
 * records is loaded with the first one, so that a first launch does not wait for it.
 */
export const dynamoStore = (options: DynamoOptions): ProgressStore => {
  const call = dynamoCall(options);
  let loading: Promise<DynamoTable> | undefined;
  const table = (): Promise<DynamoTable> => {
    loading ??= import('./dynamo-table.ts').then(({ dynamoTable }) => dynamoTable(options, call));
    return loading;
  };
  return {
    load: async (person) => {
      const output = await call('GetItem', itemAt(options.table, keyOf(person)));
      return holdsNothing(output) ? undefined : (await table()).read(output);
    },
    save: async (person, progress) => (await table()).save(person, progress),
    forget: async (person) => (await table()).forget(person),
    forgetUser: async (userId) => (await table()).forgetUser(userId),
  };
};
