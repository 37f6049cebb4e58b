import type { Fault } from '../breach.ts';
import { pathTo } from '../json.ts';
import type { Model } from './schema.ts';

export type ModelOptions = {
  /** Interfaces the manifest declares: some bring intents that the model must have. */
  readonly interfaces?: readonly string[];
  /** Which language the model is in: `en-US`. */
  readonly locale?: string;
};

/** One thing the build of an interaction model, or certification, asks. */
export type ModelRule = {
  readonly asks: string;
  readonly page: string;
  readonly faults: (model: Model, options: ModelOptions) => Iterable<Fault>;
};

export type Intent = Model['languageModel']['intents'][number];
export type SlotType = NonNullable<Model['languageModel']['types']>[number];
export type Sample = { readonly where: string; readonly text: string; readonly intent: Intent };

export const root = '$.interactionModel';

/** Path of a part of the language model. */
export const inLanguage = (...keys: readonly (string | number)[]): string => pathTo(`${root}.languageModel`, ...keys);

/** What a person may say to reach an intent, of all intents. */
export const samplesIn = ({ languageModel }: Model): readonly Sample[] =>
  languageModel.intents.flatMap((intent, index) =>
    (intent.samples ?? []).map((text, at) => ({ where: inLanguage('intents', index, 'samples', at), text, intent })),
  );

/** Names of the slots in a sample. `slotsOf('for {time} minutes') // => ['time']` */
export const slotsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
