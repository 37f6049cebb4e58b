import { isPacks, patternOf, type RoutineId, routineOf } from '#protocol';
import type { BreathTrack } from '../conversation/breath-track.ts';
import { breathTrack, chimeTrack, type Track } from './track.ts';

/** The file that is played for a stream of breath tones. */
export const streamFile = ({ pattern, minutes, night }: BreathTrack): Track =>
  breathTrack(patternOf(pattern), minutes, night ? { night } : {});

/** The file that tells a plan of packs by chimes; `undefined` for a routine of anything else. */
export const chimeFile = (id: RoutineId): Track | undefined => {
  const routine = routineOf(id);
  return isPacks(routine) ? chimeTrack(routine) : undefined;
};
