import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ConfigError } from './config-error.ts';

const manifestSchema = z.array(z.object({ file: z.string(), sha256: z.string() })).min(1);

const wanted = 'every file of dist/audio/manifest.json as it was made: npm run audio';

const manifestIn = async (folder: string) => {
  try {
    return manifestSchema.safeParse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).data;
  } catch {
    return undefined;
  }
};

/** How much sound there is. @throws ConfigError where a file is missing or is not the one that was made */
export const checkSound = async (folder: string): Promise<string> => {
  const manifest = await manifestIn(folder);
  if (manifest === undefined) throw new ConfigError('sound', 'no manifest', wanted);
  let bytes = 0;
  for (const { file, sha256 } of manifest) {
    const path = join(folder, file);
    const content = await readFile(path).catch(() => undefined);
    if (content === undefined) throw new ConfigError(`sound ${file}`, 'no file', wanted);
    if (createHash('sha256').update(content).digest('hex') !== sha256) {
      throw new ConfigError(`sound ${file}`, 'another content', wanted);
    }
    bytes += (await stat(path)).size;
  }
  return `${manifest.length} files, ${(bytes / 1024 ** 2).toFixed(0)} MB`;
};
