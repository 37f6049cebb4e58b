import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { voicesIn, voicesText } from '../../infra/voices.ts';
import { readEnvironment } from '../../lambda/environment.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { everySpoken, voicePath } from '../../lambda/render/voice-path.ts';
import { learned, templateIn, templatesOf } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'voices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = await wordsFor('en-US');
const paths = everySpoken().map((spoken) => voicePath(spoken, words.text, 'en-US', 'Joanna'));

/** A folder as `npm run voice` leaves it. */
const rendered = (name: string, files: readonly string[], list: unknown): string => {
  const here = join(folder, name);
  for (const file of [...files, 'voices.json']) mkdirSync(dirname(join(here, file)), { recursive: true });
  for (const file of files) writeFileSync(join(here, file), 'sound');
  writeFileSync(join(here, 'voices.json'), JSON.stringify(list));
  return here;
};
const listOf = (files: readonly string[]) => files.map((file) => ({ locale: 'en-US', voice: 'Joanna', file }));

describe('the voices of a deployment', () => {
  test('are none where nobody has rendered one', async () => {
    expect(await voicesIn(join(folder, 'nothing'))).toEqual({});
  });

  test('are those of which every scan is there, in the words of today', async () => {
    expect(await voicesIn(rendered('whole', paths, listOf(paths)))).toEqual({ 'en-US': 'Joanna' });
    const [first = '', ...others] = paths;
    await expect(voicesIn(rendered('partly', others, listOf(others)))).rejects.toThrow(
      `voice Joanna, ${first}: expected npm run voice -- --voice Joanna --locale en-US; or no voices.json, got no file`,
    );
    await expect(voicesIn(rendered('odd', [], { voice: 'Joanna' }))).rejects.toThrow(/voices\.json: expected what/);
  });

  test('are told to the function as it reads them, and not at all where there are none', () => {
    const toldOf = (voices: Readonly<Record<string, string>>) => {
      const template = templateIn(templatesOf({ voices }), 'GentleBack-Function-NA');
      const environments = template.all('AWS::Lambda::Function').map(({ Properties }) => Properties.Environment);
      return JSON.stringify(environments).match(/"VOICES":"([^"]*)"/)?.[1];
    };
    const voices = { 'en-US': 'Joanna', 'de-DE': 'Vicki' };
    expect(toldOf({})).toBeUndefined();
    expect(toldOf(voices)).toBe(voicesText(voices));
    const keys = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
    const own = { TABLE_NAME: 'GentleBack-Progress', AUDIO_BASE_URL: learned.audioBaseUrl, SKILL_ID: learned.skillId };
    expect(readEnvironment({ ...keys, ...own, VOICES: voicesText(voices) }).voices).toEqual(voices);
    expect(readEnvironment({ ...keys, ...own }).voices).toBeUndefined();
    expect(() => readEnvironment({ ...keys, ...own, VOICES: 'Joanna' })).toThrow(/VOICES: expected locales and their/);
  });
});
