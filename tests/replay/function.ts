import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundle } from '../../infra/bundle.ts';
import { entry } from '../../infra/paths.ts';
import { limits } from '../../lambda/alexa/limits.ts';
import type { Call, Returned } from './runtime.ts';

/** The deployed function, in a thread of its own with nothing but its environment. */
export type LambdaFunction = {
  /** The answer as JSON. @throws Error where the handler throws, or takes longer than Alexa waits */
  readonly invoke: (event: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

const runtime = fileURLToPath(new URL('runtime.ts', import.meta.url));

/** What came of a call; what comes late of an earlier one is not it. */
const outcomeOf = (worker: Worker, call: number, patience: number): Promise<Returned> =>
  new Promise((resolve, reject) => {
    const over = (end: () => void) => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', fail);
      end();
    };
    const hear = (returned: Returned) => {
      if (returned.call === call) over(() => resolve(returned));
    };
    const fail = (error: unknown) => over(() => reject(error));
    const timer = setTimeout(() => fail(new Error(`no answer within ${patience} ms`)), patience);
    worker.on('message', hear).on('error', fail);
  });

/** Milliseconds a cold start may take here: the machine may be busy. */
const startPatience = 60_000;

/**
 * Bundles the function as it is deployed, into a temporary folder, and starts it. One call at a time.
 * @param source another function than the skill's
 */
export const startFunction = async (
  environment: Readonly<Record<string, string>>,
  source: string = entry,
): Promise<LambdaFunction> => {
  const folder = await mkdtemp(join(tmpdir(), 'function-'));
  await bundle(source, join(folder, 'function'));
  await bundle(runtime, join(folder, 'runtime'));
  const worker = new Worker(join(folder, 'runtime', 'index.mjs'), {
    workerData: pathToFileURL(join(folder, 'function', 'index.mjs')).href,
    env: { ...environment },
    execArgv: [],
    // Its log is not ours to print.
    stdout: true,
  });
  worker.stdout.resume();
  const stop = async () => {
    await worker.terminate();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await outcomeOf(worker, 0, startPatience);
  } catch (error) {
    await stop();
    throw error;
  }
  let calls = 0;
  let death: unknown;
  worker.on('error', (error) => {
    death = error;
  });
  return {
    invoke: async (event) => {
      if (death !== undefined) throw new Error('the function died before', { cause: death });
      calls += 1;
      const call: Call = { call: calls, event: JSON.stringify(event) };
      worker.postMessage(call);
      const returned = await outcomeOf(worker, calls, limits.endpoint);
      if (returned.kind === 'threw') throw new Error(returned.message);
      return returned.answer === '' ? undefined : JSON.parse(returned.answer);
    },
    stop,
  };
};
