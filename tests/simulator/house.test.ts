import { describe, expect, it } from 'vitest';
import { english } from '../../lambda/simulator/english.ts';
import { houseFor } from '../../lambda/simulator/house.ts';
import { type Intent, ModelError, parseModel } from '../../lambda/simulator/model.ts';
import { type Heard, understanding } from '../../lambda/simulator/understand.ts';
import { wordsOf } from '../../lambda/simulator/words.ts';

const { model, world } = await houseFor('en-US');
const hear = understanding(model, english, 'amzn1.ask.skill.test');

/** A sample as somebody would say it: every slot filled with something of its type. */
const spoken = (sample: string, { slots }: Intent): string =>
  sample.replace(/\{(\w+)\}/g, (_, name) => {
    const { type = '' } = slots.find((slot) => slot.name === name) ?? {};
    const value = model.types.find((each) => each.name === type)?.values.at(-1)?.name;
    const plain: Readonly<Record<string, string>> = {
      'AMAZON.NUMBER': 'forty five',
      'AMAZON.DURATION': 'a minute and a half',
      'AMAZON.SearchQuery': 'something odd about clouds',
    };
    return plain[type] ?? value?.synonyms.at(-1) ?? value?.value ?? 'nothing';
  });

const samples = model.intents.flatMap((intent) => intent.samples.map((sample) => ({ intent, sample })));
/** Every eighth of those without a slot. */
const literal = samples.filter(({ sample }) => !sample.includes('{')).filter((_, i) => i % 8 === 0);

/** Two letters of one longer word of a sample swapped, as fingers do; the same word every time. */
const mistyped = (sample: string): string | undefined => {
  const words = sample.split(' ');
  const at = words.findIndex((word) => word.length >= 5);
  const word = words[at];
  if (word === undefined) return undefined;
  const middle = Math.floor(word.length / 2);
  const swapped = word.slice(0, middle - 1) + (word[middle] ?? '') + (word[middle - 1] ?? '') + word.slice(middle + 1);
  return swapped === word ? undefined : words.with(at, swapped).join(' ');
};

describe('the interaction model on the local Echo', () => {
  it('leads every sample to its own intent, word for word', () => {
    const astray = samples.filter(({ intent, sample }) => {
      const understood = hear(wordsOf(spoken(sample, intent)));
      return understood?.intent !== intent.name || understood.heard !== 'exact';
    });
    expect(astray.map(({ intent, sample }) => `${intent.name}: ${sample}`)).toEqual([]);
  });

  it('leads a sample with a slip in it to its own intent, to none, and hardly ever to another', () => {
    const heard = literal.flatMap(({ intent, sample }) => {
      const said = mistyped(sample);
      const understood = said === undefined ? undefined : hear(wordsOf(said));
      if (understood === undefined) return [];
      // Free speech behind a carrier is nobody's intent: the matcher reads it.
      const isFree = /^(Say|Ask)/.test(understood.intent);
      return [understood.heard === 'fallback' || isFree ? 'none' : understood.intent === intent.name];
    });
    const share = (what: boolean | 'none') => heard.filter((each) => each === what).length / heard.length;
    expect(heard.length).toBeGreaterThan(500);
    expect(share(true)).toBeGreaterThan(0.85);
    expect(share(false)).toBeLessThan(0.02);
  });

  it.each([
    'what is the weather tomorrow',
    'turn off the kitchen light',
    'tell me a joke about cats',
    'who won the game last night',
    'set an alarm for seven',
    'where did i park the car',
    'phone the plumber about the sink',
    'add milk to the list',
    'what time is it',
    'the cat is on the table',
    'read me a story',
    'sing happy birthday',
    'shuffle my beatles playlist',
    'what should i cook tonight',
  ])('knows nothing of "%s": no intent but the one that carries free words to the matcher', (said) => {
    const understood = hear(wordsOf(said));
    const isCarried = Object.keys(understood?.slots ?? {}).join() === 'query';
    expect(isCarried || understood?.heard === ('fallback' satisfies Heard), understood?.intent).toBe(true);
  });
});

it('knows the lengths of the skill’s own sounds, the disclaimer and the pace of its words', () => {
  expect(world.soundLength('https://sound.local.invalid/s4/1xb30000.mp3')).toBe(30_000);
  expect(world.soundLength('https://sound.local.invalid/s4/other.mp3')).toBeUndefined();
  expect(world.wordsPerSecond('en-US')).toBe(2.5);
  expect(world.disclaimer?.['en-US']).toBeTruthy();
});

it('has no house for a locale without an interaction model', async () => {
  await expect(houseFor('xx-XX')).rejects.toThrow(ModelError);
  await expect(houseFor('xx-XX')).rejects.toThrow('locale: expected en-US');
  await expect(houseFor('../package')).rejects.toThrow(ModelError);
});

it('says where a model is wrong', () => {
  expect(() => parseModel({})).toThrow(/^interaction model, interactionModel: expected an interaction model/);
  expect(() =>
    parseModel({ interactionModel: { languageModel: { invocationName: '', intents: [] } } }, 'x.json'),
  ).toThrow(/^x\.json, interactionModel\.languageModel\.invocationName: /);
});
