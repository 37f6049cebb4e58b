import {
  type Announcement,
  announcementsOf,
  breaths,
  type Chime,
  cycleOf,
  type Ms,
  minutes,
  moment,
  ms,
  nothing,
  type Packs,
  type Pattern,
  ProtocolError,
  scaled,
  seconds,
  sequence,
  type Timeline,
  timelineOfPacks,
} from '#protocol';
import { clipOf, clipPath, type Manner } from './clip.ts';

/** What is heard for minutes without a word, and where its file lies below the base address. */
export type Track = Timeline & { readonly path: string };

export type TrackOptions = {
  /** The person may be falling asleep: no tones but the breath, softer, and it dies away. */
  readonly night?: boolean;
};

const toneLasts: Readonly<Record<Chime, Ms>> = {
  start: seconds(2),
  change: seconds(2),
  half: seconds(2),
  end: seconds(3),
};

const tone = (chime: Chime): Timeline => moment({ kind: 'chime', chime, lasts: toneLasts[chime] });

const bed = (lasts: Ms): Timeline => moment({ kind: 'bed', lasts });

const mannerOf = ({ night }: TrackOptions): Manner => (night ? 'sleep' : 'day');

const trackOf = (run: Timeline, options: TrackOptions): Track => ({
  ...run,
  path: clipPath(clipOf(run, mannerOf(options))),
});

/** Shorter ones have no tone in their middle. */
const shortestHalved = minutes(2);

const markedBreaths = (pattern: Pattern, from: number, to: number): Timeline =>
  sequence(
    ...Array.from({ length: to - from }, (_, i) =>
      sequence(moment({ kind: 'mark', unit: 'breath', number: from + i, lasts: ms(0) }), breaths(pattern, 1)),
    ),
  );

const checkLength = (where: string, length: number, longest: number): void => {
  if (!Number.isInteger(length) || length < 1 || length > longest) {
    throw new ProtocolError(where, `${length} minutes`, `a whole number from 1 to ${longest}`);
  }
};

/**
 * As many whole breaths as fill the minutes, each with a mark to come back to. By day between a start tone and an end tone,
 * with the halfway tone after half of them where it is two minutes and more; by night the breaths alone.
 * @throws ProtocolError for a length that the pattern must not be practised for
 * @example breathTrack(patternOf('4-6'), 5).lasts // => 307_000
 */
export const breathTrack = (pattern: Pattern, length: number, options: TrackOptions = {}): Track => {
  checkLength(`a track of "${pattern.id}"`, length, pattern.minutes.longest);
  const count = Math.max(1, Math.floor(minutes(length) / cycleOf(pattern)));
  if (options.night) return trackOf(markedBreaths(pattern, 0, count), options);
  const half = Math.ceil(count / 2);
  const run =
    minutes(length) < shortestHalved
      ? markedBreaths(pattern, 0, count)
      : sequence(markedBreaths(pattern, 0, half), tone('half'), markedBreaths(pattern, half, count));
  return trackOf(sequence(tone('start'), run, tone('end')), options);
};

/** Minutes that a bed may last: those of the longest rest. */
export const longestRest = 20;

/**
 * A soft bed to lie still to: a scan without its words, a rest, a pack. By day with a start tone, a halfway tone and an end
 * tone, each in time of its own; by night the bed alone.
 * @throws ProtocolError for a length that is not 1 to 20 whole minutes
 */
export const restTrack = (length: number, options: TrackOptions = {}): Track => {
  checkLength('a track of rest', length, longestRest);
  const whole = minutes(length);
  if (options.night) return trackOf(bed(whole), options);
  const half = scaled(whole, 0.5);
  return trackOf(sequence(tone('start'), bed(half), tone('half'), bed(ms(whole - half)), tone('end')), options);
};

/** A stretch of a plan of warm and cool: what its beginning announces, and how long it goes on. */
export type Stretch = { readonly to: 'warm' | 'cool' | 'off'; readonly lasts: Ms };

const signature = (to: Stretch['to']): Timeline =>
  to === 'off' ? tone('change') : moment({ kind: 'switch', to, lasts: seconds(3) });

/**
 * A plan of warm and cool told by sounds alone: each stretch begins with the signature of what comes (the change tone for
 * packs off), a bed fills it, the end tone closes. Signatures are part of their stretch, so that its time is exact.
 * @throws ProtocolError for a stretch that is over before its signature is
 */
export const switchTrack = (stretches: readonly Stretch[]): Track => {
  const parts = stretches.map(({ to, lasts }) => {
    const opening = signature(to);
    if (lasts <= opening.lasts) throw new ProtocolError(`a stretch "${to}"`, `${lasts} ms`, `over ${opening.lasts} ms`);
    return sequence(opening, bed(ms(lasts - opening.lasts)));
  });
  return trackOf(sequence(...parts, parts.length === 0 ? nothing : tone('end')), {});
};

/** What one moment of a plan sounds like: one chime for the skin, two for a swap, the long one for the end. */
const chimesFor = ({ kind }: Announcement, isLast: boolean): Timeline => {
  if (kind === 'skin') return tone('half');
  return isLast ? tone('end') : sequence(tone('change'), tone('change'));
};

/**
 * A plan of packs for somebody who wants no questions: a bed, and a chime at every moment at which a timer would speak.
 * The second call needs an answer that nobody can give, and is left out.
 */
export const chimeTrack = (packs: Packs): Track => {
  const moments = announcementsOf(timelineOfPacks(packs)).filter(({ kind }) => kind !== 'second');
  let end = 0;
  const parts = moments.map((each, i) => {
    const chimes = chimesFor(each, i === moments.length - 1);
    const part = sequence(bed(ms(each.after - end)), chimes);
    end = each.after + chimes.lasts;
    return part;
  });
  return trackOf(sequence(...parts), {});
};
