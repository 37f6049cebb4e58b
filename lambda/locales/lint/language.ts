import type { Never } from './never.ts';

/** Wording that may not be said. */
export type Ban = {
  /** With the flag `g`, so that every place is found. */
  readonly pattern: RegExp;
  readonly wanted: string;
  /** Exact phrases that hold a banned word and are fine. */
  readonly except?: readonly string[];
  /** Keys of lines in which the wording is fine. */
  readonly keys?: readonly string[];
  /** The ban concerns ledger lines only. */
  readonly ledgerOnly?: boolean;
};

/** What the rules need to know about the language of a locale. */
export type Language = {
  readonly banned: readonly Ban[];
  /** The `never` lists of the ledger, in this language. */
  readonly nevers: readonly Never[];
  /** Phrases that promise help which nobody here can give. */
  readonly promises: readonly Ban[];
  /** Directions that a person lying down cannot follow. */
  readonly directions: readonly Ban[];
  /** What a question may not ask about. */
  readonly bodyQuestion: RegExp;
  /** Begins a request to be told something, which is a question without its mark. */
  readonly tellMe: RegExp;
  /** What the name of a record field, a log field, a routine or a timer may not hold. */
  readonly healthWord: RegExp;
  /** Verbs that set a part of the body in motion, in the form a cue uses, with the flag `g`. */
  readonly motion: RegExp;
  /** One number as a listener holds it, with the flag `g`. */
  readonly number: RegExp;
  /** A number spoken digit by digit, which is not counted, with the flag `g`. */
  readonly digitByDigit: RegExp;
  readonly signs: {
    /** Keys of the lines that tell the signs. */
    readonly keys: readonly string[];
    /** Opens the list and belongs to no sign. */
    readonly opening: RegExp;
    readonly between: RegExp;
    /** What may stand after the colon. */
    readonly action: RegExp;
  };
  /** School year in which a text is read with ease. */
  readonly readingGrade: (text: string) => number;
};
