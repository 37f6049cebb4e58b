import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The Node that Lambda runs. */
const wanted = 24;

const run = promisify(execFile);

/** Where Node 24 is: this one, or the one that npm has or fetches; `undefined` where there is none to be had. */
export const findNode24 = async (): Promise<string | undefined> => {
  if (Number(process.versions.node.split('.')[0]) === wanted) return process.execPath;
  try {
    const { stdout } = await run('npx', ['-y', `node@${wanted}`, '-p', 'process.execPath'], { timeout: 120_000 });
    return stdout.trim().split('\n').at(-1);
  } catch {
    return undefined;
  }
};
