import { cycleOf, type Ms, minutes, ms, type PatternId, patternOf, type RoutineId } from '#protocol';

/** A stream of breath tones: how it is breathed, and for how many whole minutes. */
export type Track = {
  readonly pattern: PatternId;
  readonly minutes: number;
  /** Softer, with no tone but the breath, and dying away: the person may fall asleep (BR12). */
  readonly night?: true;
};

export const isSameTrack = (one: Track, other: Track): boolean =>
  one.pattern === other.pattern && one.minutes === other.minutes && one.night === other.night;

/**
 * One playing of a track. `play` numbers the orders of one record, so that a report of an earlier one is known for what
 * it is; 0 is nobody's, and nothing of it is kept.
 */
export type Playing = {
  readonly track: Track;
  readonly play: number;
  /** The second try of the same playing. */
  readonly again?: true;
};

/** What the player says of itself with every request. Absent on a device that has none. */
export type Player = {
  /** What it plays or was the last to play, when that is ours. */
  readonly stream?: Playing & {
    /** Milliseconds from the beginning of the track. */
    readonly at: number;
    readonly isOn: boolean;
    readonly isOver: boolean;
  };
  /** The same of a plan of packs told by chimes. */
  readonly chimes?: { readonly routine: RoutineId; readonly at: number; readonly isOn: boolean };
};

/** What the player is told. */
export type StreamOrder =
  | { readonly kind: 'play'; readonly playing: Playing; readonly from: Ms }
  /** A plan of packs told by chimes; nothing of it is kept. */
  | { readonly kind: 'chimes'; readonly routine: RoutineId; readonly from: Ms }
  | { readonly kind: 'stop' };

/** What the player reports by itself, and matters: a stream that starts is what it was told to. */
export type PlayerEvent = 'stopped' | 'finished' | 'failed';

export const buttons = ['play', 'pause', 'next', 'previous'] as const;
export type Button = (typeof buttons)[number];

/** Breathing of this many minutes and more is a stream, where the device can play one (D2). */
export const shortestStream = 5;

const cycle = ({ pattern }: Track): Ms => cycleOf(patternOf(pattern));

/** Whole breaths of a track. `breathsIn({ pattern: '4-6', minutes: 10 }) // => 60` */
export const breathsIn = (track: Track): number => Math.floor(minutes(track.minutes) / cycle(track));

/** Milliseconds of the tones that a track begins with and has in its middle; `breathTrack` is made so. */
const tonesOf = ({ night }: Track) => (night ? { opening: 0, middle: 0 } : { opening: 2000, middle: 2000 });

/** The breath that follows the tone in the middle. */
const halfOf = (track: Track): number => Math.ceil(breathsIn(track) / 2);

/** The breath that is under way `at` milliseconds into the track, from 0; the number of breaths when all are over. */
export const breathAt = (track: Track, at: number): number => {
  const { opening, middle } = tonesOf(track);
  const [half, past] = [halfOf(track), at - opening];
  const breath = past < half * cycle(track) ? past / cycle(track) : Math.max(half, (past - middle) / cycle(track));
  return Math.min(breathsIn(track), Math.max(0, Math.floor(breath)));
};

/** Where a breath begins, in milliseconds of the track; the first with the tone before it. */
export const startOf = (track: Track, breath: number): Ms => {
  const { opening, middle } = tonesOf(track);
  return breath === 0 ? ms(0) : ms(opening + breath * cycle(track) + (breath >= halfOf(track) ? middle : 0));
};

/** Next, previous and repeat go by parts of about two minutes, each of whole breaths (BR08). */
const partOf = (track: Track): number => Math.round(minutes(2) / cycle(track));

export type Step = 'next' | 'previous' | 'repeat' | 'startOver' | 'resume';

/** The breath that a step leads to; the number of breaths, or more, for past the end. */
export const stepped = (track: Track, breath: number, step: Step): number => {
  const part = partOf(track);
  const isOver = breath >= breathsIn(track);
  const here = Math.floor(Math.min(breath, breathsIn(track) - 1) / part);
  switch (step) {
    case 'resume':
      return breath;
    case 'startOver':
      return 0;
    case 'next':
      return (here + 1) * part;
    case 'previous':
      return Math.max(0, isOver ? here : here - 1) * part;
    case 'repeat':
      return isOver ? 0 : here * part;
    default:
      return step satisfies never;
  }
};
