import { type Classify, featuresOf, type Guess, learn } from './classifier.ts';
import type { Language } from './language.ts';
import type { Forms } from './likeness.ts';
import type { SlotKind } from './slot.ts';
import type { Piece, Template } from './template.ts';
import { type Word, wordsOf } from './words.ts';

const plain = (words: readonly Word[], { contractions, fillers, stemOf }: Language): readonly string[] =>
  words
    .flatMap((word) => {
      const long = contractions[word.text];
      return long === undefined ? [word] : wordsOf(long);
    })
    .filter(({ key }) => !fillers.includes(key))
    .map(({ key }) => stemOf(key));

/** Stands for a word that no phrase of the model has. */
const unknown = '?';

/** Another of the values a slot lists each time, so that the phrases of an intent have many of them between them. */
const valueFor = (takes: SlotKind, turn: number): readonly Word[] => {
  // What people say freely is mostly no phrase of the model.
  if (takes.kind === 'free') return Array.from({ length: 1 + (turn % 3) }, () => ({ text: unknown, key: unknown }));
  if (takes.kind !== 'open') return [];
  const values = [...takes.byFirstWord.values()].flat();
  return wordsOf(values[turn % values.length]?.said ?? '');
};

const phraseOf = (pieces: readonly Piece[], turn: number): readonly Word[] =>
  pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word] : valueFor(piece.takes, turn)));

/** What intent words most likely mean, learned from all phrases of a model. */
export const guessing = (
  templates: readonly Template[],
  language: Language,
  formsOf: Forms,
): ((words: readonly Word[]) => Guess | undefined) => {
  const phrases = templates.map(({ intent, pieces }, turn) => ({
    means: intent,
    words: plain(phraseOf(pieces, turn), language),
  }));
  const known = new Set(phrases.flatMap(({ words }) => words));
  const classify: Classify = learn(phrases.map(({ means, words }) => ({ means, features: featuresOf(words) })));
  const meant = (words: readonly Word[]) =>
    words.map((word) => {
      const key = formsOf(word.key)[1] ?? word.key;
      return key === word.key ? word : { text: key, key };
    });
  return (words) =>
    classify(featuresOf(plain(meant(words), language).map((word) => (known.has(word) ? word : unknown))));
};
