import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { wordsFor } from '../lambda/locales/index.ts';
import { everySpoken, voicePath } from '../lambda/render/voice-path.ts';
import { ConfigError } from './config-error.ts';

const listed = z.array(z.object({ locale: z.string(), voice: z.string() }));

const listIn = async (folder: string): Promise<z.infer<typeof listed>> => {
  const file = join(folder, 'voices.json');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  try {
    return listed.parse(JSON.parse(text));
  } catch {
    throw new ConfigError(file, 'something else', 'what npm run voice writes');
  }
};

/**
 * The voice of each locale whose longer scans have been rendered with one, all of them, in the words of today. None where
 * nobody ran `npm run voice`: then scans are led in the session.
 * @throws ConfigError where some are missing, or in other words
 */
export const voicesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  // The last one that was rendered speaks.
  const voices = Object.fromEntries((await listIn(folder)).map(({ locale, voice }) => [locale, voice]));
  for (const [locale, voice] of Object.entries(voices)) {
    const { text } = await wordsFor(locale);
    for (const spoken of everySpoken()) {
      const path = voicePath(spoken, text, locale, voice);
      await access(join(folder, path)).catch(() => {
        const how = `npm run voice -- --voice ${voice} --locale ${locale}; or no voices.json`;
        throw new ConfigError(`voice ${voice}, ${path}`, 'no file', how);
      });
    }
  }
  return voices;
};

/** As the function is told. @example voicesText({ 'en-US': 'Joanna' }) // => 'en-US:Joanna' */
export const voicesText = (voices: Readonly<Record<string, string>>): string =>
  Object.entries(voices)
    .map(([locale, voice]) => `${locale}:${voice}`)
    .join();
