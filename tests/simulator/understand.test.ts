import { describe, expect, it } from 'vitest';
import { english } from '../../lambda/simulator/english.ts';
import { parseModel } from '../../lambda/simulator/model.ts';
import { understanding } from '../../lambda/simulator/understand.ts';
import { wordsOf } from '../../lambda/simulator/words.ts';
import { teaModel } from './tea.ts';

const hear = understanding(teaModel, english, 'amzn1.ask.skill.tea');
const hears = (words: string) => {
  const understood = hear(wordsOf(words));
  if (understood === undefined) return 'nothing';
  const values = Object.values(understood.slots).flatMap(({ name, value, resolutions }) => {
    const id = resolutions?.resolutionsPerAuthority[0]?.values?.[0]?.value.id;
    return value === undefined ? [] : [` ${name}=${value}${id === undefined ? '' : `/${id}`}`];
  });
  return `${understood.heard} ${understood.intent}${values.join('')}`;
};

describe('words become an intent through the model only', () => {
  it.each([
    ['brew earl grey', 'exact BrewIntent tea=earl grey/black'],
    ['Brew EARL-GREY!', 'exact BrewIntent tea=earl grey/black'],
    ['earl grey time', 'exact BrewIntent'],
    ['make me twenty five cups of green tea', 'exact BrewIntent tea=green tea/green cups=25'],
    ['make me 3 cups of mint', 'exact BrewIntent tea=mint/mint cups=3'],
    ['steep it for five minutes', 'exact SteepIntent time=PT5M'],
    ['leave it a minute and a half', 'exact SteepIntent time=PT1M30S'],
    ['of course I do', 'exact AMAZON.YesIntent'],
    ["I can't drink that", 'exact StrengthIntent'],
    ['i cant drink that', 'exact StrengthIntent'],
  ])('word for word: %s', (said, heard) => expect(hears(said)).toBe(heard));

  it.each([
    ['yeah', 'AMAZON.YesIntent'],
    ['yup', 'AMAZON.YesIntent'],
    ['sure', 'AMAZON.YesIntent'],
    ['nope', 'AMAZON.NoIntent'],
    ['never mind', 'AMAZON.CancelIntent'],
    ['help me', 'AMAZON.HelpIntent'],
  ])('a standard intent by its own phrase: %s', (said, intent) => expect(hears(said)).toBe(`exact ${intent}`));

  it.each([
    ['er, pour', 'near PourIntent'],
    ['is it ready', 'near PourIntent'],
    ['is the pot ready yet', 'near PourIntent'],
    ['is that old pot of ours boiling yet', 'fallback AMAZON.FallbackIntent'],
    ['sen cha', 'near BrewIntent tea=sen cha/green'],
    ['gun powders', 'near BrewIntent tea=gun powders/green'],
    ["what's left in the pot", 'near PourIntent'],
    ['pour it out please', 'near PourIntent'],
    ['weakre', 'near StrengthIntent'],
    ['brew some sencah', 'near BrewIntent tea=sencah/green'],
    ['stop please', 'near AMAZON.StopIntent'],
    ['cancle', 'near AMAZON.CancelIntent'],
  ])('close to a phrase, or not: %s', (said, heard) => expect(hears(said)).toBe(heard));

  it.each([
    ['so strong', 'the sense would turn round'],
    ['stop the kettle', 'a standard phrase with another word in it'],
    ['sing me a song', 'nothing like it'],
    ['pours rain here', 'one word in common'],
  ])('is left alone: %s (%s)', (said) => expect(hears(said)).toBe('fallback AMAZON.FallbackIntent'));

  it('gives free words to a carrier phrase only after everything else', () => {
    expect(hears('is it true that tea wakes you')).toBe('exact AskIntent query=tea wakes you');
    expect(hears("I can't sleep")).toBe('exact AskIntent query=sleep');
    expect(hears('tell me about assam today')).toBe('exact AskIntent query=assam');
    expect(hears("I can't drnik that")).toBe('near StrengthIntent');
  });

  it('delivers a value the type does not list, as a real Echo does, behind a word of meaning', () => {
    expect(hears('brew rooibos')).toBe('exact BrewIntent tea=rooibos');
    const slot = hear(wordsOf('brew rooibos'))?.slots.tea;
    expect(slot?.resolutions?.resolutionsPerAuthority).toEqual([
      { authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.tea.Tea', status: { code: 'ER_SUCCESS_NO_MATCH' } },
    ]);
    expect(hears('rooibos')).toBe('fallback AMAZON.FallbackIntent');
  });

  it('resolves a synonym in the platform’s format, and sends empty slots along', () => {
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.tea.Tea',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'green tea', id: 'green' } }],
        },
      ],
    };
    expect(hear(wordsOf('brew sencha'))?.slots).toEqual({
      tea: {
        name: 'tea',
        value: 'sencha',
        confirmationStatus: 'NONE',
        source: 'USER',
        resolutions,
        slotValue: { type: 'Simple', value: 'sencha', resolutions },
      },
      cups: { name: 'cups', confirmationStatus: 'NONE', source: 'USER' },
    });
  });

  it('gives words two intents claim equally to neither', () => {
    const model = parseModel({
      interactionModel: {
        languageModel: {
          invocationName: 'tea time',
          intents: [
            { name: 'AIntent', samples: ['pour the big cup'] },
            { name: 'BIntent', samples: ['pour the small cup'] },
          ],
        },
      },
    });
    const ambiguous = understanding(model, english, 'id');
    expect(ambiguous(wordsOf('pour the cup'))).toBeUndefined();
    expect(ambiguous(wordsOf('pour a big cup'))?.intent).toBe('AIntent');
  });

  it('hears nothing where nothing matches and there is no fallback intent', () => {
    const { intents, ...rest } = teaModel;
    const model = { ...rest, intents: intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent') };
    expect(understanding(model, english, 'id')(wordsOf('sing me a song'))).toBeUndefined();
  });

  it('refuses a sample with a slot its intent does not have', () => {
    const model = parseModel({
      interactionModel: { languageModel: { invocationName: 'x y', intents: [{ name: 'A', samples: ['a {b}'] }] } },
    });
    expect(() => understanding(model, english, 'id')).toThrow(
      'intent "A", sample "a {b}": expected only slots the intent declares, got {b}',
    );
  });
});

it('takes a time of day where the model asks for one', () => {
  const slots = [{ name: 'when', type: 'AMAZON.TIME' }];
  const intents = [...teaModel.intents, { name: 'AtIntent', slots, samples: ['tea at {when}'] }];
  const atTea = understanding({ ...teaModel, intents }, english, 'amzn1.ask.skill.tea');
  expect(atTea(wordsOf('tea at half past four in the afternoon'))).toMatchObject({
    intent: 'AtIntent',
    heard: 'exact',
    slots: { when: { value: '16:30' } },
  });
});
