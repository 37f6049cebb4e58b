import { availableParallelism } from 'node:os';
import { oneOf, readFlags, wholeNumber } from '../commands/flags.ts';
import { codes, runCommand } from '../commands/run.ts';
import { proofs } from './proofs.ts';
import { prove, provenLines } from './prove.ts';

const help = `Proves what takes too long to be proven with every change.

  npm run verify                all of it
  npm run verify -- --only NAME

${proofs.map(({ name, does }) => `  ${name.padEnd(14)}${does}`).join('\n')}

  --only NAME   this one; may be given several times
  --seed N      tries something else (20261122)
  --turns N     of turns, instead of 1000000
  --requests N  of requests, instead of 100000
  --crashes N   of crashes, instead of 100000
  --help

Exit codes: 0 all of it holds, 1 something does not, 2 wrong usage, 130 interrupted.
`;

const options = {
  only: { type: 'string', multiple: true },
  seed: { type: 'string', default: '20261122' },
  turns: { type: 'string', default: '1000000' },
  requests: { type: 'string', default: '100000' },
  crashes: { type: 'string', default: '100000' },
  help: { type: 'boolean', default: false },
} as const;

const print = (line: string) => process.stdout.write(`${line}\n`);

await runCommand('verify', async (argv) => {
  const { values } = readFlags(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return codes.fine;
  }
  const names = proofs.map(({ name }) => name);
  const only = (values.only ?? []).map((name) => oneOf('--only', name, names));
  const chosen = proofs.filter(({ name }) => only.length === 0 || only.includes(name));
  const extent = {
    seed: wholeNumber('--seed', values.seed),
    turns: wholeNumber('--turns', values.turns, 1),
    requests: wholeNumber('--requests', values.requests, 1),
    crashes: wholeNumber('--crashes', values.crashes, 1),
    cores: Math.min(availableParallelism(), 16),
  };
  print(`seed ${extent.seed}, ${extent.cores} at a time`);

  const since = performance.now();
  let failed = 0;
  for (const proof of chosen) {
    const proven = await prove(proof, extent, (line) => process.stderr.write(`${line}\n`));
    provenLines(proven).forEach(print);
    if (!proven.holds) failed += 1;
  }
  const minutes = ((performance.now() - since) / 60_000).toFixed(1);
  print(`${chosen.length - failed} of ${chosen.length} hold, after ${minutes} minutes`);
  return failed === 0 ? codes.fine : codes.failed;
});
