import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { postTo } from '../../lambda/store/post.ts';
import { signed } from '../../lambda/store/sign.ts';

const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
const region = 'eu-west-1';

/** DynamoDB's protocol on this machine alone, with tables as the stack makes them. */
export const startTables = async () => {
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

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });

  return { endpoint, credentials, region, raw, createTable, close };
};
