import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../../lambda/alexa/limits.ts';
import { encodeMp3 } from '../../lambda/render/audio/mp3.ts';
import { renderAll } from '../../lambda/render/audio/render-all.ts';
import { synthesise } from '../../lambda/render/audio/synth.ts';
import { type Clip, runOf } from '../../lambda/render/clip.ts';
import { everyClip } from '../../lambda/render/every-clip.ts';
import { everyTrack } from '../../lambda/render/every-track.ts';
import { BenchError } from './bench-error.ts';

/** Everything there is, as `npm run audio` renders it on two cores. */
export type AllSound = {
  readonly files: number;
  /** Of sound. */
  readonly seconds: number;
  /** From the first file to the last, in seconds. */
  readonly took: number;
  readonly bytes: number;
  /** The largest file. */
  readonly largest: number;
};

/**
 * `seconds` of sound, every sample of it synthesised and encoded, `times` as fast as they are heard, on one core; and how
 * long all of it takes, where repetitions are made once.
 */
export type SoundSpeed = {
  readonly clips: number;
  readonly seconds: number;
  readonly times: number;
  readonly all: AllSound;
};

const count = 24;

/** Clips from all over the list, the same in every run while the care data are. */
const chosen = (clips: readonly Clip[]): readonly Clip[] =>
  Array.from({ length: count }, (_, i) => clips[Math.floor((i * clips.length) / count)]).flatMap((clip) => clip ?? []);

const encodeAll = async (clips: readonly Clip[]): Promise<void> => {
  for (const { name } of clips) {
    const run = runOf(name);
    if (run === undefined) throw new BenchError(name, 'no sound', 'a name that is a run');
    await encodeMp3(synthesise(run));
  }
};

const heardIn = (clips: readonly Clip[]): number => clips.reduce((total, { lasts }) => total + lasts, 0) / 1000;

const allSound = async (clips: readonly Clip[], folder: string): Promise<AllSound> => {
  const began = performance.now();
  const { manifest } = await renderAll(clips, folder, { hands: 2 });
  const took = (performance.now() - began) / 1000;
  const sizes = await Promise.all(manifest.map(async ({ file }) => (await stat(join(folder, file))).size));
  return {
    files: manifest.length,
    seconds: heardIn(clips),
    took,
    bytes: sizes.reduce((total, size) => total + size, 0),
    largest: Math.max(...sizes),
  };
};

/**
 * The speed on one core is measured in processor time of all threads, so that a busy machine does not slow it down.
 * @param folder for all the files
 */
export const soundSpeed = async (folder: string): Promise<SoundSpeed> => {
  const every = everyClip({ chunk: limits.speechAudio, audioTags: limits.audioTags });
  const clips = chosen(every);
  // The encoder is compiled with the first.
  await encodeAll(clips.slice(0, 1));
  const began = process.cpuUsage();
  await encodeAll(clips);
  const { user, system } = process.cpuUsage(began);
  const seconds = heardIn(clips);
  const times = seconds / ((user + system) / 1e6);
  return { clips: clips.length, seconds, times, all: await allSound([...every, ...everyTrack()], folder) };
};
