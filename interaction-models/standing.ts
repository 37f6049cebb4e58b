import type { Intent, SlotType } from './model.ts';

/** Words that may stand in a slot, by the name of its type, in lower case. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** Every word or phrase of a type. */
export const valuesOf = (types: readonly SlotType[]): Values =>
  new Map(
    types.map(({ name, values }) => [
      name,
      new Set(values.flatMap((value) => [value.name.value, ...value.name.synonyms]).map((said) => said.toLowerCase())),
    ]),
  );

/** A part of a sample: one word, or all that may fill a slot. */
type Part = string | ReadonlySet<string>;

/** Where a slot may end that begins at a word. */
const endsIn = (slot: ReadonlySet<string>, words: readonly string[], from: number): readonly number[] => {
  const ends: number[] = [];
  let said = '';
  for (let at = from; at < words.length; at += 1) {
    said = at === from ? (words[at] ?? '') : `${said} ${words[at]}`;
    if (slot.has(said)) ends.push(at + 1);
  }
  return ends;
};

/** Are the words from one on what the parts from one on may be? */
const fits = (words: readonly string[], from: number, parts: readonly Part[], next: number): boolean => {
  const part = parts[next];
  if (part === undefined) return from === words.length;
  if (typeof part === 'string') return words[from] === part && fits(words, from + 1, parts, next + 1);
  return endsIn(part, words, from).some((end) => fits(words, end, parts, next + 1));
};

const partsOf = ({ samples, slots = [] }: Intent, values: Values): readonly (readonly Part[])[] => {
  const types = new Map(slots.map(({ name, type }) => [`{${name}}`, values.get(type)]));
  return samples.flatMap((sample) => {
    const parts = sample.split(' ').map((part) => (types.has(part) ? types.get(part) : part.toLowerCase()));
    return parts.every((part) => part !== undefined) ? [parts] : [];
  });
};

/** May a sample begin with these words, as far as its own words before the first slot tell? */
const mayBegin = (parts: readonly Part[], words: readonly string[]): boolean => {
  for (const [i, word] of words.entries()) {
    const part = parts[i];
    if (part === undefined) return false;
    if (typeof part !== 'string') return true;
    if (part !== word) return false;
  }
  return true;
};

/**
 * Tells whether a phrase behind some words, all in lower case, stands in an intent already, whatever fills its slots. Slots of
 * other types hold nothing.
 */
export const standingIn = (intents: readonly Intent[], values: Values) => {
  const all = intents.flatMap((intent) => partsOf(intent, values));
  return (opening: readonly string[]): ((phrase: string) => boolean) => {
    /** What may follow, by what comes first: most phrases begin as no sample does. */
    const following = new Map<Part, (readonly Part[])[]>();
    for (const parts of all) {
      if (!mayBegin(parts, opening)) continue;
      const [first = ''] = parts;
      const known = following.get(first) ?? [];
      known.push(parts);
      following.set(first, known);
    }
    const slots = [...following.keys()].filter((first) => typeof first !== 'string');
    return (phrase) => {
      const words = [...opening, ...phrase.split(' ')];
      const begins = (first: Part): boolean => following.get(first)?.some((parts) => fits(words, 0, parts, 0)) ?? false;
      return begins(words[0] ?? '') || slots.some((slot) => endsIn(slot, words, 0).length > 0 && begins(slot));
    };
  };
};
