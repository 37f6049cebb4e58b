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

const words = await wordsFor('en-US');
const mistakes = routines.flatMap((routine) => mistakesIn(routine, words));
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistake);
  process.exit(1);
}
const entries = entriesOf(words);
console.log(tableOf(entries));
mkdirSync(folder, { recursive: true });
writeFileSync(file, pageOf(entries));
console.log(`and as a page with pictures: ${file}`);
