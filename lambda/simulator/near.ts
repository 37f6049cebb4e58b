import type { Language } from './language.ts';
import type { Forms } from './likeness.ts';
import { knownFillings, type SlotKind } from './slot.ts';
import type { Fillings, Piece, Template } from './template.ts';
import { type Word, wordsOf } from './words.ts';

/** A template some words come close to: 1 is all that counts of both, in order. */
export type Near = { readonly template: Template; readonly score: number; readonly fillings: Fillings };

/** A word with a slip in it counts a little less, so that the right one wins. */
const slipWeight = 0.95;

/** Writes short forms out, so that "what's left" and "what is left" are the same words. */
const spellOut = (words: readonly Word[], language: Language): readonly Word[] =>
  words.flatMap((word) => {
    const long = language.contractions[word.text];
    return long === undefined ? [word] : wordsOf(long);
  });

/** How much of the meaning a word carries. */
const weigher = ({ fillers, smallWords }: Language): ((key: string) => number) => {
  const weights = new Map([
    ...smallWords.map((key) => [key, 0.3] as const),
    ...fillers.map((key) => [key, 0] as const),
  ]);
  return (key) => weights.get(key) ?? 1;
};

/** A template made ready: short forms written out, its own words weighed. */
type Prepared = {
  readonly template: Template;
  readonly pieces: readonly Piece[];
  readonly keys: readonly string[];
  readonly takes: readonly SlotKind[];
  readonly weight: number;
  readonly negations: string;
};

/** How much of a template's own weight a word has. */
type Posting = { readonly it: Prepared; readonly weight: number };

/** The weight shared so far, how much of it fills slots, and with what. */
type Shared = { readonly both: number; readonly slots: number; readonly fillings: Fillings };

/**
 * Scores words against all templates: twice the weight of the words both share in order, over the weight of all words
 * of both. A small word weighs 0.3 of another, a filler nothing. Both sides have the same negations or there is no score
 * at all, and every slot must be filled by a value of its type.
 */
export const nearness = (templates: readonly Template[], language: Language, formsOf: Forms) => {
  const weigh = weigher(language);
  const negations = new Set(language.negations);
  const total = (keys: readonly string[]) => keys.reduce((sum, key) => sum + weigh(key), 0);
  /** A slip in a small word makes it no bigger. */
  const saidTotal = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + Math.min(...formsOf(key).map(weigh)), 0);
  const negationsIn = (keys: readonly string[]) => keys.filter((key) => negations.has(key)).join(' ');

  const prepared = templates.map((template): Prepared => {
    const pieces = template.pieces.flatMap((piece): readonly Piece[] =>
      piece.kind === 'slot' ? [piece] : spellOut([piece.word], language).map((word) => ({ kind: 'word', word })),
    );
    const keys = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word.key] : []));
    const takes = pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.takes] : []));
    return { template, pieces, keys, takes, weight: total(keys), negations: negationsIn(keys) };
  });

  /** By word the templates that have it, so that most are never looked at. */
  const postings = new Map<string, Posting[]>();
  for (const it of prepared) {
    for (const key of new Set(it.keys)) {
      const weight = total(it.keys.filter((other) => other === key));
      const known = postings.get(key);
      if (known === undefined) postings.set(key, [{ it, weight }]);
      else known.push({ it, weight });
    }
  }
  const withSlots = prepared.filter(({ takes }) => takes.length > 0);

  /** Templates that share a word with `forms` or have a slot, and the weight of the words they share, in any order. */
  const sharing = (forms: ReadonlySet<string>): ReadonlyMap<Prepared, number> => {
    const shared = new Map<Prepared, number>(withSlots.map((it) => [it, 0]));
    for (const key of forms) {
      for (const { it, weight } of postings.get(key) ?? []) shared.set(it, (shared.get(it) ?? 0) + weight);
    }
    return shared;
  };

  /** The most that can be shared in order, beginning at piece `p` and word `w`; `undefined` where a slot stays empty. */
  const align = (pieces: readonly Piece[], words: readonly Word[]): Shared | undefined => {
    const seen = new Map<number, Shared | undefined>();
    const best = (p: number, w: number): Shared | undefined => {
      const place = p * (words.length + 1) + w;
      if (!seen.has(place)) seen.set(place, search(p, w));
      return seen.get(place);
    };
    const search = (p: number, w: number): Shared | undefined => {
      const piece = pieces[p];
      const word = words[w];
      if (piece === undefined) return { both: 0, slots: 0, fillings: {} };
      const ways = word === undefined ? [] : [best(p, w + 1)];
      switch (piece.kind) {
        case 'word': {
          const { key } = piece.word;
          ways.push(best(p + 1, w));
          if (word !== undefined && formsOf(word.key).includes(key)) {
            ways.push(plus(best(p + 1, w + 1), weigh(key) * (word.key === key ? 1 : slipWeight)));
          }
          break;
        }
        case 'slot':
          for (const filling of knownFillings(piece.takes, words.slice(w), language, formsOf)) {
            const filled = saidTotal(words.slice(w, w + filling.length).map(({ key }) => key));
            ways.push(plus(best(p + 1, w + filling.length), filled, filled, { [piece.name]: filling }));
          }
          break;
        default:
          piece satisfies never;
      }
      return ways.reduce((most, way) => ((way?.both ?? -1) > (most?.both ?? -1) ? way : most), undefined);
    };
    return best(0, 0);
  };

  /** Those at least as near as `enough`; of one intent only, where one is named. */
  return (said: readonly Word[], enough: number, intent?: string): readonly Near[] => {
    const words = spellOut(said, language);
    const keys = words.map(({ key }) => key);
    const weight = saidTotal(keys);
    const denied = negationsIn(keys);
    const forms = new Set(keys.flatMap((key) => formsOf(key)));
    const fillable = new Map<SlotKind, boolean>();
    const canFill = (takes: SlotKind) => {
      const known =
        fillable.get(takes) ?? words.some((_, w) => knownFillings(takes, words.slice(w), language, formsOf).length > 0);
      fillable.set(takes, known);
      return known;
    };
    /** No order of the words could score more. A slot can share at most the words the template does not. */
    const bound = (it: Prepared, shared: number) =>
      it.takes.length === 0
        ? (2 * shared) / (it.weight + weight)
        : (2 * Math.max(shared, weight)) / (it.weight - shared + 2 * weight);
    return [...sharing(forms)].flatMap(([it, most]) => {
      if (intent !== undefined && it.template.intent !== intent) return [];
      if (it.negations !== denied || bound(it, most) < enough || !it.takes.every(canFill)) return [];
      const shared = align(it.pieces, words);
      if (shared === undefined) return [];
      const score = (2 * shared.both) / (it.weight + shared.slots + weight);
      return score >= enough ? [{ template: it.template, score, fillings: shared.fillings }] : [];
    });
  };
};

function plus(rest: Shared | undefined, both: number, slots = 0, fillings: Fillings = {}): Shared | undefined {
  if (rest === undefined) return undefined;
  return { both: rest.both + both, slots: rest.slots + slots, fillings: { ...fillings, ...rest.fillings } };
}
