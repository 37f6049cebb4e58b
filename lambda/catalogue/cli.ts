// `npm run protocols`: the whole of the care as a table a physiotherapist can review, and as one page with pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routines } from '#protocol';
import { wordsFor } from '../locales/index.ts';
import { entriesOf } from './entries.ts';
import { mistakesIn } from './mistakes.ts';
import { pageOf } from './page.ts';
import { tableOf } from './table.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const file = join(folder, 'protocols.html');

const help = `Prints the whole of the care as a table, and writes it as a page with pictures.

  npm run protocols

  --help

Exit codes: 0 fine, 1 a mistake in the care data, 2 wrong usage.
`;

// Whoever read our output has gone: nothing is wrong.
process.stdout.on('error', () => process.exit(0));
const [flag, ...others] = process.argv.slice(2);
if (flag === '--help' && others.length === 0) {
  process.stdout.write(help);
  process.exit(0);
}
if (flag !== undefined) {
  const found = process.argv.slice(2).join(' ');
  console.error(`protocols: command line: expected --help or nothing, got "${found}"`);
  process.exit(2);
}
const words = await wordsFor('en-US');
const mistakes = routines.flatMap((routine) => mistakesIn(routine, words));
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistake);
  process.exit(1);
}
const entries = entriesOf(words);
mkdirSync(folder, { recursive: true });
writeFileSync(file, pageOf(entries));
console.log(tableOf(entries));
console.log(`and as a page with pictures: ${file}`);
