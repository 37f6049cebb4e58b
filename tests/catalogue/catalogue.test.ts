import { expect, it } from 'vitest';
import { routineOf, routines, startable } from '#protocol';
import { entriesOf } from '../../lambda/catalogue/entries.ts';
import { pageOf } from '../../lambda/catalogue/page.ts';
import { pictureOf } from '../../lambda/catalogue/picture.ts';
import { tableOf } from '../../lambda/catalogue/table.ts';
import { wordsFor } from '../../lambda/locales/index.ts';

const words = await wordsFor('en-US');
const entries = entriesOf(words);

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
  const page = pageOf(entries);
  expect(page.match(/<section /g)).toHaveLength(entries.length);
  expect(page.match(/<svg /g)).toHaveLength(entries.length);
  expect(page).not.toMatch(/(?:src|href)="/);
});

it('paints each timeline within its frame, words above and sound below', () => {
  for (const { id, timeline } of entries) {
    const picture = pictureOf(id, timeline);
    const ends = [...picture.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(
      ([, x, w]) => Number(x) + Number(w),
    );
    expect(ends.length, id).toBeGreaterThan(0);
    expect(Math.max(...ends), id).toBeLessThanOrEqual(1000.2);
    expect(picture).toContain(`aria-label="timeline of ${id}"`);
  }
});

/** Every id of the ledger's section 4, in its order, with an id that it is listed under here. */
const ledger: readonly (readonly [ledgerId: string, listed: string])[] = [
  ...([
    ['P-BR-BASE', 'breathing'],
    ['P-BR-34', '3-4'],
    ['P-BR-46', '4-6'],
    ['P-BR-55', '5-5'],
    ['P-BR-EXH', '4-8'],
    ['P-BR-478', '4-7-8'],
    ['P-BR-BOX', '4-4-4-4'],
    ['P-BR-SIGH', '2-1-6-1'],
    ['P-BR-PURSED', '2-4'],
    ['P-SCAN', 'body-scan'],
    ['P-PMR', 'muscle-release'],
    ['P-9090', 'legs-up-rest'],
    ['P-LOGROLL', 'log-roll-floor'],
    ['P-TILT', 'pelvic-tilts'],
    ['P-ROCK', 'knee-rocks'],
    ['P-KTC', 'knee-to-chest'],
    ['P-CATCOW', 'cat-cow'],
    ['P-BIRDDOG', 'bird-dog'],
    ['P-DEADBUG', 'dead-bug'],
    ['P-WALK', 'walking'],
    ['P-STRETCH', 'figure-four'],
    ['P-ROLL', 'ball-massage'],
    ['P-HEAT', 'warm'],
    ['P-COLD', 'cool'],
    ['P-CONTRAST', 'contrast'],
    ['P-HYDRATE', 'drinking-plan'],
    ['P-MIND', 'breath-noticing'],
    ['SES-RESCUE', 'rescue'],
    ['SES-CALM', 'calm'],
    ['SES-LOOSEN', 'loosen'],
    ['SES-REBUILD', 'rebuild'],
    ['SES-DESK', 'desk'],
    ['SES-WARM', 'warm-breathing'],
    ['SES-NIGHT', 'night'],
    ['SES-MASSAGE', 'massage'],
  ] as const),
];

it.each(ledger)('lists %s of the ledger, as %s', (ledgerId, listed) => {
  expect(entries.find(({ id }) => id === listed)?.ledger).toBe(ledgerId);
  expect(tableOf(entries)).toMatch(new RegExp(`^${listed} +${ledgerId} `, 'm'));
  expect(pageOf(entries)).toMatch(new RegExp(`id="${listed}"[^]*?${ledgerId},`));
});

it('lists nothing under an id that the ledger has not, but for the programme, which has a table of its own', () => {
  const known = new Set<string>(ledger.map(([ledgerId]) => ledgerId));
  expect([...new Set(entries.map((entry) => entry.ledger))].filter((id) => !known.has(id))).toEqual(['SES-PROGRAMME']);
});

it('shows the words that lead each routine, size by size, and no gap in them', () => {
  for (const { id, told } of entries.filter((entry) => !/^(?:SES|P-BR)-/.test(entry.ledger) && entry.told.length > 0)) {
    for (const words of told) expect(words, id).not.toMatch(/\{\{|\$t/);
  }
  const table = tableOf(entries);
  expect(table).toContain('  told       gentlest: Slide the right foot back, toes on the floor. Bring it back.\n');
  expect(table).toContain(
    '  told       fullest: Breathe out. Reach your left arm forward and your right leg back. Bring it back.\n',
  );
  expect(table).toContain('  told       Put a towel behind your left thigh');
  for (const { id, kind } of routines.flatMap(({ id, steps }) => steps.map(({ kind }) => ({ id, kind }))))
    if (kind === 'movement' || kind === 'talk')
      expect(entries.find((entry) => entry.id === id)?.told, id).not.toEqual([]);
});

it('says of the warm session how long it is warm, and how long it is breathed along with', () => {
  expect(tableOf(entries)).toMatch(
    /warm-breathing: .*\n {2}dose {7}gentlest: warm 15 min\n {2}dose {7}breath 4-6 for the first 5 min/,
  );
});
