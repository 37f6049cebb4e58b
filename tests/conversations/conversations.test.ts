import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../lambda/simulator/golden.ts';
import { type Seen, stageFor } from './stage.ts';

const folder = new URL('./', import.meta.url);
const locales = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(locales)('conversations in %s', (locale) => {
  const files = readdirSync(new URL(`${locale}/`, folder)).filter((name) => name.endsWith('.txt'));

  it.each(files)('%s comes out word for word, and a real Echo would accept all of it', async (name) => {
    const path = new URL(`${locale}/${name}`, folder);
    const seen: Seen = { happenings: [], log: [], calls: [] };
    const transcript = await replay(readFileSync(path, 'utf8'), await stageFor(locale, seen));
    expect(seen.happenings.filter(({ kind }) => kind === 'violation' || kind === 'error')).toEqual([]);
    // A store or a stream that fails is part of the story.
    const isTold = (mishap: unknown) => /^(?:StoreError|MEDIA_ERROR_\w+)$/.test(String(mishap));
    expect(seen.log.filter(({ errorClass }) => errorClass !== undefined && !isTold(errorClass))).toEqual([]);
    await expect(transcript).toMatchFileSnapshot(path.pathname);
  });
});
