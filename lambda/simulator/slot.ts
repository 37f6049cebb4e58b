import type { Language } from './language.ts';
import { type Forms, onlyItself } from './likeness.ts';
import type { LanguageModel, SlotType } from './model.ts';
import { keysOf, textOf, type Word } from './words.ts';

/** A value a custom type lists, by one of its names. */
export type Listed = {
  readonly said: string;
  readonly keys: readonly string[];
  readonly name: string;
  readonly id: string | undefined;
};

/** Words that may stand in a slot: how many, and what the skill is told. */
export type Filling = { readonly length: number; readonly value: string; readonly listed: readonly Listed[] };

/** What a slot takes. `free` takes any words; `open` prefers what it lists, but a real Echo delivers other words too. */
export type SlotKind =
  | { readonly kind: 'free' }
  | { readonly kind: 'open'; readonly type: string; readonly byFirstWord: ReadonlyMap<string, readonly Listed[]> }
  | { readonly kind: 'number' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'time' };

const listedIn = (type: SlotType): ReadonlyMap<string, readonly Listed[]> => {
  const byFirstWord = new Map<string, Listed[]>();
  for (const { id, name } of type.values) {
    for (const spoken of [name.value, ...name.synonyms]) {
      const keys = keysOf(spoken);
      const [first] = keys;
      if (first !== undefined)
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { said: spoken, keys, name: name.value, id }]);
    }
  }
  return byFirstWord;
};

/** The kinds of all slot types a model names. Built-in lists such as cities are delivered as spoken. */
export const slotKinds = (model: LanguageModel): ((type: string) => SlotKind) => {
  const custom = new Map(model.types.map((type) => [type.name, listedIn(type)]));
  const kindOf = (type: string): SlotKind => {
    switch (type) {
      case 'AMAZON.SearchQuery':
        return { kind: 'free' };
      case 'AMAZON.NUMBER':
        return { kind: 'number' };
      case 'AMAZON.DURATION':
        return { kind: 'duration' };
      case 'AMAZON.TIME':
        return { kind: 'time' };
      default:
        return { kind: 'open', type, byFirstWord: custom.get(type) ?? new Map() };
    }
  };
  // One of each, so that what a type can take of some words is found out once.
  const known = new Map<string, SlotKind>();
  return (type) => {
    const kind = known.get(type) ?? kindOf(type);
    known.set(type, kind);
    return kind;
  };
};

/** Fillings the type itself knows that begin with the first of `words`, the longest first. */
export const knownFillings = (
  kind: SlotKind,
  words: readonly Word[],
  language: Language,
  formsOf: Forms = onlyItself,
): readonly Filling[] => {
  switch (kind.kind) {
    case 'free':
      return [];
    case 'number':
      return language.numbersAt(words.map(({ key }) => key)).map((number) => ({ ...number, listed: [] }));
    case 'duration':
      return language.durationsAt(words.map(({ key }) => key)).map((duration) => ({ ...duration, listed: [] }));
    case 'time':
      return language.timesAt(words.map(({ key }) => key)).map((time) => ({ ...time, listed: [] }));
    case 'open': {
      const byLength = new Map<number, Listed[]>();
      const starts = formsOf(words[0]?.key ?? '').flatMap((first) => kind.byFirstWord.get(first) ?? []);
      for (const value of starts) {
        const { length } = value.keys;
        if (!value.keys.every((key, i) => formsOf(words[i]?.key ?? '').includes(key))) continue;
        byLength.set(length, [...(byLength.get(length) ?? []), value]);
      }
      return [...byLength]
        .sort(([one], [other]) => other - one)
        .map(([length, listed]) => ({ length, value: textOf(words.slice(0, length)), listed }));
    }
    default:
      return kind satisfies never;
  }
};

/** A slot as it goes into the intent of a request, contract 7.5. */
export type RequestSlot = {
  readonly name: string;
  readonly confirmationStatus: 'NONE';
  readonly source: 'USER';
  readonly value?: string;
  readonly resolutions?: Resolutions;
  readonly slotValue?: { readonly type: 'Simple'; readonly value: string; readonly resolutions?: Resolutions };
};

type Resolutions = {
  readonly resolutionsPerAuthority: readonly {
    readonly authority: string;
    readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
    readonly values?: readonly { readonly value: { readonly name: string; readonly id?: string } }[];
  }[];
};

const resolve = (type: string, listed: readonly Listed[], skillId: string): Resolutions => {
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type}`;
  const byName = new Map(listed.map((value) => [value.name, value]));
  const values = [...byName.values()].map(({ name, id }) => ({ value: id === undefined ? { name } : { name, id } }));
  return {
    resolutionsPerAuthority: [
      values.length === 0
        ? { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } }
        : { authority, status: { code: 'ER_SUCCESS_MATCH' }, values },
    ],
  };
};

/** A slot nothing was said for stands in the request too, without a value. */
export const toRequestSlot = (
  name: string,
  kind: SlotKind,
  filling: Pick<Filling, 'value' | 'listed'> | undefined,
  skillId: string,
): RequestSlot => {
  const empty = { name, confirmationStatus: 'NONE', source: 'USER' } as const;
  if (filling === undefined) return empty;
  const { value } = filling;
  // Only custom types are resolved; one the model does not list values for is Amazon's own.
  if (kind.kind !== 'open' || kind.type.startsWith('AMAZON.')) {
    return { ...empty, value, slotValue: { type: 'Simple', value } };
  }
  const resolutions = resolve(kind.type, filling.listed, skillId);
  return { ...empty, value, resolutions, slotValue: { type: 'Simple', value, resolutions } };
};
