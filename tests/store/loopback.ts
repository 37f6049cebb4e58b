import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { postTo } from '../../lambda/store/post.ts';
import { signed } from '../../lambda/store/sign.ts';

export const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
export const region = 'eu-west-1';

/** DynamoDB's protocol on loopback, in memory. */
export type Dynamo = {
  readonly endpoint: string;
  /** Calls it behind the back of the store. */
  readonly raw: (action: string, input: object) => Promise<string>;
  /** A new table with the keys that the stack gives it; its name. */
  readonly createTable: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

export const startDynamo = async (): Promise<Dynamo> => {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}/`;

  const raw = async (action: string, input: object): Promise<string> => {
    const url = new URL(endpoint);
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${action}` };
    const body = JSON.stringify(input);
    const all = signed({ url, headers, body, region, service: 'dynamodb', now: new Date() }, credentials);
    const answer = await postTo(url)(all, body, 5000);
    if (answer.status !== 200) throw new Error(`${action}: ${answer.body}`);
    return answer.body;
  };

  let tables = 0;
  const createTable = async (): Promise<string> => {
    const table = `progress-${tables++}`;
    await raw('CreateTable', {
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'partition', KeyType: 'HASH' },
        { AttributeName: 'sort', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['partition', 'sort'].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    });
    while (!(await raw('DescribeTable', { TableName: table })).includes('"ACTIVE"'));
    return table;
  };

  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });

  return { endpoint, raw, createTable, stop };
};
