import { type PatternId, patternOf, playlistOf, type RoutineId, routineOf, type Step } from '#protocol';
import type { Place, Progress } from './progress.ts';
import { shortestStream, type Track } from './stream.ts';

type Chosen = { readonly talk?: Progress['settings']['talk']; readonly night?: true | undefined };

const trackOf = (step: Step, { talk = 'normal', night }: Chosen): Track | undefined => {
  const softly = night ? ({ night } as const) : {};
  if (step.kind === 'breathing' && step.pattern !== undefined && step.minutes !== undefined) {
    return { kind: 'breath', pattern: step.pattern as PatternId, minutes: step.minutes, ...softly };
  }
  const [version, ...others] = step.kind === 'scan' ? step.versions : [];
  if (version === undefined || others.length > 0 || step.of === undefined) return undefined;
  return { kind: 'scan', routine: step.of as RoutineId, minutes: version.minutes, talk, ...softly };
};

/**
 * A row as streams that follow each other, one for each part: all of it is lain still to (C16). `undefined` for any other.
 * @example rowTracks('calm', {}) // => [{ kind: 'breath', ... }, { kind: 'scan', ... }]
 */
export const rowTracks = (routine: RoutineId, chosen: Chosen): readonly Track[] | undefined => {
  if (playlistOf(routine) === undefined) return undefined;
  const { steps } = routineOf(routine);
  const tracks = steps.flatMap((step) => trackOf(step, chosen) ?? []);
  return tracks.length === steps.length && tracks.every(({ minutes }) => minutes >= shortestStream)
    ? tracks
    : undefined;
};

/** The track of a place in a row, with the breath that was chosen for it as far as that is given for so long. */
export const rowTrack = ({ routine, step, pattern }: Place, chosen: Chosen): Track | undefined => {
  const track = rowTracks(routine, chosen)?.[step];
  if (track?.kind !== 'breath' || pattern === undefined) return track;
  return track.minutes <= patternOf(pattern).minutes.longest ? { ...track, pattern } : track;
};

/** The place at the beginning of the part after this one; `undefined` where none follows, or it is no row. */
export const nextPart = ({ pattern: _, ...place }: Place): Place | undefined =>
  rowTracks(place.routine, {})?.[place.step + 1] && { ...place, step: place.step + 1, offset: 0 };

/** The place in the part before this one, at its beginning. */
export const partBefore = ({ pattern: _, ...place }: Place): Place | undefined =>
  rowTracks(place.routine, {})?.[place.step - 1] && { ...place, step: place.step - 1, offset: 0 };
