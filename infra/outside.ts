import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline/promises';
import { infraFolder, root } from './paths.ts';

export type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** Programs that a command runs: Amazon's own, and ours. */
export type Program = 'aws' | 'cdk' | 'npm';

/** All that the commands do in the world; tests hand in another. */
export type Outside = {
  /** Runs a program to its end. What it prints is shown as it comes where `shown`, and returned in either case. */
  readonly run: (program: Program, args: readonly string[], options?: { readonly shown?: boolean }) => Promise<Ended>;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly say: (line: string) => void;
  /** A question that only "yes" answers with yes; where nobody can be asked, the answer is no. */
  readonly confirm: (question: string) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};

/** How a program is started, without a shell in between: what is handed to it may hold anything. */
const commandOf = (program: Program): readonly [command: string, ...first: string[]] => {
  const { npm_execpath: npm } = process.env;
  switch (program) {
    case 'cdk':
      return [process.execPath, createRequire(import.meta.url).resolve('aws-cdk/bin/cdk')];
    case 'npm':
      return npm === undefined ? ['npm'] : [process.execPath, npm];
    case 'aws':
      return ['aws'];
    default:
      return program satisfies never;
  }
};

const run: Outside['run'] = (program, args, { shown = false } = {}) =>
  new Promise((resolve) => {
    const [command, ...first] = commandOf(program);
    const cwd = program === 'cdk' ? infraFolder : root;
    const child = spawn(command, [...first, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
      if (shown) process.stdout.write(data);
    });
    child.stderr.on('data', (data) => {
      err += data;
      if (shown) process.stderr.write(data);
    });
    // A program that is not there ends like one that failed; whoever runs it says what is missing.
    child.on('error', (error) => resolve({ code: 127, out, err: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
  });

const confirm = async (question: string): Promise<boolean> => {
  if (process.stdin.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} Type yes to go on: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
};

/** The world as it is. */
export const outside: Outside = { run, fetch, say: console.log, confirm, clock: Date.now };
