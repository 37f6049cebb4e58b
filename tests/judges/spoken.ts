import { readdir, readFile } from 'node:fs/promises';
import { replay } from '../../lambda/simulator/golden.ts';
import { type Seen, stageFor } from '../conversations/stage.ts';

const folder = new URL('../conversations/', import.meta.url);

/** What the skill answered, as JSON, and in which language. */
export type Answer = { readonly locale: string; readonly envelope: unknown };

/** Every answer in the transcripts of a locale, in order. */
const answersIn = async (locale: string): Promise<readonly Answer[]> => {
  const seen: Seen = { happenings: [], log: [], calls: [] };
  const stage = await stageFor(locale, seen);
  const names = await readdir(new URL(`${locale}/`, folder));
  for (const name of names.filter((each) => each.endsWith('.txt'))) {
    await replay(await readFile(new URL(`${locale}/${name}`, folder), 'utf8'), stage);
  }
  return seen.happenings.flatMap((happening) =>
    happening.kind === 'response' ? [{ locale, envelope: JSON.parse(JSON.stringify(happening.envelope)) }] : [],
  );
};

const entries = await readdir(folder, { withFileTypes: true });
const locales = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Every answer of the golden conversations. */
export const answers: readonly Answer[] = (await Promise.all(locales.map(answersIn))).flat();
