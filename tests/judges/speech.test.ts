import { check } from 'ssml-check-core';
import { expect, test } from 'vitest';
import { parseSsml } from '../../lambda/contract/ssml.ts';
import { deviationsOf } from './deviations.ts';
import { answers } from './spoken.ts';

/** What the judge has against a speech, one text a fault. */
const faultsOf = async (ssml: string, locale = 'en-US'): Promise<readonly string[]> =>
  ((await check(ssml, { platform: 'amazon', locale })) ?? []).map((fault) => `${JSON.stringify(fault)} in ${ssml}`);

/** Every SSML text in a value, however deep. */
const speechesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'ssml' && typeof inner === 'string' ? [inner] : speechesIn(inner),
  );
};

test('every speech and reprompt of the conversations is SSML to the judge', async () => {
  const speeches = answers.flatMap(({ locale, envelope }) => speechesIn(envelope).map((ssml) => ({ locale, ssml })));
  expect(speeches.length).toBeGreaterThan(answers.length);
  const faults = await Promise.all(speeches.map(({ locale, ssml }) => faultsOf(ssml, locale)));
  expect(faults.flat()).toEqual([]);
});

/** Speech of which the judge and our own reader each say whether an Echo takes it. */
const cases: Readonly<Record<string, string>> = {
  words: 'Breathe in.',
  entities: 'Heat &amp; cold',
  'a break of ten seconds': '<break time="10s"/>',
  'a break of eleven seconds': '<break time="11s"/>',
  'a break of ten and a half seconds': '<break time="10.5s"/>',
  'a break of 10001 ms': '<break time="10001ms"/>',
  'a break without unit': '<break time="5"/>',
  'a break into the past': '<break time="-1s"/>',
  'a break with strength': '<break strength="x-strong"/>',
  'a break with neither': '<break/>',
  'a break said twice': '<break time="1s" strength="weak"/>',
  'a break around words': '<break time="1s">In.</break>',
  'a sound': '<audio src="https://a.example/b.mp3"/>',
  'a sound without address': '<audio/>',
  'a sound around words': '<audio src="https://a.example/b.mp3">In.</audio>',
  'an element of another platform': '<seq>In.</seq>',
  'an element in capitals': '<P>In.</P>',
  'a bare &': 'heat & cold',
  'a bare <': 'a < b',
  'elements that cross': '<p><s>In.</p></s>',
  'a comment': '<!-- in -->',
  'prosody of nothing': '<prosody>In.</prosody>',
  'a slow rate': '<prosody rate="90%">In.</prosody>',
  'a rate under 20 %': '<prosody rate="19%">In.</prosody>',
  'a volume too loud': '<prosody volume="+5dB">In.</prosody>',
  'a whisper': '<amazon:effect name="whispered">In.</amazon:effect>',
  'an effect for cars': '<amazon:effect name="drc">In.</amazon:effect>',
  'an emotion': '<amazon:emotion name="excited" intensity="low">In.</amazon:emotion>',
  'an unknown voice': '<voice name="Nobody">In.</voice>',
  'a voice inside another element': '<p><voice name="Amy">In.</voice></p>',
  'speak inside speak': '<speak>In.</speak>',
  'an attribute of another element': '<p time="1s">In.</p>',
  'digits one by one': '<say-as interpret-as="digits">911</say-as>',
  'an unknown reading': '<say-as interpret-as="backwards">911</say-as>',
};

test('the judge and our own reader agree, but for what is declared', async () => {
  const verdicts = Object.entries(cases).map(async ([name, inner]) => {
    const ssml = `<speak>${inner}</speak>`;
    return { name, judge: (await faultsOf(ssml)).length === 0, ours: parseSsml(ssml).ok };
  });
  const differing = (await Promise.all(verdicts)).filter(({ judge, ours }) => judge !== ours);
  expect(differing.map(({ name }) => name).toSorted()).toEqual(deviationsOf('ssml-check-core').toSorted());
});
