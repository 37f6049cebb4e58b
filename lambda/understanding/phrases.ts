import type { FlagId } from '#protocol';

/** Something people say in many ways. */
export type Topic = {
  /** Whole phrasings, as they are said. */
  readonly says: readonly string[];
  /** Ways to mean it for certain: word groups that must all occur near each other, in any order. */
  readonly means?: readonly (readonly string[])[];
  /** Phrasings that could mean it, and could be harmless. */
  readonly maybe?: readonly string[];
  /** Ways that could mean it, and could be harmless. */
  readonly hints?: readonly (readonly string[])[];
  /** Word groups that show that something else is spoken of. */
  readonly unless?: readonly string[];
  /** What once was counts as much as what is. */
  readonly ever?: boolean;
  /** What is told of somebody else counts, too. */
  readonly ofOthers?: boolean;
};

/** What stands before the words of a search slot. */
const telling = [
  'i',
  'iAm',
  'iCan',
  'iCannot',
  'iFeel',
  'iFell',
  'iHave',
  'iNeed',
  'iTook',
  'iWant',
  'my',
  'both',
  'it',
  'itFeels',
  'itIs',
  'that',
  'thereIs',
  'some',
  'something',
  'someone',
  'everything',
  'nothing',
  'pain',
  'numb',
  'legs',
  'bladder',
  'bowel',
  'bottom',
  'chest',
  'belly',
  'arms',
  'back',
  'head',
  'hot',
  'you',
  'we',
  'iWent',
  'he',
  'she',
  'help',
  'canYou',
  'yes',
  'no',
  'ow',
  'when',
  'well',
  'tingling',
  'blood',
  'weak',
  'swollen',
  'rash',
  'bones',
  'cancer',
  'steroids',
  'pregnant',
  'sick',
  'dizzy',
  'breathless',
  'night',
  'below',
  'life',
  'overdose',
  'tablets',
  'surgery',
  'diabetes',
] as const;

/** The same, where a question begins. */
const asking = [
  'isItTrue',
  'isItBad',
  'isIt',
  'areYou',
  'canI',
  'shouldI',
  'does',
  'why',
  'how',
  'what',
  'which',
  'doI',
  'will',
  'would',
  'isThere',
  'whatCauses',
  'whatAbout',
  'tellMe',
  'theySay',
] as const;

export const carriers = [...telling, ...asking];

export type Carrier = (typeof carriers)[number];

/** Does the carrier begin a question? */
export const isAsking = (carrier: Carrier): boolean => asking.some((name) => name === carrier);

/** What free speech may ask of us, where no sample of an intent caught it. */
export type Wish =
  | 'getHelp'
  | 'moreSigns'
  | 'next'
  | 'stop'
  | 'pause'
  | 'wait'
  | 'rest'
  | 'getUp'
  | 'stuck'
  | 'slower'
  | 'faster'
  | 'smaller'
  | 'more'
  | 'louder'
  | 'none'
  | 'either'
  | 'notSure';

/** The grammar that the matcher leans on, in the locale's own words. */
export type Language = {
  readonly replace: Readonly<Record<string, string>>;
  readonly endings: readonly string[];
  readonly fillers: readonly string[];
  readonly breaks: readonly string[];
  readonly bound: readonly string[];
  readonly opener: string;
  readonly joins: readonly string[];
  readonly denials: readonly string[];
  readonly answers: readonly string[];
  readonly subjects: readonly string[];
  readonly pronouns: readonly string[];
  readonly copulas: readonly string[];
  readonly fine: readonly string[];
  readonly over: readonly string[];
  readonly supposed: readonly string[];
  readonly past: readonly string[];
  readonly questions: readonly string[];
  readonly personal: readonly string[];
  /** Somebody or something else, where a clause begins with it. */
  readonly others: readonly string[];
  /** The person who speaks. */
  readonly oneself: readonly string[];
  readonly owner: string;
  /** What has a harmless reason, or is only a way of speaking. */
  readonly explained: readonly string[];
  /** A question wherever they stand, with or without a story before it. */
  readonly questioning: readonly string[];
  /** First words of what one would like to do or to have done. */
  readonly requests: readonly string[];
  /** Words that may stand around what one asks for by name. */
  readonly ordering: readonly string[];
  /** How long a thing is to last, as it is said, in minutes. */
  readonly lengths: Readonly<Record<string, number>>;
};

/** How a person says that it hurts. */
export type Hurt = 'mild' | 'hurts' | 'worse' | 'severe' | 'dizzy';

/** All that the matcher knows of a locale. */
export type Phrases = {
  readonly language: Language;
  readonly carriers: Readonly<Record<Carrier, string>>;
  /** Word groups by name; a word with `=` before it is that very form. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The most urgent first: of several, the first is acted on. */
  readonly signs: Readonly<Record<FlagId, Topic>>;
  readonly hurts: Readonly<Record<Hurt, Topic>>;
  /** By the ledger's code; `other` has none. */
  readonly conditions: Readonly<Record<string, Topic>>;
  readonly child: Topic;
  readonly medicine: Topic;
  readonly wishes: Readonly<Record<Wish, Topic>>;
};

/** A word group that a topic names and nobody has written. */
export class PhrasesError extends Error {
  override name = 'PhrasesError';

  constructor(topic: string, group: string) {
    super(`heard phrases, "${topic}": expected a group named in \`words\`, got "${group}"`);
  }
}
