import { type Delivery, mark, type Opening, say, wordsOf } from './delivery.ts';
import type { Routine, Scan } from './routine.ts';
import { less, type Ms, minutes, ms, seconds } from './time.ts';
import { moment, nothing, sequence, silence, type Timeline } from './timeline.ts';

type Version = Scan['versions'][number];

/** The longest version that is no longer than was asked for; without a length the shortest. */
export const versionOf = ({ versions }: Scan, delivery: Pick<Delivery, 'minutes'>): Version => {
  const [first] = versions;
  if (first === undefined) throw new RangeError('a scan without versions');
  return versions.findLast((version) => version.minutes <= (delivery.minutes ?? first.minutes)) ?? first;
};

/** Between the sentences of a part, and around the end: quiet that needs no sound under it. */
const breather = seconds(4);

/** The shortest bed: less is a pause. */
const shortestBed = 5000;

/** Whole seconds, so that there are few files of sound; what is over is made good by nobody, and is half a second. */
const rounded = (lasts: Ms): Ms => ms(Math.round(lasts / 1000) * 1000);

/** The lines of a part by their keys, as many as the amount of talk asks for. */
export const scanLines = (version: Version, words: string, talk: Delivery['talk']): readonly string[] =>
  linesOf(words, version.guided && talk === 'normal' ? 'guided' : talk, undefined);

const linesOf = (words: string, talk: Delivery['talk'], lead: Opening['lead'] | undefined): readonly string[] => {
  // Who goes on in the middle hears once more where they are, and no more.
  if (lead === 'sound' || lead === 'again' || talk === 'quiet') return [words];
  return talk === 'guided' || lead === 'fuller' ? [words, `${words}More`, `${words}Most`] : [words, `${words}More`];
};

/**
 * Words over a bed: each part says what to notice and leaves the rest of its time to it. A place to
 * come back to is the beginning of a part.
 */
export const compileScan = (routine: Routine, step: Scan, delivery: Delivery, { from, lead }: Opening): Timeline => {
  const version = versionOf(step, delivery);
  const talk = version.guided && delivery.talk === 'normal' ? 'guided' : delivery.talk;
  const parts = version.parts.map(({ words, lasts, wordsOnly }, i): Timeline => {
    if (i < from) return nothing;
    const lines = linesOf(words, talk, i === from ? lead : undefined);
    const spoken = sequence(
      ...lines.flatMap((line, at) => [at > 0 ? silence(breather) : nothing, say(delivery, wordsOf(routine, line))]),
    );
    const left = rounded(less(lasts, spoken.lasts));
    const after = wordsOnly ? silence(breather) : moment({ kind: 'bed', lasts: ms(Math.max(shortestBed, left)) });
    return sequence(mark('cue', i), spoken, after);
  });
  return sequence(...parts);
};

/** The words of the part at an offset, for saying where somebody is. */
export const partWords = (step: Scan, delivery: Pick<Delivery, 'minutes'>, offset: number): string | undefined =>
  versionOf(step, delivery).parts[offset]?.words;

/** Longer scans have a place of their own, which other routines leave alone (M04). */
export const keepsPlace = (step: Scan, delivery: Pick<Delivery, 'minutes'>): boolean =>
  minutes(versionOf(step, delivery).minutes) > minutes(5);
