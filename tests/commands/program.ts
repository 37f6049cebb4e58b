import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../infra/paths.ts';

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type Around = {
  readonly folder?: string;
  /** What it has in its environment beside ours. */
  readonly variables?: NodeJS.ProcessEnv | undefined;
  /** All that is typed; absent, its input stays open. */
  readonly typed?: string | undefined;
  /** Gets the process, to close or kill something. */
  readonly during?: ((child: ChildProcessWithoutNullStreams) => void) | undefined;
};

/** Runs a program to its end. */
export const run = async (
  command: string,
  argv: readonly string[],
  { folder = root, variables = {}, typed, during }: Around = {},
): Promise<Ended> => {
  const child = spawn(command, argv, { cwd: folder, env: { ...process.env, ...variables } });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const read = (stream: typeof child.stdout) => text(stream).catch(() => '');
  const heard = [read(child.stdout), read(child.stderr)] as const;
  if (typed !== undefined) child.stdin.end(typed);
  during?.(child);
  const [out, err, code] = await Promise.all([...heard, ended]);
  return { code, out, err };
};

/** Runs a program of the project as its script in package.json does. `runProgram('infra/cli.ts', ['--help'])` */
export const runProgram = (file: string, argv: readonly string[], around?: Around): Promise<Ended> =>
  run(process.execPath, ['--import', 'tsx', file, ...argv], around);
