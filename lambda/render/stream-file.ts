import { patternOf } from '#protocol';
import type { Track as Streamed } from '../conversation/stream.ts';
import { breathTrack, type Track } from './track.ts';

/** The file that is played for a stream of the conversation. */
export const streamFile = ({ pattern, minutes, night }: Streamed): Track =>
  breathTrack(patternOf(pattern), minutes, night ? { night } : {});
