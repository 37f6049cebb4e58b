import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { soundFile as rendered } from '../audio/sound-library.ts';
import { spokenAt } from '../voice-path.ts';

const folder = new URL('../../../dist/audio/', import.meta.url);

/** The file at a path: rendered when first asked for, or what `npm run voice` has made; `undefined` where there is none. */
export const soundFile = (path: string): Promise<Uint8Array | undefined> =>
  spokenAt(path) === undefined ? rendered(path) : readFile(fileURLToPath(new URL(path, folder))).catch(() => undefined);
