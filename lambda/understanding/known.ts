import type { Carrier } from './phrases.ts';
import { type Rows, rowsIn } from './rows.ts';
import type { Spelt } from './statement.ts';
import { type Column, find, type Packed, type Table, tableIn, unpacking } from './table.ts';
import type { Concepts } from './traits.ts';

export const families = ['signs', 'hurts', 'conditions', 'wishes', 'child', 'medicine'] as const;

export type Family = (typeof families)[number];

/** Something people say in many ways; word groups by number. */
export type KnownTopic = {
  readonly family: Family;
  readonly id: string;
  readonly means: readonly (readonly number[])[];
  readonly hints: readonly (readonly number[])[];
  readonly unless: readonly number[];
  readonly ever: boolean;
  readonly ofOthers: boolean;
};

/** An intent and, where it takes one, what fills its slot. */
export type Command = { readonly intent: string; readonly slot?: string; readonly id?: string };

/** Names of what was learnt. */
export type Names = { readonly topics: readonly string[]; readonly concepts: readonly string[] };

/** All that is known of a locale, made ready in the build: the first words that need it must not wait for it. */
export type Known = {
  /** Of the phrasings it was made from. */
  readonly fingerprint: string;
  readonly language: Spelt;
  readonly carriers: Readonly<Record<Carrier, string>>;
  readonly topics: readonly KnownTopic[];
  readonly asked: Names;
  readonly told: Names;
  readonly commands: readonly Command[];
  readonly packed: Packed;
};

/** Whole phrasings and word groups by what they say, and where they speak of a word. Topics and groups by number. */
export type Lexicon = {
  /** By the words as they are, short forms spelt out. */
  readonly maybe: Table;
  readonly plain: Table;
  /** By the stems of the words that count. */
  readonly says: Table;
  readonly groups: Table;
  /** By stem: of how many topics it is, then the phrasings that have it. */
  readonly stems: Table;
  /** Of each phrasing: its topic, its weight in parts of `fine`, whether it denies. */
  readonly topicOf: Column;
  readonly weightOf: Column;
  readonly denies: Column;
};

/** Parts of a whole in which weights of phrasings are kept. */
export const fine = 500;

/** What was learnt: the row of a trait has a weight for each topic. */
export type Weights = {
  readonly topics: readonly string[];
  readonly concepts: Concepts;
  readonly weights: Rows;
};

/** Commands by the words they are given in: each phrase has the number of one. */
export type KnownCommands = { readonly names: readonly Command[]; readonly phrases: Table };

export type Opened = {
  readonly lexicon: Lexicon;
  readonly asked: Weights;
  readonly told: Weights;
  readonly commands: KnownCommands;
};

const weightsIn = (next: () => Column, { topics, concepts }: Names): Weights => {
  const named = tableIn(next);
  return {
    topics,
    concepts: (key) => Array.from(find(named, key) ?? [], (name) => concepts[name] ?? ''),
    weights: rowsIn(next),
  };
};

/** The order here is the order in which `compile` packs. */
export const open = ({ packed, asked, told, commands }: Known): Opened => {
  const next = unpacking(packed);
  const lexicon = {
    maybe: tableIn(next),
    plain: tableIn(next),
    says: tableIn(next),
    groups: tableIn(next),
    stems: tableIn(next),
    topicOf: next(),
    weightOf: next(),
    denies: next(),
  };
  return {
    lexicon,
    asked: weightsIn(next, asked),
    told: weightsIn(next, told),
    commands: { names: commands, phrases: tableIn(next) },
  };
};
