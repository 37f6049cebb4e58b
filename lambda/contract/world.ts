/** What the rules must know and an answer does not say. Its functions answer any argument and never throw. */
export type World = {
  /** Length of a sound file in ms by its URL; undefined: not in the manifest, which is a breach of V06. */
  readonly soundLength: (url: string) => number | undefined;
  /** Interfaces and permission scopes the manifest declares. */
  readonly manifest: { readonly interfaces: readonly string[]; readonly permissions: readonly string[] };
  /**
   * Key phrase of the disclaimer by locale that first launch and help must contain. A locale without one of its own is
   * answered in words of another, so any of the phrases will do there.
   */
  readonly disclaimer: Readonly<Record<string, string>>;
  /** Words a second of Alexa's voice, by locale: 2.5 in English. */
  readonly wordsPerSecond: (locale: string) => number;
  /** Is this the first launch of this person? The caller knows; undefined when unknown. */
  readonly firstLaunch?: boolean;
  /** Sounds may come from `http://localhost` and `http://127.0.0.1`: for a local Echo only, a real one refuses them. */
  readonly loopbackSound?: boolean;
  /** Last sentences that ask without a question mark, such as "Say ready when you are." */
  readonly invitations?: readonly string[];
};
