import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fresh, lifetime } from '../../lambda/conversation/progress.ts';
import { fileStore } from '../../lambda/store/file.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { withRecord } from '../../lambda/store/records.ts';
import { progressStoreContract } from '../contracts/progress-store.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gentle-back-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A path in a folder of its own that does not exist yet. */
let made = 0;
const freshPath = () => join(root, String(made++), 'state', 'progress.json');

const now = 1_800_000_000_000;
const household = { userId: 'one' };
const progress = { ...fresh('care'), expires: now + lifetime };
const openAt = (path: string) => {
  const warnings: string[] = [];
  return { warnings, store: fileStore(path, { clock: () => now, warn: (line) => warnings.push(line) }) };
};

progressStoreContract('the file store', async () => {
  const path = freshPath();
  const dump = () => readFile(path, 'utf8').catch(() => '{}\n');
  return {
    open: (options) => fileStore(path, options),
    plant: async (person, record) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify(withRecord(JSON.parse(await dump()), keyOf(person), record)));
    },
    dump,
  };
});

describe('the file', () => {
  test.each(['', 'not json', '{"a":', '[]', '{"a":1}', '\u0000\u0001'])(
    'is set aside whole when it holds %j, with one line that says where it went',
    async (text) => {
      const path = freshPath();
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      const { store, warnings } = openAt(path);
      expect(await store.load(household)).toBeUndefined();
      expect(await store.save(household, progress)).toMatchObject({ revision: 1 });
      expect(await readFile(`${path}.unreadable-1`, 'utf8')).toBe(text);
      expect(warnings).toEqual([
        `${path}: expected progress records, got something else; kept as progress.json.unreadable-1, starting afresh`,
      ]);
    },
  );

  test('that is set aside never takes the place of an earlier one', async () => {
    const path = freshPath();
    await mkdir(dirname(path), { recursive: true });
    for (const text of ['first', 'second']) {
      await writeFile(path, text);
      await openAt(path).store.load(household);
    }
    expect(await readFile(`${path}.unreadable-1`, 'utf8')).toBe('first');
    expect(await readFile(`${path}.unreadable-2`, 'utf8')).toBe('second');
  });

  test('keeps the other people when one record is set aside', async () => {
    const path = freshPath();
    const { store, warnings } = openAt(path);
    await store.save({ ...household, personId: 'anna' }, progress);
    const records = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify(withRecord(records, keyOf(household), { odd: true })));
    expect(await store.save(household, progress)).toMatchObject({ revision: 1 });
    expect(await store.load({ ...household, personId: 'anna' })).toMatchObject({ revision: 1 });
    expect(await readFile(`${path}.unreadable-1`, 'utf8')).toContain('odd');
    expect(warnings).toHaveLength(1);
  });

  test('is for its owner only, and nothing else is left in the folder', async () => {
    const path = freshPath();
    await openAt(path).store.save(household, progress);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readdir(dirname(path))).toEqual(['progress.json']);
  });

  test('that cannot be reached is one clear error', async () => {
    const path = freshPath();
    await mkdir(path, { recursive: true });
    await expect(openAt(path).store.load(household)).rejects.toThrow(
      /^.*progress\.json: expected a file that can be read and written, got EISDIR.*$/,
    );
  });

  test('is as it was when writing fails half way', async () => {
    const path = freshPath();
    const { store } = openAt(path);
    await store.save(household, progress);
    await mkdir(`${path}.new`);
    await expect(store.save(household, { ...progress, revision: 1 })).rejects.toMatchObject({ name: 'StoreError' });
    expect(await store.load(household)).toMatchObject({ revision: 1 });
  });
});

describe('several processes on one file', () => {
  test('lose nothing', async () => {
    const path = freshPath();
    const writer = fileURLToPath(new URL('file-writer.ts', import.meta.url));
    const start = (name: string) =>
      spawn(process.execPath, ['--import', 'tsx', writer, path, name], { stdio: ['ignore', 'inherit', 'inherit'] });
    const exits = await Promise.all(['one', 'two'].map(async (name) => (await once(start(name), 'exit'))[0]));
    expect(exits).toEqual([0, 0]);
    const { store } = openAt(path);
    expect(await store.load({ ...household, personId: 'one' })).toMatchObject({ revision: 20 });
    expect(await store.load({ ...household, personId: 'two' })).toMatchObject({ revision: 20 });
    expect(await store.load(household)).toMatchObject({ revision: 40 });
  });

  test('do not wait for one that died while it wrote', async () => {
    const path = freshPath();
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.lock`, String(dead.pid));
    await writeFile(`${path}.new`, '{"half":');
    expect(await openAt(path).store.save(household, progress)).toMatchObject({ revision: 1 });
    expect(await readdir(dirname(path))).toEqual(['progress.json']);
  });
});
