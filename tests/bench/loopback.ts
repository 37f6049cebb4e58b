import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A DynamoDB that holds nothing and says so at once. */
export type Loopback = {
  readonly endpoint: string;
  /** Requests that came since this was last asked. */
  readonly asked: () => number;
  readonly stop: () => void;
};

export const startLoopback = async (): Promise<Loopback> => {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    asked: () => {
      const asked = count;
      count = 0;
      return asked;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
