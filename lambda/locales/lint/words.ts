const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words of a text; a placeholder is one word. `wordsOf("bird-dog, nine one one").length // => 4` */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** @example wordCount("Don't drive yourself.") // => 3 */
export const wordCount = (text: string): number => wordsOf(text).length;

/** Sentences of a text; a line break ends one as well. `sentencesOf('Rest. Ready now?') // => ['Rest.', 'Ready now?']` */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const isQuestion = (sentence: string): boolean => /\?\s*$/.test(sentence);

/** Straight apostrophes, so that one spelling of a pattern is enough. */
export const plain = (text: string): string => text.replaceAll('’', "'");

/** Mean number of words in a sentence over many lines; the aim is 10 at most. */
export const meanSentenceLength = (texts: readonly string[]): number => {
  const sentences = texts.flatMap(sentencesOf);
  return sentences.length === 0 ? 0 : wordCount(texts.join(' ')) / sentences.length;
};
