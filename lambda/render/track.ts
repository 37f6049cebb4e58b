import { type Ms, patterns } from '#protocol';
import { shortestStream, soundOf, type Track } from '../conversation/stream.ts';
import { clipOf, clipPath } from './clip.ts';

/** Where the file of a track lies below the base address, and how long it plays. */
export const trackFile = (track: Track): { readonly path: string; readonly lasts: Ms } => {
  const clip = clipOf(soundOf(track));
  return { path: clipPath(clip), lasts: clip.lasts };
};

/** Every track that can be asked for: each breath at each whole number of minutes that the ledger allows. */
export const everyTrack = (): readonly Track[] =>
  patterns.flatMap(({ id, minutes: { longest } }) =>
    Array.from({ length: longest - shortestStream + 1 }, (_, i) => ({ pattern: id, minutes: shortestStream + i })),
  );
