import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What came back for an event, and what it took: milliseconds, and megabytes of the process at their most. */
export type Returned = {
  readonly answer: unknown;
  readonly took: number;
  /** Of the load of the function, once. */
  readonly loaded: number;
  readonly memory: number;
};

/** The end of Lambda that a runtime talks to, on loopback: one event at a time. */
export type RuntimeApi = {
  /** `host:port` */
  readonly address: string;
  /** @throws Error where the function throws, cannot be loaded, or takes longer than `within` milliseconds */
  readonly invoke: (event: unknown, within?: number) => Promise<Returned>;
  readonly stop: () => void;
};

type Waiting = { readonly resolve: (returned: Returned) => void; readonly reject: (error: Error) => void };

export const startRuntimeApi = async (): Promise<RuntimeApi> => {
  let asking: ServerResponse | undefined;
  let event: string | undefined;
  let waiting: Waiting | undefined;
  let calls = 0;

  const handOver = () => {
    if (asking === undefined || event === undefined) return;
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': `call-${calls}`,
      'lambda-runtime-deadline-ms': String(Date.now() + 8000),
    });
    asking.end(event);
    [asking, event] = [undefined, undefined];
  };

  const answered = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (path.endsWith('/invocation/next')) {
      asking = response;
      handOver();
      return;
    }
    const body = await text(request);
    response.writeHead(202).end();
    const told = waiting;
    waiting = undefined;
    if (!path.endsWith('/response')) {
      told?.reject(new Error(`${path.includes('/init/') ? 'load' : 'call'}: ${body}`));
      return;
    }
    const number = (name: string) => Number(request.headers[name]);
    told?.resolve({
      answer: body === '' ? undefined : JSON.parse(body),
      took: number('x-took'),
      loaded: number('x-loaded'),
      memory: number('x-memory'),
    });
  };

  const server = createServer((request, response) => void answered(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    address: `127.0.0.1:${port}`,
    invoke: (given, within = 8000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no answer within ${within} ms`)), within);
        const over =
          <T>(end: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            end(value);
          };
        waiting = { resolve: over(resolve), reject: over(reject) };
        calls += 1;
        event = JSON.stringify(given);
        handOver();
      }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
