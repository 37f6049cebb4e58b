import { expect, it } from 'vitest';
import { routineOf, startable } from '#protocol';
import { entryOf } from '../../lambda/catalogue/entry.ts';
import { pageOf } from '../../lambda/catalogue/page.ts';
import { pictureOf } from '../../lambda/catalogue/picture.ts';
import { tableOf } from '../../lambda/catalogue/table.ts';
import { wordsFor } from '../../lambda/locales/index.ts';

const words = await wordsFor('en-US');
const entries = startable.map((id) => entryOf(id, words));

it('shows every routine and playlist with its dose, sources, care and stops, line by line', () => {
  const table = tableOf(entries);
  for (const id of startable) {
    expect(table).toContain(`\n${id}: `);
    for (const source of routineOf(id).sources) expect(table).toContain(source);
  }
  expect(table).toContain('dose       middle: 2 x 10, out 2 s, hold 2 s, back 2 s, rest 30 s');
  expect(table).toContain('care       PREG16: wall, or hands and knees (wall)');
  expect(table).toContain('nobody yet');
});

it('is one page that needs nothing but itself, with a picture of each timeline', () => {
  const page = pageOf(entries, words.voiceAt(0));
  expect(page.match(/<section /g)).toHaveLength(startable.length);
  expect(page.match(/<svg /g)).toHaveLength(startable.length);
  expect(page).not.toMatch(/(?:src|href)="/);
});

it('paints a timeline within its frame, words above and sound below', () => {
  const picture = pictureOf('pelvic-tilts', 'gentlest', words.voiceAt(0));
  const ends = [...picture.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(
    ([, x, w]) => Number(x) + Number(w),
  );
  expect(ends.length).toBeGreaterThan(15);
  expect(Math.max(...ends)).toBeLessThanOrEqual(1000.2);
  expect(picture).toContain('aria-label="timeline of pelvic-tilts, gentlest"');
});
