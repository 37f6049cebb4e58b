import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { built } from '../../infra/bundle.ts';
import { launch, requestOf, ours as skillId } from '../alexa/bench.ts';
import { BenchError } from './bench-error.ts';
import { type Loopback, startLoopback } from './loopback.ts';
import { hello, type Peer } from './peer.ts';
import { least, median } from './statistics.ts';

/** Milliseconds of one cold start: from the start of the process to its end, and inside it. */
type Start = { readonly wall: number; readonly load: number; readonly first: number };

const environment = (endpoint: string) => ({
  PATH: process.env.PATH,
  TABLE_NAME: 'progress',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AUDIO_BASE_URL: 'https://sound.example',
  SKILL_ID: skillId,
  // Amazon's adapter brings an SDK that says at length that it is no longer kept up.
  AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
});

const request = JSON.stringify(requestOf(launch));

const startOnce = async (program: string, bundle: string, peer: Peer, dynamo: Loopback): Promise<Start> => {
  dynamo.asked();
  const began = performance.now();
  const child = spawn(process.execPath, [program, bundle, request], { env: environment(dynamo.endpoint) });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const wall = performance.now() - began;
  if (code !== 0) throw new BenchError(peer.name, `exit code ${code}: ${complaint.trim()}`, 'an answer');
  const asked = dynamo.asked();
  if (asked !== peer.asks) throw new BenchError(peer.name, `${asked}`, `${peer.asks} requests to DynamoDB`);
  const { load, first } = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
  return { wall, load, first };
};

/** Milliseconds, and how many times those of a hello-world in the same rounds. */
export type Figures = {
  readonly median: number;
  readonly least: number;
  readonly times: number;
  readonly timesLeast: number;
};

/** `wall` is a whole process with Node in it; `inside` is loading the bundle and the first answer. */
export type ColdStart = {
  readonly id: string;
  readonly name: string;
  readonly wall: Figures;
  readonly inside: Figures;
};

const figures = (values: readonly number[], base: readonly number[]): Figures => ({
  median: median(values),
  least: least(values),
  times: median(values) / median(base),
  timesLeast: least(values) / least(base),
});

const inside = ({ load, first }: Start): number => load + first;
const wall = (start: Start): number => start.wall;

/** Starts each of `peers` once a round, one after another, so that a busy moment of the machine meets them alike. */
export const coldStarts = async (
  peers: readonly Peer[],
  rounds: number,
  folder: string,
  tell: (done: string) => void = () => undefined,
): Promise<readonly ColdStart[]> => {
  await built(fileURLToPath(new URL('first-answer.ts', import.meta.url)), join(folder, 'first-answer'));
  const bundleOf = ({ id }: Peer): string => join(folder, id, 'index.mjs');
  const dynamo = await startLoopback();
  try {
    const program = join(folder, 'first-answer', 'index.mjs');
    const starts = new Map(peers.map(({ id }) => [id, [] as Start[]]));
    // The round before the first only brings the files into memory.
    for (let round = 0; round <= rounds; round++) {
      tell(`cold start, round ${round} of ${rounds}`);
      for (const peer of peers) {
        const start = await startOnce(program, bundleOf(peer), peer, dynamo);
        if (round > 0) starts.get(peer.id)?.push(start);
      }
    }
    const base = starts.get(hello.id) ?? [];
    return peers.map(({ id, name }) => {
      const own = starts.get(id) ?? [];
      return {
        id,
        name,
        wall: figures(own.map(wall), base.map(wall)),
        inside: figures(own.map(inside), base.map(inside)),
      };
    });
  } finally {
    dynamo.stop();
  }
};
