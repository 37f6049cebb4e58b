import type { Line } from './line.ts';
import type { Ms } from './time.ts';

/** A named part of a breath. */
export type BreathPhase = 'inhale' | 'hold' | 'exhale' | 'topUp';

/** The four learned sounds (feature Q02). `end` is the longest. */
export type Chime = 'start' | 'change' | 'half' | 'end';

/** What a resume point stands at the beginning of: one whole breath, one repetition, one spoken cue, one wait. */
export type MarkUnit = 'breath' | 'rep' | 'cue' | 'wait';

type Timed = {
  /** Offset from the start of the timeline the cue stands in. */
  readonly at: Ms;
  readonly lasts: Ms;
};

/** One thing presented at one time. */
export type Cue =
  /** Alexa speaks a line. */
  | (Timed & { readonly kind: 'say'; readonly line: Line })
  /** A breath phase as sound: rising for in, falling for out, steady and quieter for a hold. */
  | (Timed & { readonly kind: 'tone'; readonly phase: BreathPhase })
  /** One repetition at the person's own breath: soft air that comes and goes, and says neither in nor out. */
  | (Timed & { readonly kind: 'swell' })
  /** A quiet tick, one a second, that carries a hold or the tempo of a repetition. */
  | (Timed & { readonly kind: 'count' })
  | (Timed & { readonly kind: 'chime'; readonly chime: Chime })
  /** The soft sound that says "I am still here" while the person does something or waits. */
  | (Timed & { readonly kind: 'bed' })
  /** The change between heat and cold. */
  | (Timed & { readonly kind: 'switch'; readonly to: 'warm' | 'cool' })
  /** Planned stillness between sets. */
  | (Timed & { readonly kind: 'rest' })
  /** A place to come back to; makes no sound. Numbers count from 0 within one step. */
  | (Timed & { readonly kind: 'mark'; readonly unit: MarkUnit; readonly number: number });

type WithoutAt<C> = C extends Cue ? Omit<C, 'at'> : never;

/** A cue that has no place in time yet. */
export type Unplaced = WithoutAt<Cue>;
