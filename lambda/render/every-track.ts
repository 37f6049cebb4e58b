import { isPacks, patterns, type Routine, routines } from '#protocol';
import { type Clip, clipFromPath } from './clip.ts';
import { breathTrack, chimeTrack, restTrack, type Track, type TrackOptions } from './track.ts';

/** Lengths of scans, rests and packs, in minutes. */
const restMinutes = [3, 5, 8, 10, 15, 20] as const;

const manners: readonly TrackOptions[] = [{}, { night: true }];

const all: readonly Routine[] = routines;

const tracks = (): readonly Track[] => [
  ...all.filter(isPacks).map(chimeTrack),
  ...manners.flatMap((manner) => [
    ...patterns.flatMap((pattern) =>
      Array.from({ length: pattern.minutes.longest }, (_, i) => breathTrack(pattern, i + 1, manner)),
    ),
    ...restMinutes.map((minutes) => restTrack(minutes, manner)),
  ]),
];

/** Every file that is played as a stream: each pattern for each length it may be practised, and the beds, by day and night. */
export const everyTrack = (): readonly Clip[] => tracks().flatMap(({ path }) => clipFromPath(path) ?? []);
