/** Words as a person counts them: "nine one one" is three, "bird-dog" is one. */
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** @example countWords("Don't move. Ready?") // => 3 */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** Heard alike: case, punctuation and spacing apart. */
export const sameWords = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => (text.toLowerCase().replaceAll('’', "'").match(word) ?? []).join(' ');

/**
 * The last sentence of a text.
 * @example closing('No hurry. Say ready when you are.') // => 'Say ready when you are.'
 */
export const closing = (text: string): string =>
  text
    .trim()
    .split(/(?<=[.!?…。！？؟])\s+/)
    .at(-1) ?? '';

/** Whether the words of `phrase` are heard in a row in `text`. */
export const isHeardIn = (phrase: string, text: string): boolean =>
  bare(phrase) !== '' && bare(text).includes(bare(phrase));
