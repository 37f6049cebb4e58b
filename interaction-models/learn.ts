// First of `npm run model`: learns how people ask, and how they tell what may be dangerous, and makes all that the matcher
// knows ready to be loaded.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { heard } from '../lambda/locales/en-US/heard.ts';
import { compile } from '../lambda/understanding/compile.ts';
import type { Known } from '../lambda/understanding/known.ts';
import { commandings } from './commandings.ts';
import { fingerprint, learnEverything } from './lesson.ts';

const file = fileURLToPath(new URL('../lambda/locales/en-US/known.ts', import.meta.url));

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The source of what is known: two strings, since those load quicker than as much code. */
const sourceOf = ({ packed: { bytes, columns }, ...known }: Known): string =>
  [
    "import type { Known } from '../../understanding/known.ts';",
    '',
    'const bytes =',
    `  ${quoted(bytes)};`,
    '',
    '/** What is heard, asked and told here, made ready. Written by `npm run model`. */',
    'export const known: Known = {',
    `  ...JSON.parse(`,
    `    ${quoted(JSON.stringify(known))},`,
    `  ),`,
    `  packed: { bytes, columns: JSON.parse(${quoted(JSON.stringify(columns))}) },`,
    '};',
    '',
  ].join('\n');

/** Learning takes seconds: only what has changed is learnt anew. */
const isUpToDate = (): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').includes(`"fingerprint":"${fingerprint()}"`);

if (!isUpToDate()) writeFileSync(file, sourceOf(compile(heard, learnEverything(), commandings, fingerprint())));
