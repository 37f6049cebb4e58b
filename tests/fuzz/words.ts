import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { InteractionModel } from '../../interaction-models/model.ts';
import { asked } from '../../lambda/locales/en-US/asked/index.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import { expand } from '../interaction-models/expand.ts';

const model: InteractionModel = JSON.parse(
  readFileSync(new URL('../../interaction-models/en-US.json', import.meta.url), 'utf8'),
);

const samples = new Map<string, string[]>();
for (const { intent, said } of expand(model)) {
  const phrases = samples.get(intent) ?? [];
  phrases.push(said);
  samples.set(intent, phrases);
}

/** Too many to be handed over one by one. */
const anyOf = (phrases: readonly string[]) => fc.nat({ max: phrases.length - 1 }).map((at) => phrases[at] ?? '');

/** Any intent as often as any other, however many phrases it has. */
const aSample = fc.oneof(...[...samples.values()].map(anyOf));

/** All phrases below, without the word lists that only the matcher reads. */
const phrasesIn = (tree: object): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    if (Array.isArray(value)) return ['means', 'hints', 'unless'].includes(key) ? [] : value.flatMap(String);
    return typeof value === 'object' && value !== null ? phrasesIn(value) : [];
  });

const { signs, hurts, conditions, child, medicine, routines, patterns, carriers } = heard;

const aPhrase = anyOf(phrasesIn({ signs, hurts, conditions, child, medicine, asked, routines, patterns }));
const freeSpeech = fc
  .tuple(fc.constantFrom(...Object.values(carriers)), aPhrase)
  .map(([carrier, phrase]) => `${carrier} ${phrase}`);

/** Words that lead on: without plenty of them no conversation gets anywhere. */
const leadingOn = fc.constantFrom('yes', 'go on', 'ready', 'movement', 'next', 'same again', 'get up', 'breathe');

const garbage = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.constantFrom('', '?', 'Alexa', '<speak>&</speak>', '{routine}', 'null', 'no no no', '🫠', 'stop'.repeat(500)),
);

/** What somebody in the room may say. */
export const anyWords = fc.oneof(
  { weight: 30, arbitrary: leadingOn },
  { weight: 40, arbitrary: aSample },
  { weight: 12, arbitrary: aPhrase },
  { weight: 8, arbitrary: freeSpeech },
  { weight: 6, arbitrary: garbage },
  { weight: 2, arbitrary: fc.constantFrom('exit', 'guest', 'delete my data', 'delete it') },
);
