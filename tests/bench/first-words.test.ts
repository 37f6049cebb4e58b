import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the first words bring the matcher with them, the next ones find it there', async () => {
  const { median, least, next } = await firstWords(3, folder);
  expect(least).toBeLessThanOrEqual(median);
  expect(next).toBeLessThan(median);
});
