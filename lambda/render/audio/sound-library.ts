import { type Clip, clipFromPath, clipOf, mannerOf, runOf } from '../clip.ts';
import { type Abridged, abridged } from './abridge.ts';
import { type Encoded, encodeAfter, encodeMp3, repeated } from './mp3.ts';
import { samplesIn } from './pcm.ts';
import { type Repeat, type Sound, wholeOf } from './sound.ts';
import { fadeOf, synthesise } from './synth.ts';

/** A clip as samples and as the file made of them. */
export type Rendered = { readonly sound: Sound; readonly file: Uint8Array };

const abridgedOf = ({ name, lasts }: Clip): Abridged | undefined => abridged(name, fadeOf(mannerOf(name), lasts));

/**
 * The clip that is rendered for this one: itself, or one with fewer repetitions that it is made from, as are clips which
 * repeat more or less often. `undefined` for a clip whose name is none.
 */
export const masterOf = (clip: Clip): Clip | undefined => {
  const short = abridgedOf(clip);
  return short && clipOf(short.run, mannerOf(clip.name));
};

/** The last one only: a master of minutes is tens of megabytes, and those who share it, or begin alike, are rendered in a row. */
let last: { readonly name: string; readonly master: Promise<Encoded | undefined> } | undefined;

const rendered = async ({ name }: Clip, before: Encoded | undefined): Promise<Encoded | undefined> => {
  const run = runOf(name);
  if (run === undefined) return undefined;
  const pcm = synthesise(run, mannerOf(name));
  return { pcm, file: await encodeAfter(pcm, before) };
};

const masterFor = (clip: Clip): Promise<Encoded | undefined> => {
  if (last?.name === clip.name) return last.master;
  const before = last?.master ?? Promise.resolve(undefined);
  const master = before.then((encoded) => rendered(clip, encoded));
  last = { name: clip.name, master };
  return master;
};

/** Renders a clip; `undefined` for a clip whose name is none. */
export const render = async (clip: Clip): Promise<Rendered | undefined> => {
  const short = abridgedOf(clip);
  if (short === undefined) return undefined;
  const master = await masterFor(clipOf(short.run, mannerOf(clip.name)));
  if (master === undefined) return undefined;
  const repeats = short.loops.map(
    ({ at, lasts, times }): Repeat => ({ from: samplesIn(at), to: samplesIn(at + lasts), times }),
  );
  const sound = { pcm: master.pcm, repeats };
  return { sound, file: repeated(master.file, repeats) ?? (await encodeMp3(wholeOf(sound))) };
};

const files = new Map<string, Promise<Uint8Array | undefined>>();

/**
 * The file at a path, rendered when it is first asked for and then kept; `undefined` where there is none.
 * @example await soundFile('s4/1xb30000.mp3') // => 180_000 bytes of MP3
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
