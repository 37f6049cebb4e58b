import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { line } from '#protocol';
import type { Place, Progress } from '../../lambda/conversation/progress.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { houseFor } from '../../lambda/simulator/house.ts';
import { type Reopened, reopen, wrecksOf } from './wreck.ts';

const house = await houseFor('en-US');
const words = await wordsFor('en-US');

/** Compared as heard: in which case a name is written is the sentence's business. */
const heard = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const isBeginning = (place: Place): boolean => place.routine === 'quick-comfort' && place.step === 0;

/** What a launch may add to and never change: everything but what each write renews. */
const lasting = (progress: Progress | undefined): object => {
  const { revision: _, expires: __, careVersion: ___, ...rest } = progress ?? {};
  return rest;
};

/** Most questions between a launch and the sound of what was left: the offer, the signs, the way in. */
const questions = 4;

/** What "go on" leads to in the end; `undefined` where nothing is led. */
const ledOn = async ({ goOn }: Reopened): Promise<Place | undefined> => {
  for (let asked = 0; asked < questions; asked += 1) {
    const doing = (await goOn()).attributes.session?.doing;
    if (doing?.playing !== undefined) return doing.place;
  }
  return undefined;
};

const timesDone = (progress: Progress | undefined, { routine }: Place): number =>
  Object.values(progress?.counts[routine] ?? {}).reduce((sum, count) => sum + count, 0);

const expectSamePlace = async (reopened: Reopened): Promise<void> => {
  const before = await reopened.record();
  const launched = await reopened.launch();
  expect(lasting(await reopened.record())).toEqual(expect.objectContaining(lasting(before)));
  const place = before?.place;
  if (place === undefined || isBeginning(place)) {
    expect(heard(launched.words)).toContain(heard(words.text(line('dialog.comfort'))));
    return;
  }
  expect(launched.attributes.session?.wish?.from).toEqual(place);
  // Quick comfort is taken up by its own question; who is in pain is not told its name.
  if (place.routine !== 'quick-comfort') {
    expect(heard(launched.words)).toContain(heard(words.text(line(`routines.${place.routine}.name`))));
  }
  const led = await ledOn(reopened);
  if (led === undefined) {
    // Nothing follows the last part of a routine once it is over: then it has been done.
    expect(timesDone(await reopened.record(), place)).toBe(timesDone(before, place) + 1);
    return;
  }
  expect(led.routine).toBe(place.routine);
  expect([place.step, place.step + 1]).toContain(led.step);
};

const folder = new URL('../conversations/en-US/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const [atOnce, later] = [5 * 1000, 40 * 60 * 1000];

describe.each(files)('%s, with the power gone after any turn', async (name) => {
  const wrecks = await wrecksOf(readFileSync(new URL(name, folder), 'utf8'), house);

  it.each(wrecks)('turn $turn: the next launch offers the same place, and nothing is lost', async (wreck) => {
    await expectSamePlace(reopen(wreck, house, wreck.at + atOnce));
    await expectSamePlace(reopen(wreck, house, wreck.at + later));
  });
});
