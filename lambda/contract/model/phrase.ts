import { type Sample, type SlotType, samplesIn, slotsOf } from './rule.ts';
import type { Model } from './schema.ts';
import { valuesOf } from './type.ts';

/**
 * Words as they are told apart in samples and slot values: case, spaces, hyphens and the shape of apostrophes are not.
 * A possessive is a word of its own, so that it may follow a slot.
 * @example wordsIn("Bird-dog’s turn") // => ['bird', 'dog', "'s", 'turn']
 */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s(?=[\s-]|$)/g, " 's")
    .split(/[\s-]+/)
    .filter((word) => word !== '');

/** What may stand at one place of a sample: a word, or any of several rows of words. */
export type Place = { readonly word: string } | { readonly rows: Rows };

/** Rows of words by their first words; `ends` where one of them is complete. */
export type Rows = { readonly next: ReadonlyMap<string, Rows>; readonly ends: boolean };

type Growing = { readonly next: Map<string, Growing>; ends: boolean };

const rowsOf = (texts: readonly string[]): Rows => {
  const root: Growing = { next: new Map(), ends: false };
  for (const text of texts) {
    let rows = root;
    for (const word of wordsIn(text)) {
      const further = rows.next.get(word) ?? { next: new Map(), ends: false };
      rows.next.set(word, further);
      rows = further;
    }
    if (rows !== root) rows.ends = true;
  }
  return root;
};

/**
 * Reads samples as places. A slot of a type that only Amazon knows is one word of its own, `{AMAZON.NUMBER}`, which no
 * other phrase has; one of a type with values stands for all of them.
 */
export const placing = (types: readonly SlotType[]): ((sample: Sample) => readonly Place[]) => {
  const rows = new Map(
    types.map((type) => {
      const own = type.name.startsWith('AMAZON.') ? [`{${type.name}}`] : [];
      return [type.name, rowsOf([...valuesOf(type), ...own])] as const;
    }),
  );
  return ({ text, intent }) => {
    const slots = slotsOf(text);
    return text.split(/\{[^{}]*\}/).flatMap((around, index): readonly Place[] => {
      const words = wordsIn(around).map((word) => ({ word }));
      const slot = slots[index];
      if (slot === undefined) return words;
      const type = intent.slots?.find(({ name }) => name === slot)?.type ?? slot;
      const known = rows.get(type);
      return [...words, known === undefined ? { word: `{${type}}` } : { rows: known }];
    });
  };
};

/** Where in `words` the places can have been said from `from` on: everywhere they may end. */
const endsOf = (words: readonly string[], from: number, rows: Rows): readonly number[] => {
  const ends: number[] = [];
  let at: Rows | undefined = rows;
  for (let index = from; at !== undefined; index += 1) {
    if (at.ends) ends.push(index);
    at = at.next.get(words[index] ?? '');
  }
  return ends;
};

/** What only Amazon knows the values of may be any words. */
const isOpen = (place: Place): boolean =>
  ('word' in place ? [place.word] : [...place.rows.next.keys()]).some((word) => word.startsWith('{'));

const isSaidBy = (places: readonly Place[], words: readonly string[]): boolean => {
  let reached: readonly number[] = [0];
  for (const place of places) {
    const ends = reached.flatMap((from) => {
      if (isOpen(place)) return Array.from({ length: words.length - from }, (_, more) => from + more + 1);
      if ('word' in place) return words[from] === place.word ? [from + 1] : [];
      return endsOf(words, from, place.rows);
    });
    reached = [...new Set(ends)];
  }
  return reached.includes(words.length);
};

/**
 * Tells whether a text is a sample of `model` with its slots filled, word for word; where only Amazon knows the values
 * of a slot, any words will do.
 */
export const sampleMatcher = (model: Model): ((text: string) => boolean) => {
  const all = samplesIn(model).map(placing(model.languageModel.types ?? []));
  return (text) => {
    const words = wordsIn(text);
    return all.some((places) => isSaidBy(places, words));
  };
};
