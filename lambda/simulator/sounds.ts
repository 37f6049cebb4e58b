import { sum, versionOf } from '#protocol';
import { clipFromPath, partsOf, runOf } from '../render/clip.ts';
import { spokenAt } from '../render/voice-path.ts';

/** What a listener would call a sound, and how long it lasts in ms. */
export type Sound = { readonly label: string; readonly lasts: number };

/** What is heard behind an address. A clip may be several things in a row. */
export type Sounds = (file: string, lasts: number) => readonly Sound[];

/** The name of a file nobody described. `nameOf('https://x.example/a/rain.mp3') // => 'rain'` */
export const nameOf = (file: string): string => /([^/]+?)(?:\.\w+)?$/.exec(file)?.[1] ?? file;

const below = (base: string, file: string): string | undefined =>
  file.startsWith(`${base}/`) ? file.slice(base.length + 1) : undefined;

/** What a scan with a voice in it is called, and its length in ms. */
const spokenSound = (path: string): Sound | undefined => {
  const spoken = spokenAt(path);
  if (spoken === undefined) return undefined;
  const { routine, step, minutes, talk } = spoken;
  const lasts = sum(...versionOf(step, { minutes }).parts.map((part) => part.lasts));
  return { label: `${routine.id.replaceAll('-', ' ')} in words, ${talk}`, lasts };
};

/** The clips under `base` by what they are made of, a scan with a voice by its name, any other sound by that of its file. */
export const soundsUnder =
  (base: string): Sounds =>
  (file, lasts) => {
    const path = below(base, file);
    const clip = path === undefined ? undefined : clipFromPath(path);
    const run = clip && runOf(clip.name);
    if (run !== undefined) return partsOf(run);
    const spoken = path === undefined ? undefined : spokenSound(path);
    return [{ label: spoken?.label ?? nameOf(file), lasts }];
  };

/** Length in ms of a clip or a spoken scan under `base`; `undefined` for any other address. */
export const clipLength =
  (base: string) =>
  (file: string): number | undefined => {
    const path = below(base, file);
    return path === undefined ? undefined : (clipFromPath(path)?.lasts ?? spokenSound(path)?.lasts);
  };
