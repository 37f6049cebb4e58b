import { breaths, type Ms, type PatternId, patternOf, quiet, seconds, type Timeline } from '#protocol';
import type { AskName } from '../ask-name.ts';
import type { Choice, Command } from '../command.ts';
import type { MoveName } from '../move-name.ts';
import type { Ceiling } from '../state.ts';

export type Wait = { readonly tones: PatternId; readonly breaths: number } | { readonly bed: Ms };

/** A question: what it waits with and what its answers do. */
export type Ask = {
  /** What is heard before the question is asked again; absent where a person may not know that it listens. */
  readonly wait?: Wait;
  /** A word before that sound: "No hurry." */
  readonly lead?: true;
  /** Asked once only: what is not an answer is the third miss at once. */
  readonly once?: true;
  /** The signs are said in full again when the answer was missed twice (7.1). */
  readonly signs?: true;
  /** What each answer means here. What is not listed keeps its general meaning. */
  readonly answers: Partial<Record<Choice | Command['kind'], MoveName>>;
  /** After the third miss: a harmless stretch of sound, then this question or another one (C08, ladder 7.1). */
  readonly third: {
    readonly sound?: Wait;
    readonly ask?: AskName;
    readonly ceiling?: Ceiling;
    readonly move?: MoveName;
    /** The signs once more, in full. */
    readonly signs?: true;
  };
};

export const tones = (pattern: PatternId, count: number): Wait => ({ tones: pattern, breaths: count });
export const bed = (length: number): Wait => ({ bed: seconds(length) });

/** What every "yes" means where breathing is offered. */
export const quietly = {
  yes: 'quietBreathing',
  next: 'quietBreathing',
  breathe: 'quietBreathing',
  more: 'quietBreathing',
} as const;

/** A stretch of waiting as sound. */
export const waiting = (wait: Wait): Timeline =>
  'bed' in wait ? quiet(wait.bed) : breaths(patternOf(wait.tones), wait.breaths);
