import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../infra/bundle.ts';
import { entry } from '../../infra/paths.ts';
import { archive, largestZip } from './archive.ts';
import { startZip } from './start-zip.ts';
import { talkToZip } from './talk.ts';

// On the Node that runs the tests; `npm run verify -- --only zip` does the same on Node 24, which it fetches where it is not.
const node = process.execPath;

let folder: string;
let zip: Uint8Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await bundle(entry, folder);
  zip = await archive(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the zip', () => {
  it('has at most a megabyte', () => {
    expect(zip.length).toBeLessThanOrEqual(largestZip);
    expect(zip.length).toBeGreaterThan(50_000);
  });

  it('is the same whenever it is made of the same', async () => {
    expect(Buffer.from(await archive(folder)).equals(Buffer.from(zip))).toBe(true);
  });

  it('has a conversation under the runtime interface, cold and warm, and logs its turns with their metrics', async () => {
    const { log, warm } = await talkToZip(zip, node, 1);
    // Four turns and the farewell, twice; the first of all is the cold one.
    expect(warm).toHaveLength(9);
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ command }) => command)).toEqual([
      'launch',
      'yes',
      'help',
      'help',
      'launch',
      'yes',
      'help',
      'help',
    ]);
    for (const line of lines) expect(line).toMatchObject({ turns: 1, _aws: expect.anything() });
  });
});

describe('a function that', () => {
  const withCode = (code: string) => zipSync({ 'index.mjs': new TextEncoder().encode(code) });

  it.each<[string, string, string]>([
    ['cannot be loaded', 'throw new Error("no table")', 'load: {"errorType":"Error","errorMessage":"no table"}'],
    ['wants a callback', 'export const handler = (event, context, callback) => {}', 'CallbackHandlerDeprecated'],
    [
      'throws',
      'export const handler = async () => { throw new Error("oh") }',
      'call: {"errorType":"Error","errorMessage":"oh"}',
    ],
  ])('%s is told apart', async (_, code, message) => {
    const started = await startZip(withCode(code), node);
    try {
      await expect(started.invoke({})).rejects.toThrow(message);
    } finally {
      await started.stop();
    }
  });
});
