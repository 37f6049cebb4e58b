import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built } from '../../infra/bundle.ts';
import { BenchError } from './bench-error.ts';
import { coldStarts } from './cold-start.ts';
import { hello, ours } from './peer.ts';

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a cold start is one process that loads and answers, ours with one read from the store', async () => {
  for (const { id, entry } of [hello, ours]) await built(entry, join(folder, id));
  const [one, other] = await coldStarts([hello, ours], 1, folder);
  expect(one).toMatchObject({ id: 'hello', wall: { times: 1, timesLeast: 1 }, inside: { times: 1 } });
  expect(other?.wall.median).toBeGreaterThan(other?.inside.median ?? 0);
});

test('a process that does something else gives no figure', async () => {
  await built(hello.entry, join(folder, hello.id));
  await expect(coldStarts([{ ...hello, asks: 1 }], 1, folder)).rejects.toThrow(
    new BenchError('hello-world', '0', '1 requests to DynamoDB'),
  );
  await expect(coldStarts([{ ...hello, id: 'nowhere' }], 1, folder)).rejects.toThrow(BenchError);
});
