import type { Cue, Unplaced } from './cue.ts';
import { less, type Ms, ms } from './time.ts';

/** Cues in order of `at`, each within `0..lasts`. Times are offsets from the timeline's own start. */
export type Timeline = { readonly lasts: Ms; readonly cues: readonly Cue[] };

/** Nothing presented for a while. `silence(seconds(3)) // => { lasts: 3000, cues: [] }` */
export const silence = (lasts: Ms): Timeline => ({ lasts, cues: [] });

/** The timeline that changes nothing when it stands in a sequence. */
export const nothing: Timeline = silence(ms(0));

/** A timeline of one cue, as long as the cue. `moment({ kind: 'bed', lasts: seconds(30) })` */
export const moment = (cue: Unplaced): Timeline => ({ lasts: cue.lasts, cues: [{ ...cue, at: ms(0) }] });

const later = (cue: Cue, by: Ms): Cue => (by === 0 ? cue : { ...cue, at: ms(cue.at + by) });

/** Plays the parts one after the other. `sequence(a, b).lasts === a.lasts + b.lasts` */
export const sequence = (...parts: readonly Timeline[]): Timeline => {
  const cues: Cue[] = [];
  let lasts = ms(0);
  for (const part of parts) {
    for (const cue of part.cues) cues.push(later(cue, lasts));
    lasts = ms(lasts + part.lasts);
  }
  return { lasts, cues };
};

/** Plays `part` `times` over, with `between` after every one but the last. */
export const repeat = (times: number, part: Timeline, between: Timeline = nothing): Timeline =>
  sequence(...Array.from({ length: times }, (_, i) => (i < times - 1 ? sequence(part, between) : part)));

/** Plays both at once, from the same start; as long as the longer one. At one moment the first one's cues come first. */
export const merge = (one: Timeline, other: Timeline): Timeline => ({
  lasts: ms(Math.max(one.lasts, other.lasts)),
  cues: [...one.cues, ...other.cues].toSorted((a, b) => a.at - b.at),
});

/**
 * What is presented from `from` up to, not including, `to`. A sound that reaches over an edge is trimmed to it;
 * words that began earlier are not said again. A cue at `to` belongs to the next slice.
 */
export const slice = (whole: Timeline, from: Ms, to: Ms = whole.lasts): Timeline => {
  const end = ms(Math.min(to, whole.lasts));
  const cues = whole.cues.flatMap((cue): Cue[] => {
    const begins = cue.at >= from && cue.at < end;
    const soundsOn =
      cue.kind !== 'say' && cue.kind !== 'mark' && cue.at < from && cue.at + cue.lasts > from && from < end;
    if (!begins && !soundsOn) return [];
    const at = ms(Math.max(cue.at, from));
    return [{ ...cue, at: less(at, from), lasts: ms(Math.min(cue.at + cue.lasts, end) - at) }];
  });
  return { lasts: less(end, from), cues };
};

export type Mark = Extract<Cue, { kind: 'mark' }>;

/** The resume points, in order. */
export const marks = (timeline: Timeline): readonly Mark[] =>
  timeline.cues.filter((cue): cue is Mark => cue.kind === 'mark');

/** Offsets at which a cycle, a rep or a cue begins, in order. `starts(sixBreaths) // => [0, 10_000, 20_000, ...]` */
export const starts = (timeline: Timeline): readonly Ms[] => marks(timeline).map((mark) => mark.at);

/** The last resume point at or before `elapsed`; `undefined` before the first one. */
export const reached = (timeline: Timeline, elapsed: Ms): Mark | undefined =>
  marks(timeline).findLast((mark) => mark.at <= elapsed);
