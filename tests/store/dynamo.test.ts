import { afterAll, describe, expect, test } from 'vitest';
import { fresh, lifetime } from '../../lambda/conversation/progress.ts';
import { type DynamoOptions, dynamoStore } from '../../lambda/store/dynamo.ts';
import { keyItem } from '../../lambda/store/dynamo-item.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { type Answer, type Post, postTo } from '../../lambda/store/post.ts';
import { progressStoreContract } from '../contracts/progress-store.ts';
import { startTables } from './tables.ts';

const server = await startTables();
const { endpoint, credentials, region, raw, createTable } = server;
afterAll(() => server.close());

progressStoreContract('the DynamoDB store', async () => {
  const table = await createTable();
  return {
    open: (options) => dynamoStore({ ...options, table, region, endpoint, credentials }),
    plant: async (person, record) => {
      const item = { ...keyItem(keyOf(person)), record: { S: JSON.stringify(record) }, revision: { N: '4' } };
      await raw('PutItem', { TableName: table, Item: item });
    },
    dump: async () => JSON.stringify(JSON.parse(await raw('Scan', { TableName: table })).Items),
  };
});

const now = 1_800_000_000_000;
const household = { userId: 'one' };
const progress = { ...fresh('care'), expires: now + lifetime };

/** A store on a table of its own, and the actions it sent, in order. */
const setUp = async (through: (send: () => Promise<Answer>, n: number) => Promise<Answer> = (send) => send()) => {
  const table = await createTable();
  const sent: string[] = [];
  const warnings: string[] = [];
  const post = postTo(new URL(endpoint));
  const watched: Post = (headers, body, within) => {
    sent.push(headers['x-amz-target']?.split('.')[1] ?? '');
    return through(() => post(headers, body, within), sent.length);
  };
  const options: DynamoOptions = {
    table,
    region,
    endpoint,
    credentials,
    clock: () => now,
    warn: (line) => warnings.push(line),
    post: watched,
  };
  return { table, sent, warnings, store: dynamoStore(options) };
};

const failure = async (work: Promise<unknown>) => String(await work.catch((error: unknown) => error));
const busy = { status: 400, body: '{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException"}' };

describe('the traffic', () => {
  test('is one read to load and one write to save', async () => {
    const { store, sent } = await setUp();
    await store.load(household);
    await store.save(household, progress);
    await store.save(household, { ...progress, revision: 1 });
    expect(sent).toEqual(['GetItem', 'PutItem', 'PutItem']);
  });

  test('is one query to forget a user', async () => {
    const { store, sent } = await setUp();
    await store.forgetUser('one');
    expect(sent).toEqual(['Query']);
    await store.save(household, progress);
    await store.forgetUser('one');
    expect(sent).toEqual(['Query', 'PutItem', 'Query', 'BatchWriteItem']);
  });
});

describe('the item', () => {
  test('carries its end in whole seconds, never before the record ends', async () => {
    const { store, table } = await setUp();
    await store.save(household, { ...progress, expires: now + 1 });
    const [item] = JSON.parse(await raw('Scan', { TableName: table })).Items;
    expect(item.expiresAt).toEqual({ N: String(now / 1000 + 1) });
  });

  test.each([
    ['no record', {}],
    ['text that is not JSON', { record: { S: '{"revision":' } }],
    ['another type', { record: { N: '5' }, revision: { S: 'five' } }],
  ])('with %s makes room for the next one', async (_, attributes) => {
    const { store, table, warnings } = await setUp();
    await raw('PutItem', { TableName: table, Item: { ...keyItem(keyOf(household)), ...attributes } });
    expect(await store.load(household)).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(await store.save(household, progress)).toMatchObject({ revision: 1 });
    expect(await store.load(household)).toMatchObject({ revision: 1 });
  });
});

describe('a store in trouble', () => {
  test.each<[string, () => Promise<Answer>]>([
    ['busy', async () => busy],
    ['down', async () => ({ status: 503, body: '<html>' })],
    ['not reached', () => Promise.reject(new Error('ECONNRESET'))],
  ])('that is %s is asked once more', async (_, trouble) => {
    const { store, sent } = await setUp((send, n) => (n === 1 ? trouble() : send()));
    expect(await store.load(household)).toBeUndefined();
    expect(sent).toEqual(['GetItem', 'GetItem']);
  });

  test.each<[string, () => Promise<Answer>, string]>([
    ['busy', async () => busy, '400 ThrottlingException'],
    ['down', async () => ({ status: 503, body: '<html>' }), '503'],
    ['not reached', () => Promise.reject(new Error('ECONNRESET')), 'ECONNRESET'],
  ])('that stays %s is one clear error after two tries', async (_, trouble, found) => {
    const { store, sent } = await setUp(trouble);
    expect(await failure(store.load(household))).toBe(
      `StoreError: DynamoDB GetItem: expected an answer within 1500 ms, got ${found}`,
    );
    expect(sent).toHaveLength(2);
  });

  test.each<[string, Answer, string]>([
    ['refuses', { status: 400, body: '{"__type":"x#AccessDeniedException","message":"arn"}' }, 'AccessDeniedException'],
    ['answers no JSON', { status: 200, body: 'hello' }, 'something else'],
    ['answers a list', { status: 200, body: '[]' }, 'something else'],
    ['answers an odd item', { status: 200, body: '{"Item":5}' }, 'something else'],
  ])('that %s is not asked again', async (_, answer, found) => {
    const { store, sent } = await setUp(async () => answer);
    const line = await failure(store.load(household));
    expect(line).toMatch(/^StoreError: DynamoDB GetItem: expected .+, got .+$/);
    expect(line).toContain(found);
    expect(sent).toEqual(['GetItem']);
  });

  test('whose answer was lost has stored the turn, which is no conflict', async () => {
    const { store } = await setUp(async (send, n) => {
      const answer = await send();
      if (n === 1) throw new Error('ECONNRESET');
      return answer;
    });
    expect(await store.save(household, progress)).toMatchObject({ revision: 1 });
    expect(await store.load(household)).toMatchObject({ revision: 1 });
  });

  test('that never gets through a deletion gives up', async () => {
    const { store, table } = await setUp(async (send, n) => {
      if (n < 3) return send();
      const put = { DeleteRequest: { Key: keyItem(keyOf(household)) } };
      return { status: 200, body: JSON.stringify({ UnprocessedItems: { [table]: [put] } }) };
    });
    await store.save(household, progress);
    expect(await failure(store.forgetUser('one'))).toContain('BatchWriteItem');
  });
});
