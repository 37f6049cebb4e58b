import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Access } from './access.ts';
import type { Answer } from './answer.ts';
import type { Endpoints } from './call.ts';
import type { Effect, Faults } from './faults.ts';
import { entryTo, refusedAs, scripted } from './gate.ts';
import { calledBy, type Operation } from './operation.ts';

/** A call that came; no status where the connection was reset or stays without an answer. */
export type Served = {
  readonly operation: Operation;
  readonly status?: number;
  /** It was scripted. */
  readonly fault?: Effect;
};

export type ServerOptions = {
  readonly accepts: (token: string) => Access | undefined;
  readonly endpoints: Endpoints;
  readonly faults: Pick<Faults, 'next'>;
  /** Told every call to a known operation, before it is answered. */
  readonly served: (served: Served) => void;
};

/** Alexa's services over HTTP, for this machine only. */
export type ServiceServer = {
  /** Starts it when first asked. @example await server.endpoint() // => 'http://127.0.0.1:40113' */
  readonly endpoint: () => Promise<string>;
  /** Ends it with every call that is waiting. It may be started again. */
  readonly close: () => void;
};

/** Bytes of a body; far more than any call needs. */
const longestBody = 64 * 1024;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= longestBody) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const tokenOf = ({ headers }: IncomingMessage): string => /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';

const work = (options: ServerOptions, operation: Operation, id: string, token: string, body: string): Answer => {
  const entry = entryTo(operation, options.accepts(token));
  return entry.kind === 'in' ? options.endpoints[operation]({ access: entry.access, id, body }) : entry.answer;
};

const send = (response: ServerResponse, { status, body }: Answer) => {
  if (body === undefined) return response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const serve = async (options: ServerOptions, request: IncomingMessage, response: ServerResponse) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const called = calledBy(request.method ?? '', pathname);
  const body = await bodyOf(request);
  if (called.kind === 'nowhere') return send(response, refusedAs(404, `nothing is at ${pathname}`));
  if (called.kind === 'method') {
    response.setHeader('allow', called.allowed.join(', '));
    return send(response, refusedAs(405, `expected ${called.allowed.join(' or ')}`));
  }

  const { operation, id } = called;
  const fault = options.faults.next(operation);
  const answer = () => work(options, operation, decodeURIComponent(id), tokenOf(request), body);
  const tell = (status?: number) =>
    options.served({ operation, ...(status !== undefined && { status }), ...(fault !== undefined && { fault }) });
  const settle = (given: Answer) => {
    tell(given.status);
    send(response, given);
  };
  if (typeof fault === 'number') return settle(scripted(operation, fault));
  switch (fault) {
    case undefined:
      return settle(answer());
    case 'off':
      return settle({ status: 200, body: { status: 'OFF' } });
    case 'hang':
      return tell();
    case 'refused':
      tell();
      request.socket.resetAndDestroy();
      return;
    case 'garbage': {
      const { status } = answer();
      tell(status);
      // An answer without a body could not be garbled.
      response
        .writeHead(status === 204 ? 200 : status, { 'content-type': 'application/json' })
        .end('<html>not what you wanted');
      return;
    }
    default: {
      const given = answer();
      await wait(fault.slow, undefined, { ref: false });
      return settle(given);
    }
  }
};

export const serviceServer = (options: ServerOptions): ServiceServer => {
  let starting: Promise<Server> | undefined;
  const start = () =>
    new Promise<Server>((resolve, reject) => {
      const server = createServer((request, response) => {
        // One call, one connection: none goes stale between two turns of a slow conversation.
        response.shouldKeepAlive = false;
        serve(options, request, response).catch((error) => {
          // An id that cannot be decoded is nobody's; anything else is ours.
          const status = error instanceof URIError ? 404 : 500;
          if (!response.headersSent) send(response, refusedAs(status, String(error)));
        });
      });
      // It keeps nobody waiting: not by listening, and not by a call without an answer.
      server.on('connection', (socket) => socket.unref());
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve(server));
      server.unref();
    });
  return {
    endpoint: async () => {
      starting ??= start();
      const { port } = (await starting).address() as AddressInfo;
      return `http://127.0.0.1:${port}`;
    },
    close: () => {
      starting?.then((server) => {
        server.close();
        server.closeAllConnections();
      });
      starting = undefined;
    },
  };
};
