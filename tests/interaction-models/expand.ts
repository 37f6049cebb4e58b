import type { Intent, InteractionModel, SlotType } from '../../interaction-models/model.ts';

/** Something a person may say for a slot, and the ids it resolves to. */
export type Filling = { readonly said: string; readonly value: string; readonly ids: readonly string[] };

/** One whole phrase of a model, with the slots as they would arrive. */
export type Phrase = {
  readonly intent: string;
  readonly sample: string;
  readonly said: string;
  readonly slots: Readonly<Record<string, { readonly value: string; readonly ids: readonly string[] }>>;
};

const builtIn: Readonly<Record<string, readonly Filling[]>> = {
  'AMAZON.NUMBER': ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (said, value) => ({ said, value: String(value), ids: [] }),
  ),
  'AMAZON.DURATION': [
    { said: 'five minutes', value: 'PT5M', ids: [] },
    { said: 'ten minutes', value: 'PT10M', ids: [] },
    { said: 'a minute', value: 'PT1M', ids: [] },
  ],
  // Free words are a test of their own.
  'AMAZON.SearchQuery': [],
};

const listed = ({ values }: SlotType): readonly Filling[] =>
  values.flatMap(({ id, name }) =>
    [name.value, ...(name.synonyms ?? [])].map((said) => ({ said, value: said, ids: [id ?? name.value] })),
  );

const fill = (intent: Intent, sample: string, fillings: (type: string) => readonly Filling[]): readonly Phrase[] => {
  const slots = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  let phrases: readonly Phrase[] = [{ intent: intent.name, sample, said: sample, slots: {} }];
  for (const name of slots) {
    const type = intent.slots?.find((slot) => slot.name === name)?.type ?? '';
    phrases = phrases.flatMap((phrase) =>
      fillings(type).map(({ said, value, ids }) => ({
        ...phrase,
        said: phrase.said.replace(`{${name}}`, said),
        slots: { ...phrase.slots, [name]: { value, ids } },
      })),
    );
  }
  return phrases.map((phrase) => ({ ...phrase, said: phrase.said.toLowerCase() }));
};

/** Every phrase of a model word for word, free speech left out. */
export const expand = ({ interactionModel: { languageModel } }: InteractionModel): readonly Phrase[] => {
  const types = new Map(languageModel.types.map((type) => [type.name, listed(type)]));
  const fillings = (type: string) => types.get(type) ?? builtIn[type] ?? [];
  return languageModel.intents.flatMap((intent) => intent.samples.flatMap((sample) => fill(intent, sample, fillings)));
};
