import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import type { LanguageModel } from './model.ts';
import { keysOf, textOf, type Word, wordsOf } from './words.ts';

/** Phrases of a text that could be said in answer to it, in order. */
export type Suggest = (heard: string) => readonly string[];

const silent: Pick<Language, 'builtIn' | 'smallWords'> = { builtIn: {}, smallWords: [] };

/** Words; a choice that is offered is short. */
const longest = 5;

/**
 * Finds what an answer offers: stretches of it that are, word for word, phrases of the model.
 * @example suggest('Say movement, or say more. Which one?') // => ['movement', 'more']
 */
export const suggesting = (model: LanguageModel, locale: string): Suggest => {
  const { builtIn, smallWords } = languageOf(locale) ?? silent;
  const phrases = new Set(
    model.intents.flatMap(({ name, samples }) =>
      [...samples, ...(builtIn[name] ?? [])]
        .filter((phrase) => !phrase.includes('{'))
        .map((phrase) => keysOf(phrase).join(' ')),
    ),
  );
  const inClause = (words: readonly Word[]): readonly string[] => {
    for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const found = words.slice(from, from + length);
        const isPhrase = phrases.has(found.map(({ key }) => key).join(' '));
        if (!isPhrase || found.every(({ key }) => smallWords.includes(key))) continue;
        return [...inClause(words.slice(0, from)), textOf(found), ...inClause(words.slice(from + length))];
      }
    }
    return [];
  };
  return (heard) => [...new Set(heard.split(/[.,;:!?()]/).flatMap((clause) => inClause(wordsOf(clause))))];
};
