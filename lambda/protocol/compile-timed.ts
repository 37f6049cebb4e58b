import { chime, type Delivery, mark, type Opening, quiet, say, wordsOf } from './delivery.ts';
import type { Routine, Timed } from './routine.ts';
import { setUpOf } from './set-up.ts';
import { seconds } from './time.ts';
import { nothing, sequence, type Timeline } from './timeline.ts';

/** Whole minutes of a timed step: as many as were asked for, or as its size has. */
export const minutesOf = (step: Timed, { level, minutes: asked }: Pick<Delivery, 'level' | 'minutes'>): number =>
  asked ?? step.levels[level === 'fullest' ? 'fuller' : level];

/** Sound of one minute beside its word, the same however long the word takes, so that it is one file. */
const minuteOfBed = seconds(56);

/** A minute each, its word included; the middle one says so. Each minute is a resume point. */
export const compileTimed = (
  routine: Pick<Routine, 'id'>,
  step: Timed,
  delivery: Delivery,
  { from, lead }: Opening,
): Timeline => {
  const all = minutesOf(step, delivery);
  const half = Math.floor(all / 2);
  const wordsAt = (minute: number): string =>
    minute === half && half > 0 ? step.half : (step.along[minute % step.along.length] ?? step.half);
  const minute = (number: number): Timeline => {
    const words = wordsAt(number);
    const isFirst = number === from;
    const fuller = isFirst && lead === 'fuller' ? `${words}Fuller` : words;
    const spoken = isFirst && lead === 'sound' ? nothing : say(delivery, wordsOf(routine, fuller));
    return sequence(mark('cue', number), spoken, quiet(minuteOfBed));
  };
  const setUp = setUpOf(routine, step.setUp, delivery);
  if (lead === 'setUp') return sequence(mark('cue', from), setUp);
  const opened = lead === 'full' && from === 0 ? setUp : nothing;
  const led = Array.from({ length: Math.max(0, all - from) }, (_, i) => minute(from + i));
  return sequence(opened, ...led, chime('end'));
};
