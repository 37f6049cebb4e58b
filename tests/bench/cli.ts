import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { help, parseArguments, UsageError } from './arguments.ts';
import { BenchError } from './bench-error.ts';

const { stderr } = process;
const show = (doing: string) => {
  if (stderr.isTTY) stderr.write(`\r\u001b[K${doing}`);
};

const run = async (rounds: number, json: boolean): Promise<void> => {
  // Only now: who asks wrongly is told so at once.
  const [{ measure }, { report }, { targetsOf }] = await Promise.all([
    import('./measurement.ts'),
    import('./report.ts'),
    import('./target.ts'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const measured = await measure(rounds, folder, show);
    show('');
    console.log(json ? JSON.stringify({ ...measured, targets: targetsOf(measured) }, undefined, 1) : report(measured));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

try {
  const { rounds, json, help: wanted } = parseArguments(process.argv.slice(2));
  if (wanted) process.stdout.write(help);
  else await run(rounds, json);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof BenchError)) throw error;
  show('');
  stderr.write(`bench: ${error.message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
