import type { Language } from './language.ts';
import { ModelError } from './model.ts';
import { type Filling, knownFillings, type SlotKind } from './slot.ts';
import { textOf, type Word, wordsOf } from './words.ts';

export type Piece =
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'slot'; readonly name: string; readonly takes: SlotKind };

/** One sample of one intent, in pieces. */
export type Template = { readonly intent: string; readonly sample: string; readonly pieces: readonly Piece[] };

export type Fillings = Readonly<Record<string, Filling>>;

/** @throws ModelError where the sample names a slot its intent does not have */
export const toTemplate = (
  intent: string,
  sample: string,
  kindOf: (slot: string) => SlotKind | undefined,
): Template => {
  const pieces = sample.split(/(\{[^}]*\})/).flatMap((part): readonly Piece[] => {
    if (!part.startsWith('{')) return wordsOf(part).map((word) => ({ kind: 'word', word }));
    const name = part.slice(1, -1).trim();
    const takes = kindOf(name);
    if (takes === undefined) {
      throw new ModelError(`intent "${intent}", sample "${sample}"`, `{${name}}`, 'only slots the intent declares');
    }
    return [{ kind: 'slot', name, takes }];
  });
  return { intent, sample, pieces };
};

/** How far a slot may go: `known` takes only what its type lists or can count, `any` takes other words too. */
export type Reach = 'known' | 'any';

const anyFillings = (words: readonly Word[]): readonly Filling[] =>
  words.map((_, dropped) => {
    const length = words.length - dropped;
    return { length, value: textOf(words.slice(0, length)), listed: [] };
  });

const fillingsOf = (takes: SlotKind, words: readonly Word[], language: Language, reach: Reach): readonly Filling[] => {
  const known = knownFillings(takes, words, language);
  const takesAny = reach === 'any' && (takes.kind === 'free' || takes.kind === 'open');
  return takesAny ? [...known, ...anyFillings(words)] : known;
};

/** The slots' fillings when `words` are this template, word for word; `undefined` when they are not. */
export const matchTemplate = (
  { pieces }: Pick<Template, 'pieces'>,
  words: readonly Word[],
  language: Language,
  reach: Reach,
): Fillings | undefined => {
  const [piece, ...rest] = pieces;
  if (piece === undefined) return words.length === 0 ? {} : undefined;
  // Every piece takes a word at least.
  if (words.length < pieces.length) return undefined;
  switch (piece.kind) {
    case 'word':
      return words[0]?.key === piece.word.key
        ? matchTemplate({ pieces: rest }, words.slice(1), language, reach)
        : undefined;
    case 'slot':
      for (const filling of fillingsOf(piece.takes, words, language, reach)) {
        const further = matchTemplate({ pieces: rest }, words.slice(filling.length), language, reach);
        if (further !== undefined) return { [piece.name]: filling, ...further };
      }
      return undefined;
    default:
      return piece satisfies never;
  }
};

/** The words of a template that are its own, not a slot's. */
export const carrierOf = ({ pieces }: Template): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word.key] : []));
