import { readFileSync } from 'node:fs';
import type { InteractionModel } from '../../interaction-models/model.ts';
import type { Said } from '../features/spoken.ts';
import { expand } from '../interaction-models/expand.ts';

const file = new URL('../../interaction-models/en-US.json', import.meta.url);

export const model: InteractionModel = JSON.parse(readFileSync(file, 'utf8'));

/** Said behind a carrier: words that no type lists. */
const anything = 'purple marmalade umbrellas';

/** Every sample once, its slots filled by one value, and every value of a type in one sample. */
export const samplePhrases = (): readonly { readonly intent: string; readonly said: string }[] => {
  const free = model.interactionModel.languageModel.intents.flatMap(({ name, samples }) =>
    samples
      .filter((sample) => sample.includes('{query}'))
      .map((sample) => ({ intent: name, said: sample.toLowerCase().replace('{query}', anything) })),
  );
  const seen = new Set<string>();
  const listed = expand(model).filter(({ intent, sample, slots }) => {
    const news = [sample, ...Object.values(slots).map(({ value }) => value)].map((each) => `${intent}: ${each}`);
    const isNew = news.some((each) => !seen.has(each));
    for (const each of news) seen.add(each);
    return isNew;
  });
  return [...listed, ...free];
};

/** Phrases of the model that another intent takes. */
export const strayed = (hear: (words: string) => Said): readonly string[] =>
  samplePhrases().flatMap(({ intent, said }) => {
    const { intent: got } = hear(said);
    return got === intent ? [] : [`${said}: ${intent} -> ${got}`];
  });
