import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from './progress-store.ts';

/** Milliseconds between two tries, and how many there are by default: two seconds, far longer than a write takes. */
const [between, enough] = [10, 200];

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const unless = (code: string) => (error: unknown) => {
  if (!isCode(error, code)) throw error;
  return undefined;
};

/** The process id in the lock; `undefined` once it is gone, or before it is written. */
const holderOf = async (lock: string): Promise<number | undefined> => {
  const text = await readFile(lock, 'utf8').catch(unless('ENOENT'));
  return Number.parseInt(text ?? '', 10) || undefined;
};

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
};

/** Takes away the lock of a process that died holding it; puts it back if somebody else has taken it meanwhile. */
const breakLock = async (lock: string, holder: number): Promise<void> => {
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(unless('ENOENT'));
  const found = await holderOf(aside);
  if (found !== undefined && found !== holder) await link(aside, lock).catch(unless('EEXIST'));
  await rm(aside, { force: true });
};

const acquire = async (lock: string, tries: number): Promise<void> => {
  for (let n = 0; n < tries; n++) {
    const taken = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      (error) => unless('EEXIST')(error) ?? false,
    );
    if (taken) return;
    const holder = await holderOf(lock);
    if (holder !== undefined && !isRunning(holder)) await breakLock(lock, holder);
    else await pause(between);
  }
  const holder = await holderOf(lock);
  throw new StoreError(lock, `one that process ${holder ?? 'unknown'} holds`, 'a lock that is let go, or no such file');
};

/** Runs `work` while no other process that asks for the same lock file runs its own. */
export const withLock = async <T>(lock: string, work: () => Promise<T>, tries = enough): Promise<T> => {
  await acquire(lock, tries);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
};
