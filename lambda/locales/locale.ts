/** Words by key: sentences, lists of sentences that take turns, and trees of them. */
export type WordTree = { readonly [key: string]: string | readonly string[] | WordTree };

/** What a language brings along. */
export type Locale = {
  /** What any first reply may need: read with the locale. */
  readonly words: WordTree;
  /** The words of the care itself, merged into `words`; read before the first turn that may say any of them. */
  readonly care: () => Promise<WordTree>;
  /** Emergency number, urgent line and crisis line as they are spoken; a locale without them does not build (S05). */
  readonly numbers: { readonly emergency: string; readonly urgent: string; readonly crisis: string };
  readonly wordsPerSecond: number;
  readonly numberWords: (value: number) => string;
  readonly disclaimer: string;
};
