import { clipPath } from '../../lambda/render/clip.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { type House, houseFor, soundBase } from '../../lambda/simulator/house.ts';
import { allClips } from '../render/all-clips.ts';

const madeOnce = async (): Promise<House> => {
  const house = await houseFor('en-US');
  const files = [...allClips(), ...everyTrack()].map((clip) => ({ path: clipPath(clip), lasts: clip.lasts }));
  const lengths = new Map(files.map(({ path, lasts }) => [`${soundBase}/${path}`, lasts]));
  return { ...house, world: { ...house.world, soundLength: (url) => lengths.get(url) } };
};

let house: Promise<House> | undefined;

/** The house with its sounds listed: one that is not among the files to be made is of unknown length (V06). */
export const houseWithEveryClip = (): Promise<House> => {
  house ??= madeOnce();
  return house;
};
