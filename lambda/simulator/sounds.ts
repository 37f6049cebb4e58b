import { clipFromPath, partsOf, runOf } from '../render/clip.ts';

/** What a listener would call a sound, and how long it lasts in ms. */
export type Sound = { readonly label: string; readonly lasts: number };

/** What is heard behind an address. A clip may be several things in a row. */
export type Sounds = (file: string, lasts: number) => readonly Sound[];

/** The name of a file nobody described. `nameOf('https://x.example/a/rain.mp3') // => 'rain'` */
export const nameOf = (file: string): string => /([^/]+?)(?:\.\w+)?$/.exec(file)?.[1] ?? file;

/** The clips under `base` by what they are made of, any other sound by its name. */
export const soundsUnder =
  (base: string): Sounds =>
  (file, lasts) => {
    const clip = file.startsWith(`${base}/`) ? clipFromPath(file.slice(base.length + 1)) : undefined;
    const run = clip && runOf(clip.name);
    return run === undefined ? [{ label: nameOf(file), lasts }] : partsOf(run);
  };

/** Length in ms of a clip under `base`; `undefined` for any other address. */
export const clipLength =
  (base: string) =>
  (file: string): number | undefined =>
    file.startsWith(`${base}/`) ? clipFromPath(file.slice(base.length + 1))?.lasts : undefined;
