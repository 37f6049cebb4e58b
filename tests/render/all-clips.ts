import { limits } from '../../lambda/alexa/limits.ts';
import type { Clip } from '../../lambda/render/clip.ts';
import { everyClip } from '../../lambda/render/every-clip.ts';
import type { Room } from '../../lambda/render/plan.ts';

/** What one response may hold. */
export const fullRoom: Room = { chunk: limits.speechAudio, audioTags: limits.audioTags };

let clips: readonly Clip[] | undefined;

/** Every clip there is. Listing them takes seconds, so whoever shares this module shares the list. */
export const allClips = (): readonly Clip[] => {
  clips ??= everyClip(fullRoom);
  return clips;
};
