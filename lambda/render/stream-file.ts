import { isPacks, patternOf, type RoutineId, routineOf } from '#protocol';
import type { Track as Streamed } from '../conversation/stream.ts';
import { breathTrack, chimeTrack, type Track } from './track.ts';

/** The file that is played for a stream of the conversation. */
export const streamFile = ({ pattern, minutes, night }: Streamed): Track =>
  breathTrack(patternOf(pattern), minutes, night ? { night } : {});

/** The file that tells a plan of packs by chimes; `undefined` for a routine of anything else. */
export const chimeFile = (id: RoutineId): Track | undefined => {
  const routine = routineOf(id);
  return isPacks(routine) ? chimeTrack(routine) : undefined;
};
