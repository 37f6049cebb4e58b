import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The file at a path; `undefined` where there is none. */
export type SoundFile = (path: string) => Promise<Uint8Array | undefined>;

/** Serves sounds to whoever wants to listen, on this machine only. It starts when first asked and keeps nobody waiting. */
export type SoundServer = {
  /** @example await server.addressOf('s4/1xb30000.mp3') // => 'http://127.0.0.1:40113/s4/1xb30000.mp3' */
  readonly addressOf: (path: string) => Promise<string>;
  readonly close: () => void;
};

const answering = (soundFile: SoundFile): Server =>
  createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname.slice(1));
      const file = await soundFile(path);
      if (file === undefined) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': file.byteLength });
      response.end(request.method === 'HEAD' ? undefined : file);
    } catch (error) {
      // A path that cannot be decoded is nobody's sound; anything else is ours.
      response.writeHead(error instanceof URIError ? 404 : 500).end();
    }
  });

export const soundServer = (soundFile: SoundFile): SoundServer => {
  let starting: Promise<Server> | undefined;
  const start = () =>
    new Promise<Server>((resolve, reject) => {
      const server = answering(soundFile);
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve(server));
      server.unref();
    });
  return {
    addressOf: async (path) => {
      starting ??= start();
      const { port } = (await starting).address() as AddressInfo;
      return `http://127.0.0.1:${port}/${path}`;
    },
    close: () => {
      starting?.then((server) => server.close());
    },
  };
};
