/** What the skill store says of the skill in one language. Never spoken, so it is not among a locale's words. */
export type StorePage = {
  readonly name: string;
  /** At most 160 characters. */
  readonly summary: string;
  /** With the disclaimer that a health skill must have (contract 9.1.1). */
  readonly description: string;
  /** The first opens the skill by its name, the words of each are a sample of the model. */
  readonly examplePhrases: readonly [string, string, string];
  readonly keywords: readonly string[];
};
