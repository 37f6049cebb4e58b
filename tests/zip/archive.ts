import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { zipSync } from 'fflate';
import { notDeployed } from '../../infra/skill-function.ts';

/** Bytes that the whole function may have. */
export const largestZip = 1024 * 1024;

/** A built bundle as the one file that Lambda is handed: what is not deployed is left out. */
export const archive = async (folder: string): Promise<Uint8Array> => {
  const left = notDeployed.map((pattern) => extname(pattern));
  const names = (await readdir(folder)).filter((name) => !left.includes(extname(name))).sort();
  const contents = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const));
  return zipSync(Object.fromEntries(contents.map(([name, content]) => [name, new Uint8Array(content)])), {
    level: 9,
    mtime: '2026-01-01',
  });
};
