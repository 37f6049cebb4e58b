import { describe, mannerOf, runOf } from '../clip.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { picturePath } from './picture.ts';

const clock = (lasts: number): string => {
  const whole = Math.round(lasts / 1000);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const kept = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figure = ({ id, file, durationMs, loudness }: ManifestEntry): string => {
  const run = runOf(id);
  const what = run === undefined ? id : describe(run);
  return `<figure>
<figcaption><b>${kept(what)}</b>, ${mannerOf(id)}, ${clock(durationMs)}, ${loudness} LUFS <code>${kept(id)}</code></figcaption>
<img src="${kept(picturePath(file))}" alt="envelope and phases of ${kept(id)}" loading="lazy" width="1200" height="160">
<audio controls preload="none" src="${kept(file)}"></audio>
</figure>`;
};

/** A page that plays and shows every file, the longest first. It needs nothing but the folder it lies in. */
export const pageOf = (manifest: Manifest): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Every sound of Gentle Back</title>
<style>
body { font: 16px/1.4 sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; background: #fffdf8; color: #222 }
figure { margin: 0 0 2.5rem }
img { display: block; width: 100%; height: auto; border: 1px solid #ddd }
audio { width: 100% }
code { font-size: .8em; color: #555; overflow-wrap: anywhere }
</style>
<h1>Every sound of Gentle Back</h1>
<p>${manifest.length} files, ${clock(manifest.reduce((total, { durationMs }) => total + durationMs, 0))} in all.</p>
${manifest
  .toSorted((one, other) => other.durationMs - one.durationMs)
  .map(figure)
  .join('\n')}
</html>
`;
