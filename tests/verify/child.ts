import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../../infra/paths.ts';

/** A program of the project: what Node is given, and what its environment has beside ours. */
export type Program = { readonly argv: readonly string[]; readonly environment?: Readonly<Record<string, string>> };

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

export type Child = {
  readonly ended: Promise<Ended>;
  /** The last line it wrote about how far it is. */
  readonly progress: () => string;
};

const linesOf = (text: string): readonly string[] =>
  stripVTControlCharacters(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a program says at its end. */
export const lastLine = (text: string): string => linesOf(text).at(-1) ?? '';

/** @example lineWith('a\nTests  5 passed\n', 'Tests') // => 'Tests  5 passed' */
export const lineWith = (text: string, word: string): string =>
  linesOf(text).findLast((line) => line.includes(word)) ?? '';

/** Starts a program, which ends when we do. */
export const start = ({ argv, environment }: Program): Child => {
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve({ code: code ?? 1, out, err });
    });
  });
  return { ended, progress: () => lastLine(err) };
};
