import type { Level } from './level.ts';
import { type Line, line, type Voice } from './line.ts';
import { type Pace, paced } from './pace.ts';
import type { Pattern } from './pattern.ts';
import { less, type Ms, ms, seconds } from './time.ts';
import { moment, nothing, sequence, silence, type Timeline } from './timeline.ts';

/** How one person gets a routine: in which size and pace, at which breath, for how long, in whose voice. */
export type Delivery = {
  readonly level: Level;
  readonly pace: Pace;
  /** The breath where the step names none. */
  readonly pattern: Pattern;
  /** The breath that was chosen for this activity; it goes before the step's own. */
  readonly chosen?: Pattern;
  /** Length of a breathing step where the person asked for one, in whole minutes. */
  readonly minutes?: number;
  /** `quiet` leaves the coaching out; three breaths are spoken all the same (N05). */
  readonly talk: 'quiet' | 'normal' | 'guided';
  /** Of a pack step: how the stretch before it left the pack. Absent: it goes on now. */
  readonly pack?: PackOn;
  /** How much longer or shorter a rest is than it is written: 1.5 is half as long again. */
  readonly resting?: number;
  readonly voice: Voice;
};

/** A pack that is on, or goes on with this stretch. */
export type PackOn = {
  /** Milliseconds of this stretch that go by in other words, or went by while nothing was led. */
  readonly lost: number;
  readonly goesOn?: true;
  /** Breath tones instead of the bed. */
  readonly breathing?: true;
};

/**
 * Where a part begins, and in which words: `full` as for the first time, `setUp` only the words that take up the
 * position, `inPlace` all that follows them, `uncoached` a breath without its coaching, `cue` restates the move or breath
 * once, `again` only the instruction, `fuller` the instruction in other, longer words, with where one lies or sits (C20),
 * `sound` nothing.
 */
export type Opening = {
  readonly from: number;
  readonly lead: 'full' | 'setUp' | 'inPlace' | 'uncoached' | 'cue' | 'again' | 'fuller' | 'sound';
};

export const whole: Opening = { from: 0, lead: 'full' };

/** A line in this delivery's voice. */
export const say = (delivery: Pick<Delivery, 'voice'>, line: Line): Timeline =>
  moment({ kind: 'say', line, lasts: delivery.voice(line) });

/** Gaps this long and longer have a sound bed under them (C13). */
const bedFrom = seconds(5);

/** Waits longer than this are announced; those that are written so long say it in their own words (C13). */
export const announcedOver = seconds(10);

/**
 * A wait at this delivery's pace, with a bed under it from 5 s on; one that only the pace makes a long one begins with a
 * word about it.
 */
export const wait = (delivery: Pick<Delivery, 'pace' | 'voice'>, written: Ms | undefined): Timeline => {
  if (written === undefined) return nothing;
  const lasts = paced(written, delivery.pace);
  const isLong = lasts > announcedOver && written <= announcedOver;
  return sequence(isLong ? say(delivery, line('cues.noHurry')) : nothing, quiet(lasts));
};

/** A wait of exactly this length. */
export const quiet = (lasts: Ms): Timeline => (lasts >= bedFrom ? moment({ kind: 'bed', lasts }) : silence(lasts));

export const mark = (unit: 'breath' | 'rep' | 'cue' | 'wait', number: number): Timeline =>
  moment({ kind: 'mark', unit, number, lasts: ms(0) });

/** Length of a chime: the end tone is twice as long as the others and more (C15). */
export const chimeLengths = { start: seconds(1), half: seconds(1), change: seconds(1), end: seconds(3) } as const;

/** A chime and the quiet after it: three seconds in all, so that a question can follow (C01, prompt). */
export const chime = (kind: keyof typeof chimeLengths): Timeline =>
  sequence(
    moment({ kind: 'chime', chime: kind, lasts: chimeLengths[kind] }),
    silence(less(seconds(3), chimeLengths[kind])),
  );

/** `words` of a routine as a line. */
export const wordsOf = (routine: { readonly id: string }, words: string, values?: Line['values']): Line =>
  values === undefined
    ? { key: `routines.${routine.id}.${words}` }
    : { key: `routines.${routine.id}.${words}`, values };
