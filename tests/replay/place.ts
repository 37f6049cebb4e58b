import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { soundBase } from '../../lambda/simulator/house.ts';
import { startDynamo } from '../store/loopback.ts';

/** What keeps progress during a replay: a table on this machine, or an address nobody answers. */
export const storeNames = ['dynamo', 'dead'] as const;
export type StoreName = (typeof storeNames)[number];

/** Whose requests are played. */
export const ourSkill = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** Where a function runs: its environment, and what stands behind it. */
export type Place = { readonly environment: Readonly<Record<string, string>>; readonly leave: () => Promise<void> };

/** An address of this machine where nothing listens. */
const deadEndpoint = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}/`;
};

const environmentOf = (endpoint: string, table: string) => ({
  TABLE_NAME: table,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AUDIO_BASE_URL: soundBase,
  SKILL_ID: ourSkill,
});

export const openPlace = async (store: StoreName): Promise<Place> => {
  switch (store) {
    case 'dynamo': {
      const tables = await startDynamo();
      return { environment: environmentOf(tables.endpoint, await tables.createTable()), leave: tables.stop };
    }
    case 'dead':
      return { environment: environmentOf(await deadEndpoint(), 'progress'), leave: async () => {} };
    default:
      return store satisfies never;
  }
};
