import { constants, copyFile, mkdir, open, readFile, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import * as z from 'zod/mini';
import { withLock } from './file-lock.ts';
import { type Key, keyOf, partitionOf } from './keys.ts';
import { type ProgressStore, StoreError } from './progress-store.ts';
import { nextRevision, type Reading, read, revisionOf } from './record.ts';
import { type Records, recordAt, withoutPartition, withoutRecord, withRecord } from './records.ts';

export type FileOptions = {
  readonly clock: () => number;
  /** Gets one line for each file that is set aside. */
  readonly warn: (line: string) => void;
};

const recordsSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** `undefined`: the text is not a file of ours. */
const parse = (text: string): Records | undefined => {
  try {
    return recordsSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Copies what cannot be read to the first free `<path>.unreadable-<n>`. */
const setAside = async (path: string, n = 1): Promise<string> => {
  const aside = `${path}.unreadable-${n}`;
  try {
    await copyFile(path, aside, constants.COPYFILE_EXCL);
    return aside;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return setAside(path, n + 1);
    throw error;
  }
};

/** All there or not at all: the new text is on the disk before it takes the old one's name. */
const write = async (path: string, records: Records): Promise<void> => {
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(records, undefined, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
};

/** Keeps progress in one JSON file, which several processes may use at once. */
export const fileStore = (path: string, { clock, warn }: FileOptions): ProgressStore => {
  const aside = async (why: string): Promise<void> =>
    warn(`${why}; kept as ${basename(await setAside(path))}, starting afresh`);

  const readAll = async (): Promise<Records> => {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return {};
    const records = parse(text);
    if (records === undefined) {
      await aside(`${path}: expected progress records, got something else`);
      await write(path, {});
    }
    return records ?? {};
  };

  /** Under the lock, so that nothing is written between what `work` reads and what it writes. */
  const alone = async <T>(work: (records: Records) => Promise<T>): Promise<T> => {
    try {
      await mkdir(dirname(path), { recursive: true });
      return await withLock(`${path}.lock`, async () => work(await readAll()));
    } catch (cause) {
      if (cause instanceof StoreError) throw cause;
      const found = cause instanceof Error ? cause.message : String(cause);
      throw new StoreError(path, found, 'a file that can be read and written', { cause });
    }
  };

  const readAt = async (records: Records, key: Key): Promise<Reading> => {
    const reading = read(recordAt(records, key), clock());
    if (reading.kind === 'unreadable') {
      await aside(`${path}: ${reading.why.message}`);
      await write(path, withoutRecord(records, key));
    }
    return reading;
  };

  return {
    load: (person) =>
      alone(async (records) => {
        const reading = await readAt(records, keyOf(person));
        return reading.kind === 'live' ? reading.progress : undefined;
      }),
    save: (person, progress) =>
      alone(async (records) => {
        const key = keyOf(person);
        if (revisionOf(await readAt(records, key)) !== progress.revision) return 'conflict';
        const next = nextRevision(progress);
        await write(path, withRecord(records, key, next));
        return next;
      }),
    forget: (person) => alone((records) => write(path, withoutRecord(records, keyOf(person)))),
    forgetUser: (userId) => alone((records) => write(path, withoutPartition(records, partitionOf(userId)))),
  };
};
