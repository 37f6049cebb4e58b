import { cycleOf, type Ms, minutes, ms, type PatternId, patternOf } from '#protocol';

/** Breath tones as a stream: how it is breathed, and for how many whole minutes. */
export type BreathTrack = {
  readonly kind: 'breath';
  readonly pattern: PatternId;
  readonly minutes: number;
  /** Softer, with no tone but the breath, and dying away: the person may fall asleep (BR12). */
  readonly night?: true;
};

const cycle = ({ pattern }: BreathTrack): Ms => cycleOf(patternOf(pattern));

/** Whole breaths of a track. `breathsIn({ kind: 'breath', pattern: '4-6', minutes: 10 }) // => 60` */
export const breathsIn = (track: BreathTrack): number => Math.floor(minutes(track.minutes) / cycle(track));

/** Milliseconds of the tones that a track begins with and has in its middle; `breathTrack` is made so. */
const tonesOf = ({ night }: BreathTrack) => (night ? { opening: 0, middle: 0 } : { opening: 2000, middle: 2000 });

/** The breath that follows the tone in the middle. */
const halfOf = (track: BreathTrack): number => Math.ceil(breathsIn(track) / 2);

/** The breath that is under way `at` milliseconds into the track, from 0; the number of breaths when all are over. */
export const breathAt = (track: BreathTrack, at: number): number => {
  const { opening, middle } = tonesOf(track);
  const [half, past] = [halfOf(track), at - opening];
  const breath = past < half * cycle(track) ? past / cycle(track) : Math.max(half, (past - middle) / cycle(track));
  return Math.min(breathsIn(track), Math.max(0, Math.floor(breath)));
};

/** Where a breath begins, in milliseconds of the track; the first with the tone before it. */
export const breathStart = (track: BreathTrack, breath: number): Ms => {
  const { opening, middle } = tonesOf(track);
  return breath === 0 ? ms(0) : ms(opening + breath * cycle(track) + (breath >= halfOf(track) ? middle : 0));
};

/** Next, previous and repeat go by parts of about two minutes, each of whole breaths (BR08). */
export const breathsInPart = (track: BreathTrack): number => Math.round(minutes(2) / cycle(track));
