// `npm run protocols`: the whole of the care as a table a physiotherapist can review, and as one page with pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startable } from '#protocol';
import { wordsFor } from '../locales/index.ts';
import { entryOf } from './entry.ts';
import { pageOf } from './page.ts';
import { tableOf } from './table.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const file = join(folder, 'protocols.html');

const words = await wordsFor('en-US');
const entries = startable.map((id) => entryOf(id, words));
console.log(tableOf(entries));
mkdirSync(folder, { recursive: true });
writeFileSync(file, pageOf(entries, words.voiceAt(0)));
console.log(`and as a page with pictures: ${file}`);
