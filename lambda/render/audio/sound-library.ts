import { type Clip, clipFromPath, runOf } from '../clip.ts';
import { encodeMp3 } from './mp3.ts';
import { synthesise } from './synth.ts';

/** A clip as samples and as the file made of them. */
export type Rendered = { readonly pcm: Float32Array; readonly file: Uint8Array };

/** Renders a clip; `undefined` for a clip whose name is none. */
export const render = async (clip: Clip): Promise<Rendered | undefined> => {
  const run = runOf(clip.name);
  if (run === undefined) return undefined;
  const pcm = synthesise(run);
  return { pcm, file: await encodeMp3(pcm) };
};

const files = new Map<string, Promise<Uint8Array | undefined>>();

/**
 * The file at a path, rendered when it is first asked for and then kept; `undefined` where there is none.
 * @example await soundFile('s1/1xb30000.mp3') // => 180_000 bytes of MP3
 */
export const soundFile = (path: string): Promise<Uint8Array | undefined> => {
  const known = files.get(path);
  if (known !== undefined) return known;
  const clip = clipFromPath(path);
  if (clip === undefined) return Promise.resolve(undefined);
  const file = render(clip).then((rendered) => rendered?.file);
  files.set(path, file);
  return file;
};
