import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseFor } from '../../lambda/simulator/house.ts';
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
