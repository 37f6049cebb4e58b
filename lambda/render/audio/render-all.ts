import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Clip, clipPath } from '../clip.ts';
import { entryOf, type Manifest, type ManifestEntry, parseManifest, sha256 } from './manifest.ts';
import { render } from './sound-library.ts';

/** A file that could not be made or kept. */
export class RenderError extends Error {
  override name = 'RenderError';

  constructor(where: string, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`${where}: expected ${wanted}, got ${found}`, options);
  }
}

/** One clip is done: `fresh` if it was made now, else it was there. */
export type Progress = {
  readonly clip: Clip;
  readonly fresh: boolean;
  readonly done: number;
  readonly total: number;
};

export type RenderOptions = { readonly onProgress?: (progress: Progress) => void };

export type RenderSummary = { readonly made: number; readonly kept: number; readonly manifest: Manifest };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readIfThere = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined);

/** Writes the whole file or nothing, so that an interrupted run leaves no half a file behind. */
const write = async (path: string, content: Uint8Array | string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (error) {
    throw new RenderError(path, reasonOf(error), 'a place that can be written', { cause: error });
  }
};

/**
 * Writes a file for each clip and `manifest.json` beside them. What is there and whole is kept as it is; files of
 * earlier versions are left alone, as a deployed function may still name them.
 * @throws RenderError for a clip whose name holds no run and for a folder that cannot be written
 */
export const renderAll = async (
  clips: readonly Clip[],
  directory: string,
  { onProgress }: RenderOptions = {},
): Promise<RenderSummary> => {
  const wanted = [...new Map(clips.map((clip) => [clip.name, clip])).values()];
  const listing = join(directory, 'manifest.json');
  const earlier = await readIfThere(listing);
  const text = earlier === undefined ? '[]' : new TextDecoder().decode(earlier);
  const known = new Map(parseManifest(text)?.map((entry) => [entry.file, entry]));

  const manifest: ManifestEntry[] = [];
  let made = 0;
  for (const clip of wanted) {
    const path = join(directory, clipPath(clip));
    const there = known.get(clipPath(clip));
    const file = there && (await readIfThere(path));
    const fresh = !(there && file && sha256(file) === there.sha256);
    if (fresh) {
      const rendered = await render(clip);
      if (rendered === undefined) throw new RenderError('a clip to render', `"${clip.name}"`, 'a name given by clipOf');
      await write(path, rendered.file);
      manifest.push(entryOf(clip, rendered.pcm, rendered.file));
      made += 1;
    } else {
      manifest.push(there);
    }
    onProgress?.({ clip, fresh, done: manifest.length, total: wanted.length });
  }
  const content = `${JSON.stringify(manifest, undefined, 1)}\n`;
  if (content !== text) await write(listing, content);
  return { made, kept: wanted.length - made, manifest };
};
