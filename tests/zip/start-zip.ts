import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { openPlace, ourSkill } from '../replay/place.ts';
import { type Returned, startRuntimeApi } from './runtime-api.ts';

/** A function that runs as on Lambda, from its zip, under the runtime interface. */
export type Started = {
  readonly invoke: (event: unknown) => Promise<Returned>;
  /** What it has written into its log. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

export const skillId = ourSkill;

const bootstrap = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));

/** Milliseconds that a first call may take here: the machine may be busy. */
const startPatience = 60_000;

/** Systems Manager with nothing switched off. */
const startSwitches = async () => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"Parameter":{"Value":"nothing"}}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}/`, stop: () => server.close() };
};

/** Unpacks a zip into a folder of its own and starts it on a Node, with a table and switches on this machine. */
export const startZip = async (zip: Uint8Array, node: string): Promise<Started> => {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  for (const [name, content] of Object.entries(unzipSync(zip))) await writeFile(join(folder, name), content);
  const [place, switches, api] = await Promise.all([openPlace('dynamo'), startSwitches(), startRuntimeApi()]);
  const child = spawn(node, [bootstrap], {
    cwd: folder,
    // Nothing of ours: what the function needs is what its stack gives it.
    env: {
      ...place.environment,
      AWS_ENDPOINT_URL_SSM: switches.endpoint,
      SWITCHES: '/GentleBack/switched-off',
      METRICS: 'GentleBack',
      AWS_LAMBDA_RUNTIME_API: api.address,
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      log += data;
    });
  }
  const ended = once(child, 'exit');
  let first = true;
  return {
    invoke: async (event) => {
      const within = first ? startPatience : undefined;
      first = false;
      return api.invoke(event, within);
    },
    log: () => log,
    stop: async () => {
      child.kill();
      await ended;
      api.stop();
      switches.stop();
      await place.leave();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
