import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Can a program be started by its name? */
export const isInstalled = (name: string, path = process.env.PATH ?? ''): boolean =>
  path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Starts a program that nobody waits for; answers how to end it. A program that fails is not heard, and that is all. */
export const startProgram = (program: string, given: readonly string[]): (() => void) => {
  const child = spawn(program, given, { stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return () => {
    // One that never started has no number, and the signal would go to whoever started it.
    if (child.pid !== undefined) child.kill();
  };
};

/** A folder of this run for files that a program is to play, and what removes it. */
export const scratch = () => {
  const folder = mkdtemp(join(tmpdir(), 'gentle-back-'));
  return {
    /** Writes a file once. */
    keep: async (name: string, content: Uint8Array): Promise<string> => {
      const file = join(await folder, name.slice(-200));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    remove: async () => rm(await folder, { recursive: true, force: true }),
  };
};
