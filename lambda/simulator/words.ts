/** One word as it was said, lower case, and the key it is compared by: "can't" and a typed "cant" are one word. */
export type Word = { readonly text: string; readonly key: string };

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const toWord = (text: string): Word => ({ text, key: text.replaceAll("'", '') });

/**
 * What the microphone makes of a sentence: lower-case words, punctuation and hyphens gone.
 * @example wordsOf("Alexa, I can't!").map((w) => w.text) // => ['alexa', 'i', "can't"]
 */
export const wordsOf = (sentence: string): readonly Word[] =>
  (sentence.toLowerCase().replaceAll('’', "'").match(word) ?? []).map(toWord);

/** @example keysOf('bird-dog') // => ['bird', 'dog'] */
export const keysOf = (sentence: string): readonly string[] => wordsOf(sentence).map(({ key }) => key);

export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
