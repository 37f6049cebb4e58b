import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { expect, test } from 'vitest';
import { broken, closed, launch, minute, open } from '../contract/saying.ts';
import { deviationsOf } from './deviations.ts';
import { answers } from './spoken.ts';

const path = (fromHere: string): string => fileURLToPath(new URL(fromHere, import.meta.url));

/**
 * Amazon's types as a JSON schema, made of them as they are installed, in each run, so that it is never behind. The
 * compiler options keep everything out that those types do not need, which makes it four times as fast.
 */
const schema = createGenerator({
  path: path('../../node_modules/ask-sdk-model/index.d.ts'),
  tsconfig: path('ask-sdk-model.json'),
  type: 'ResponseEnvelope',
  skipTypeCheck: true,
  jsDoc: 'none',
}).createSchema('ResponseEnvelope');

const validate = new Ajv({ strict: false }).compile(JSON.parse(JSON.stringify(schema)));

/** What Amazon's types have against an answer. */
const faultsOf = (envelope: unknown): readonly string[] =>
  validate(envelope) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

test("every answer of the conversations is of Amazon's type", () => {
  expect(answers.length).toBeGreaterThan(100);
  expect(answers.flatMap(({ envelope }) => faultsOf(envelope))).toEqual([]);
});

/** A question, with `more` in its response. */
const ready = (more: object = {}) => open('Ready?', undefined, more);
const play = (stream: object, more: object = {}) => ({
  type: 'AudioPlayer.Play',
  playBehavior: 'REPLACE_ALL',
  audioItem: { stream: { token: 't', url: 'https://a.example/b.mp3', offsetInMilliseconds: 0, ...stream } },
  ...more,
});

/** Answers to a launch of which the types and the contract each say whether an Echo takes them. */
const cases: Readonly<Record<string, unknown>> = {
  'a question': ready(),
  'a farewell': closed('Bye.'),
  'no answer': undefined,
  'no response': { version: '1.0' },
  'no version': { response: {} },
  'an answer of another version': { ...ready(), version: '1.1' },
  'a number as the version': { ...ready(), version: 1 },
  'an unknown key': ready({ shouldEndSesion: true }),
  'an unknown key outside': { ...ready(), sessionattributes: {} },
  'a text where speech should be': closed('Bye.', { outputSpeech: 'Bye.' }),
  'a kind of speech in small letters': closed('Bye.', { outputSpeech: { type: 'ssml', ssml: '<speak>Bye.</speak>' } }),
  'speech without words': closed('Bye.', { outputSpeech: { type: 'SSML' } }),
  'speech that is not SSML': closed('<bed/>'),
  'a directive without a list': closed('Bye.', { directives: play({}) }),
  'an unknown directive': closed('Bye.', { directives: [{ type: 'AudioPlayer.Louder' }] }),
  'a stream': closed('Bye.', { directives: [play({})] }),
  'a stream without token': closed('Bye.', { directives: [play({ token: undefined })] }),
  'a stream with an unknown behaviour': closed('Bye.', { directives: [play({}, { playBehavior: 'REPLACE' })] }),
  'a stream over http': closed('Bye.', { directives: [play({ url: 'http://a.example/b.mp3' })] }),
  'a card': closed('Bye.', { card: { type: 'Simple', title: 'Bye', content: 'Bye.' } }),
  'an unknown card': closed('Bye.', { card: { type: 'Plain', title: 'Bye' } }),
  'a session that ends with a reprompt': closed('Bye.', {
    reprompt: { outputSpeech: { type: 'PlainText', text: '?' } },
  }),
  'attributes that are a list': { ...ready(), sessionAttributes: [] },
  'five minutes of sound': open(`${minute.repeat(5)} Ready?`),
};

test("Amazon's types and the contract agree, but for what is declared", () => {
  const verdicts = Object.entries(cases).map(([name, given]) => {
    const envelope: unknown = given === undefined ? undefined : JSON.parse(JSON.stringify(given));
    return { name, judge: faultsOf(envelope).length === 0, ours: broken(launch, given) };
  });
  const differing = verdicts.filter(({ judge, ours }) => judge !== (ours.length === 0));
  expect(differing.map(({ name }) => name).toSorted()).toEqual(deviationsOf('ask-sdk-model').toSorted());
});
