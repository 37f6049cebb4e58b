import type { Language } from './language.ts';
import type { LanguageModel } from './model.ts';
import { type SlotKind, slotKinds } from './slot.ts';
import { carrierOf, type Fillings, type Template, toTemplate } from './template.ts';
import { keysOf, textOf, type Word, wordsOf } from './words.ts';

/** A phrase that words were taken for, and what stands in its slots. */
export type Match = { readonly template: Template; readonly fillings: Fillings };

/** All that a model lets people say. */
export type Phrasebook = {
  /** By intent the kinds of its slots. */
  readonly intents: ReadonlyMap<string, ReadonlyMap<string, SlotKind>>;
  /** Its samples, and the phrases of the standard intents. */
  readonly templates: readonly Template[];
  /** Those of the standard intents that no sample gives to an intent. */
  readonly standard: ReadonlySet<Template>;
  /** The templates, and word for word the values that may be said alone. */
  readonly phrases: readonly Template[];
  readonly vocabulary: ReadonlySet<string>;
  /** A value said alone keeps the words that were said. */
  readonly filled: (match: Match, words: readonly Word[]) => Match;
};

/** @throws ModelError where a sample names a slot its intent does not have */
export const phrasebook = (model: LanguageModel, language: Language): Phrasebook => {
  const kinds = slotKinds(model);
  const intents = new Map(
    model.intents.map((intent) => [intent.name, new Map(intent.slots.map(({ name, type }) => [name, kinds(type)]))]),
  );
  const samples = model.intents.flatMap(({ name, samples }) =>
    samples.map((sample) => toTemplate(name, sample, (slot) => intents.get(name)?.get(slot))),
  );
  // A standard phrase that is a sample of some intent means that intent.
  const taken = new Set(samples.map(({ sample }) => keysOf(sample).join(' ')));
  const builtIn = model.intents.flatMap(({ name }) =>
    (language.builtIn[name] ?? [])
      .filter((phrase) => !taken.has(phrase))
      .map((phrase) => toTemplate(name, phrase, () => undefined)),
  );
  const templates = [...samples, ...builtIn];
  const spelled = new Map(samples.flatMap((template) => spelledOut(template, language)));
  return {
    intents,
    templates,
    standard: new Set(builtIn),
    phrases: [...templates, ...spelled.keys()],
    vocabulary: vocabularyOf(model, templates),
    filled: ({ template, fillings }, words) => ({ template, fillings: spelled.get(template)?.(words) ?? fillings }),
  };
};

/** Without the opening that a person in pain leaves out, where it has one and a word is left. */
const gasped = (said: string, { openings }: Language): readonly string[] => {
  const opening = openings.find((words) => said.toLowerCase().startsWith(`${words} `));
  return opening === undefined ? [said] : [said, said.slice(opening.length + 1)];
};

/** A value that may be said alone, word for word: what is near to it fills the slot in the words that were said. */
const spelledOut = (
  template: Template,
  language: Language,
): readonly (readonly [Template, (words: readonly Word[]) => Fillings])[] => {
  const [piece, ...others] = template.pieces;
  if (piece?.kind !== 'slot' || piece.takes.kind !== 'open' || others.length > 0) return [];
  const { name, takes } = piece;
  return [...takes.byFirstWord.values()]
    .flat()
    .flatMap((listed) =>
      gasped(listed.said, language).map((said) => [
        { ...template, pieces: wordsOf(said).map((word) => ({ kind: 'word', word })) },
        (words) => ({ [name]: { length: words.length, value: textOf(words), listed: [listed] } }),
      ]),
    );
};

const vocabularyOf = (model: LanguageModel, templates: readonly Template[]): ReadonlySet<string> =>
  new Set([
    ...templates.flatMap(carrierOf),
    ...model.types.flatMap(({ values }) =>
      values.flatMap(({ name }) => [name.value, ...name.synonyms].flatMap(keysOf)),
    ),
  ]);
