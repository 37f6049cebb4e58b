import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { careVersion } from '#protocol';
import { fresh, lifetime } from '../../lambda/conversation/progress.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import { houseFor } from '../../lambda/simulator/house.ts';
import { keyOf } from '../../lambda/store/keys.ts';
import { withRecord } from '../../lambda/store/records.ts';
import { lossesAt } from './crash.ts';
import { wrecksOf } from './wreck.ts';

const house = await houseFor('en-US');
const folder = new URL('../conversations/en-US/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const minute = 60 * 1000;
/** Milliseconds until the skill is opened again; the long proofs try more of them. */
const delays =
  process.env.CRASH === 'thorough'
    ? [0, 1, 10, 30, 59, 61, 12 * 60, 24 * 60, 7 * 24 * 60].map((minutes) => minutes * minute)
    : [minute / 12, 40 * minute];

describe.each(files)('%s, with the power gone after any turn', async (name) => {
  const wrecks = await wrecksOf(readFileSync(new URL(name, folder), 'utf8'), house);

  it.each(wrecks)('turn $turn: the next launch offers the same place, and nothing is lost', async (wreck) => {
    for (const delay of delays) expect(await lossesAt(wreck, house, wreck.at + delay)).toEqual([]);
  });
});

describe('what is lost', () => {
  it('is told: a place that is offered, but leads nowhere', async () => {
    const person = { userId: localUser };
    const at = Date.parse('2026-11-22T10:00:00Z');
    const place = { routine: 'knee-rocks', step: 4, offset: 35 } as const;
    const progress = { ...fresh(careVersion), revision: 1, expires: at + lifetime, place };
    const wreck = { turn: 1, at, person, records: withRecord({}, keyOf(person), progress) };
    expect((await lossesAt(wreck, house, at)).map(({ rule }) => rule)).toEqual(['led']);
  });
});
