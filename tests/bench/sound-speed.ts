import { limits } from '../../lambda/alexa/limits.ts';
import { render } from '../../lambda/render/audio/sound-library.ts';
import type { Clip } from '../../lambda/render/clip.ts';
import { everyClip } from '../../lambda/render/every-clip.ts';
import { BenchError } from './bench-error.ts';

/** `seconds` of sound, rendered and encoded `times` as fast as they are heard, on one core. */
export type SoundSpeed = { readonly clips: number; readonly seconds: number; readonly times: number };

const count = 24;

/** Clips from all over the list, the same in every run while the care data are. */
const chosen = (clips: readonly Clip[]): readonly Clip[] =>
  Array.from({ length: count }, (_, i) => clips[Math.floor((i * clips.length) / count)]).flatMap((clip) => clip ?? []);

const renderAll = async (clips: readonly Clip[]): Promise<void> => {
  for (const clip of clips) {
    if ((await render(clip)) === undefined) throw new BenchError(clip.name, 'no sound', 'a name that is a run');
  }
};

/** Measured in processor time of all threads, so that a busy machine does not slow it down. */
export const soundSpeed = async (): Promise<SoundSpeed> => {
  const clips = chosen(everyClip({ chunk: limits.speechAudio, audioTags: limits.audioTags }));
  // The encoder is compiled with the first.
  await renderAll(clips.slice(0, 1));
  const began = process.cpuUsage();
  await renderAll(clips);
  const { user, system } = process.cpuUsage(began);
  const heard = clips.reduce((total, { lasts }) => total + lasts, 0);
  return { clips: clips.length, seconds: heard / 1000, times: heard / ((user + system) / 1000) };
};
