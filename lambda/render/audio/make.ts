import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clip } from '../clip.ts';
import { entryOf, type ManifestEntry } from './manifest.ts';
import { pictureOf, picturePath } from './picture.ts';
import { render } from './sound-library.ts';

/** A file that could not be made or kept. */
export class RenderError extends Error {
  override name = 'RenderError';

  constructor(where: string, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`${where}: expected ${wanted}, got ${found}`, options);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Writes the whole file or nothing, so that an interrupted run leaves no half a file behind.
 * @throws RenderError for a place that cannot be written
 */
export const write = async (path: string, content: Uint8Array | string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (error) {
    throw new RenderError(path, reasonOf(error), 'a place that can be written', { cause: error });
  }
};

/**
 * Renders a clip into the folder, with its picture beside it.
 * @throws RenderError for a clip whose name holds no run and for a folder that cannot be written
 */
export const make = async (clip: Clip, directory: string): Promise<ManifestEntry> => {
  const rendered = await render(clip);
  if (rendered === undefined) throw new RenderError('a clip to render', `"${clip.name}"`, 'a name given by clipOf');
  const entry = entryOf(clip, rendered);
  await write(join(directory, entry.file), rendered.file);
  await write(join(directory, picturePath(entry.file)), pictureOf(entry, rendered.sound));
  return entry;
};
