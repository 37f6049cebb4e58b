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

const read = async (listing: string): Promise<Manifest> => {
  const text = await readIfThere(listing);
  return (text && parseManifest(new TextDecoder().decode(text))) ?? [];
};

/** After so many new files the manifest is written, so that an interrupted run is taken up where it was. */
const savedEvery = 16;

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
  const wanted = [...new Map(clips.map((clip) => [clipPath(clip), clip]))];
  const listing = join(directory, 'manifest.json');
  const known = new Map((await read(listing)).map((entry) => [entry.file, entry]));
  const listed = () => wanted.flatMap(([file]) => known.get(file) ?? []);
  const save = () => write(listing, `${JSON.stringify(listed(), undefined, 1)}\n`);

  const isWhole = async ({ file, sha256: sum }: ManifestEntry): Promise<boolean> => {
    const content = await readIfThere(join(directory, file));
    return content !== undefined && sha256(content) === sum;
  };

  let done = 0;
  let made = 0;
  for (const [file, clip] of wanted) {
    const there = known.get(file);
    const fresh = there === undefined || !(await isWhole(there));
    if (fresh) {
      const rendered = await render(clip);
      if (rendered === undefined) throw new RenderError('a clip to render', `"${clip.name}"`, 'a name given by clipOf');
      await write(join(directory, file), rendered.file);
      known.set(file, entryOf(clip, rendered.pcm, rendered.file));
      made += 1;
      if (made % savedEvery === 0) await save();
    }
    done += 1;
    onProgress?.({ clip, fresh, done, total: wanted.length });
  }
  await save();
  return { made, kept: done - made, manifest: listed() };
};
