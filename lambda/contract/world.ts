import type { Severity } from './breach.ts';

/** What the manifest of a skill declares: `AUDIO_PLAYER`, `alexa::alerts:timers:skill:readwrite`. */
export type Declared = { readonly interfaces: readonly string[]; readonly permissions: readonly string[] };

/**
 * What the rules must know and an answer does not say. Its functions answer any argument and never throw. A rule that
 * needs a fact that is left out lets everything pass.
 */
export type World = {
  /** Length of a sound file in ms by its URL; undefined: not in the manifest, which is a breach of V06 and V13. */
  readonly soundLength: (url: string) => number | undefined;
  /** How bad a sound of unknown length is; an error where this is left out. */
  readonly unknownSound?: Severity;
  /** What is undefined in it is unknown: everything counts as declared. */
  readonly manifest?: Partial<Declared>;
  /**
   * Key phrase of the disclaimer by locale that first launch and help must contain. A locale without one of its own is
   * answered in words of another, so any of the phrases will do there. Undefined for a skill that needs none.
   */
  readonly disclaimer?: Readonly<Record<string, string>>;
  /** Words a second of Alexa's voice, by locale: 2.5 in English. */
  readonly wordsPerSecond: (locale: string) => number;
  /** Is this the first launch of this person? The caller knows; undefined when unknown. */
  readonly firstLaunch?: boolean;
  /** Sounds may come from `http://localhost` and `http://127.0.0.1`: for a local Echo only, a real one refuses them. */
  readonly loopbackSound?: boolean;
  /** Last sentences that ask without a question mark, such as "Say ready when you are." */
  readonly invitations?: readonly string[];
  /** Slots by intent of the intents in the interaction model's dialog section. */
  readonly dialog?: Readonly<Record<string, readonly string[]>>;
  /** The stream that is playing is enqueued again on purpose. */
  readonly loops?: boolean;
  /** Milliseconds the handler took to answer. */
  readonly took?: number;
};

/** Whether the manifest declares an interface or a permission, as far as is known. */
export const declares = ({ manifest }: World, what: keyof Declared, name: string): boolean =>
  manifest?.[what]?.includes(name) ?? true;
