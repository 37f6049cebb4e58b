import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withLock } from '../../lambda/store/file-lock.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gentle-back-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('one works at a time, and all get their turn', async () => {
  const lock = join(folder, 'a.lock');
  let working = 0;
  const turn = async (n: number) =>
    withLock(lock, async () => {
      working += 1;
      await readFile(lock);
      expect(working).toBe(1);
      working -= 1;
      return n;
    });
  expect(await Promise.all([0, 1, 2, 3].map(turn))).toEqual([0, 1, 2, 3]);
});

test('lets go after a failure', async () => {
  const lock = join(folder, 'b.lock');
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(stat(lock)).rejects.toThrow('ENOENT');
});

test('says who holds it when nobody lets go', async () => {
  const lock = join(folder, 'c.lock');
  await writeFile(lock, String(process.pid));
  await expect(withLock(lock, async () => {}, 2)).rejects.toThrow(
    `${lock}: expected a lock that is let go, or no such file, got one that process ${process.pid} holds`,
  );
});
