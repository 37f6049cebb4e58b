import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { built } from '../../infra/bundle.ts';
import { BenchError } from './bench-error.ts';
import { least, median } from './statistics.ts';

/** Milliseconds that free words cost the first turn that has some, and the next. */
export type FirstWords = { readonly median: number; readonly least: number; readonly next: number };

const understandOnce = async (program: string): Promise<{ readonly first: number; readonly next: number }> => {
  const child = spawn(process.execPath, [program]);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [out, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new BenchError('free words', `exit code ${code}: ${complaint.trim()}`, 'a meaning');
  return JSON.parse(out);
};

/** Each time in a process of its own, since a matcher is loaded once. */
export const firstWords = async (rounds: number, folder: string): Promise<FirstWords> => {
  await built(fileURLToPath(new URL('understand-once.ts', import.meta.url)), join(folder, 'understand-once'));
  const program = join(folder, 'understand-once', 'index.mjs');
  // The round before the first only brings the files into memory.
  await understandOnce(program);
  const times: { readonly first: number; readonly next: number }[] = [];
  for (let round = 0; round < rounds; round++) times.push(await understandOnce(program));
  const first = times.map((time) => time.first);
  return { median: median(first), least: least(first), next: median(times.map((time) => time.next)) };
};
