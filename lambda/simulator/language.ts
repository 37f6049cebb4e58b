/** A number or a duration found at the beginning of some words. */
export type Found<T> = { readonly value: T; readonly length: number };

/** What a person asks Alexa herself to do with timers. Without a label it is the only one there is. */
export type TimerOrder =
  | { readonly kind: 'set'; readonly duration: string; readonly label?: string }
  | { readonly kind: 'cancel' | 'pause' | 'resume' | 'ask'; readonly label?: string }
  | { readonly kind: 'cancelAll' };

export type TimerWords = {
  readonly set: (label: string | undefined) => string;
  readonly done: (label: string | undefined) => string;
  readonly cancelled: string;
  readonly paused: string;
  readonly resumed: string;
  readonly none: string;
  readonly which: string;
  readonly full: string;
  readonly left: (minutes: number, label: string | undefined) => string;
};

/** What Alexa herself knows of a language; nothing of a skill. Phrases are lower case, compared word by word. */
export type Language = {
  readonly wakeWord: string;
  /** "open gentle back", and "open gentle back and ...". */
  readonly launching: readonly string[];
  /** "ask gentle back for ...", which alone only opens. */
  readonly asking: readonly string[];
  /** Between a skill's name and what is asked of it: for, to, about. */
  readonly joining: readonly string[];
  /** Between what is asked and a skill's name that ends the sentence: with, using. */
  readonly using: readonly string[];
  /** End a session on the device itself; no intent carries them. */
  readonly leaving: readonly string[];
  /** The phrases of the standard intents that need no sample. Amazon matches them nearly exactly. */
  readonly builtIn: Readonly<Record<string, readonly string[]>>;
  /** Carry no meaning at all: "er", "please". */
  readonly fillers: readonly string[];
  /** Carry little meaning of their own: "the", "of". */
  readonly smallWords: readonly string[];
  /** What a person leaves out who gasps a phrase: "I've got", "my". The longest of a beginning first. */
  readonly openings: readonly string[];
  /** Turn a sentence into its opposite, and so are never added, dropped or taken for another word. */
  readonly negations: readonly string[];
  /** Short forms and what they stand for. */
  readonly contractions: Readonly<Record<string, string>>;
  /** A word without its endings: "rocking" and "rocks" are the same. */
  readonly stemOf: (key: string) => string;
  /** How words sound, in letters: what sounds alike is written alike, wherever its words begin and end. */
  readonly soundOf: (keys: readonly string[]) => string;
  /** Whole numbers that begin with the first of `keys`, the longest first: digits as Alexa hands them over. */
  readonly numbersAt: (keys: readonly string[]) => readonly Found<string>[];
  /** Durations that begin with the first of `keys`, the longest first, in ISO 8601. */
  readonly durationsAt: (keys: readonly string[]) => readonly Found<string>[];
  /** Times of day that begin with the first of `keys`, the longest first: `07:30`, or `EV` for the evening. */
  readonly timesAt: (keys: readonly string[]) => readonly Found<string>[];
  /** Said to a stream of the last player, without its skill's name. */
  readonly playback: Readonly<Record<string, readonly string[]>>;
  /** Sets another service playing. */
  readonly otherAudio: readonly string[];
  /** "disable gentle back" */
  readonly disabling: readonly string[];
  readonly approving: readonly string[];
  readonly refusing: readonly string[];
  /** Alexa's own question for a permission; `scope` as in the request of the skill. */
  readonly consentQuestion: (skill: string, scope: string) => string;
  /** What the words ask of the timers of the house, whoever set them. */
  readonly timerOrder: (keys: readonly string[]) => TimerOrder | undefined;
  /** What Alexa says of timers. */
  readonly timerWords: TimerWords;
  readonly reminderOpening: string;
  /** What Alexa says when a skill has failed. */
  readonly problem: string;
  /** What Alexa says to words that are for no open skill. */
  readonly unknown: string;
};
