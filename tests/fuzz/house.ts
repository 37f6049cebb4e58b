import { limits } from '../../lambda/alexa/limits.ts';
import { clipPath } from '../../lambda/render/clip.ts';
import { everyClip } from '../../lambda/render/every-clip.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { type House, houseFor, soundBase } from '../../lambda/simulator/house.ts';

/** The house with its sounds listed: one that is not among the files to be made is of unknown length (V06). */
export const houseWithEveryClip = async (): Promise<House> => {
  const house = await houseFor('en-US');
  const clips = everyClip({ chunk: limits.speechAudio, audioTags: limits.audioTags });
  const files = [...clips, ...everyTrack()].map((clip) => ({ path: clipPath(clip), lasts: clip.lasts }));
  const lengths = new Map(files.map(({ path, lasts }) => [`${soundBase}/${path}`, lasts]));
  return { ...house, world: { ...house.world, soundLength: (url) => lengths.get(url) } };
};
