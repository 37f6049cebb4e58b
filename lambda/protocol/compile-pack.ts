import { breaths, cycleOf } from './compile-breathing.ts';
import { chime, type Delivery, mark, type Opening, quiet, say } from './delivery.ts';
import { line } from './line.ts';
import { kindOf } from './pack.ts';
import type { Part } from './part.ts';
import type { Pattern } from './pattern.ts';
import { patterns } from './patterns/index.ts';
import type { Pack, Routine } from './routine.ts';
import { type Ms, minutes, ms, seconds } from './time.ts';
import { nothing, sequence, silence, type Timeline } from './timeline.ts';

export type PackPart = Part & { readonly step: Pack };

/** Sound under a pack is as long as a whole number of these, so that every length of it is a file that exists. */
const unit = seconds(10);

/** Most of a turn that is counted, its words included; the question stands behind it. */
const longest = seconds(220);

/** The warning before a pack comes off (H06), in units. */
const warning = 3;

const units = (count: number): Ms => ms(count * unit);

/** A stretch with the pack on: a bed, or whole breaths. */
const stretch = (count: number, pattern: Pattern | undefined): Timeline => {
  if (count <= 0) return nothing;
  return pattern === undefined
    ? quiet(units(count))
    : breaths(pattern, Math.max(1, Math.floor(units(count) / cycleOf(pattern))));
};

/** Words with which a pack goes on, or with which a stretch of it begins: each says what silence means (SF-18). */
const opening = ({ step }: PackPart, { pack }: Delivery, lead: Opening['lead'], left: number) => {
  if (pack !== undefined && !pack.goesOn) {
    if (lead === 'sound') return [];
    return [
      line(lead === 'fuller' ? 'cues.moreMinutesFuller' : 'cues.moreMinutes', { count: left }),
      line('fixed.sf18'),
    ];
  }
  return step.kind === 'heat'
    ? [line('cues.warmOn'), line('fixed.sf17'), line('fixed.sf18'), line('cues.packWait')]
    : [line('fixed.sf17c'), line('fixed.sf18')];
};

const isLastOf = (routine: Routine, { step }: PackPart): boolean => routine.steps.at(-1)?.id === step.id;

/** What ends a stretch: the skin check, at the end of a pack with the pack off (SF-7, SF-7b). */
const close = (routine: Routine, part: PackPart, delivery: Delivery): Timeline => {
  const pause = silence(seconds(3));
  if (!part.last) return sequence(say(delivery, line('fixed.sf7')), pause);
  const off = say(delivery, line(`cues.${kindOf(part.step)}Off`));
  return sequence(chime(isLastOf(routine, part) ? 'end' : 'change'), off, say(delivery, line('fixed.sf7b')), pause);
};

const roundMinutes = (count: number): number => Math.round(units(count) / minutes(1));

/** A line in the middle that says how long it still is; none for less than a minute. */
const midway = (part: PackPart, delivery: Delivery, left: number): Timeline => {
  const count = roundMinutes(left);
  if (count < 1) return nothing;
  return say(delivery, line(part.last ? 'cues.moreMinutes' : 'cues.toTheCheck', { count }));
};

const warningLine = (routine: Routine, part: PackPart) => {
  if (isLastOf(routine, part)) return line('cues.thirtySeconds');
  return line('cues.thirtyThen', { context: part.step.kind === 'heat' ? 'cool' : 'warm' });
};

/**
 * A stretch with a pack on, counted in words and sound: what silence means, how long it still is, thirty seconds before
 * the end what comes, then the skin. What went by before is not given again. A `from` past its one resume point gives
 * what closes it.
 */
export const compilePack = (
  routine: Routine,
  part: PackPart,
  delivery: Delivery,
  { from, lead }: Opening,
): Timeline => {
  const closing = close(routine, part, delivery);
  if (from > 0) return closing;
  const { pack, voice } = delivery;
  const share = minutes(part.step.minutes / part.sets);
  const before = share * (part.set - 1) + (pack?.lost ?? 0);
  const left = Math.max(1, Math.round((minutes(part.step.minutes) - before) / minutes(1)));
  const words = sequence(...opening(part, delivery, lead, left).map((each) => say(delivery, each)));
  const after = part.last ? say(delivery, warningLine(routine, part)).lasts : voice(line('fixed.sf7'));
  const middle = voice(line('cues.moreMinutes', { count: 2 }));
  const time = Math.min(share, longest) - (pack?.lost ?? 0) - words.lasts - middle - after;
  const count = Math.max(0, Math.floor(time / unit));
  const tail = part.last ? Math.min(count, warning) : 0;
  const first = Math.ceil((count - tail) / 2);
  const second = count - tail - first;
  const pattern = pack?.breathing ? delivery.pattern : undefined;
  return sequence(
    mark('cue', 0),
    words,
    stretch(first, pattern),
    second > 0 ? midway(part, delivery, second + tail) : nothing,
    stretch(second, pattern),
    tail === warning ? say(delivery, warningLine(routine, part)) : nothing,
    stretch(tail, undefined),
    closing,
  );
};

/** Every stretch of sound that packs can be counted with. */
export const packSounds = (): readonly Timeline[] => {
  const most = Math.floor(longest / unit);
  const beds = Array.from({ length: most }, (_, i) => stretch(i + 1, undefined));
  const tones = patterns.flatMap((pattern) =>
    Array.from({ length: Math.floor(longest / cycleOf(pattern)) }, (_, i) => breaths(pattern, i + 1)),
  );
  const tails = Array.from({ length: warning + 1 }, (_, i) =>
    (['change', 'end'] as const).map((kind) => sequence(stretch(i, undefined), chime(kind))),
  );
  return [...beds, ...tones, ...tails.flat()];
};
