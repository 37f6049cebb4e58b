import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Words } from '../../locales/index.ts';
import { RenderError, write } from '../audio/make.ts';
import { everySpoken, voicePath } from '../voice-path.ts';
import { polly, remembering, type Speak, VoiceError } from './polly.ts';
import { voicedScan } from './voiced-scan.ts';

const usage = `Renders the longer scans with a voice of Amazon Polly, for deployments that want one. Optional: without it they run in session.

  npm run voice -- --voice Joanna [--locale en-US] [--engine neural] [--out FOLDER]
               [--minutes N] [--talk quiet|normal|guided]   some of them only

  The region and the keys come from AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.`;

export type VoiceTerminal = { readonly say: (text: string) => void; readonly complain: (text: string) => void };

/** What is known of a file that was made. */
type Made = { readonly file: string };

/** What earlier runs have made, and is still there. */
const madeIn = async (out: string): Promise<readonly Made[]> => {
  const text = await readFile(join(out, 'voices.json'), 'utf8').catch(() => '[]');
  const listed = JSON.parse(text) as readonly Made[];
  const there = await Promise.all(
    listed.map(({ file }) =>
      access(join(out, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return listed.filter((_, i) => there[i]);
};

const speakFrom = (variables: Readonly<Record<string, string | undefined>>, voice: string, engine: string): Speak => {
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = variables;
  if (region === undefined || accessKeyId === undefined || secretAccessKey === undefined) {
    throw new VoiceError(
      'the environment',
      'not all of them',
      'AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    );
  }
  const engines = ['neural', 'standard', 'long-form', 'generative'] as const;
  const known = engines.find((each) => each === engine);
  if (known === undefined) throw new VoiceError('--engine', `"${engine}"`, `one of ${engines.join(', ')}`);
  const { AWS_SESSION_TOKEN: sessionToken, AWS_ENDPOINT_URL_POLLY: endpoint } = variables;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  return polly({ region, credentials, voice, engine: known, ...(endpoint && { endpoint }) });
};

/** Exit code: 0 when every file is there, 1 when one could not be made, 2 for a wrong option. */
export const voiceCommand = async (
  argv: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
  wordsFor: (locale: string) => Promise<Words>,
  { say, complain }: VoiceTerminal,
): Promise<number> => {
  try {
    const options = {
      voice: { type: 'string' },
      locale: { type: 'string', default: 'en-US' },
      engine: { type: 'string', default: 'neural' },
      out: { type: 'string', default: 'dist/audio' },
      minutes: { type: 'string' },
      talk: { type: 'string' },
    } as const;
    const { values } = parseArgs({ args: [...argv], options });
    if (values.voice === undefined) {
      complain(usage);
      return 2;
    }
    const { voice, locale, engine, out } = values;
    const speak = remembering(speakFrom(variables, voice, engine));
    const words = await wordsFor(locale);
    const made = new Map((await madeIn(out)).map((each) => [each.file, each]));
    for (const spoken of everySpoken()) {
      const { routine, minutes, talk, night } = spoken;
      if (values.minutes !== undefined && values.minutes !== String(minutes)) continue;
      if (values.talk !== undefined && values.talk !== talk) continue;
      const path = voicePath(spoken, words.text, locale, voice);
      if (made.has(path)) continue;
      const { file, lasts, parts } = await voicedScan({ ...spoken, text: words.text, speak });
      await write(join(out, path), file);
      const manner = night ? { night } : {};
      const entry = {
        routine: routine.id,
        minutes,
        talk,
        ...manner,
        locale,
        voice,
        file: path,
        durationMs: lasts,
        parts,
      };
      made.set(path, entry);
      await write(join(out, 'voices.json'), `${JSON.stringify([...made.values()], undefined, 1)}\n`);
      say(`${path}: ${Math.round(lasts / 1000)} s, ${parts.length} parts`);
    }
    return 0;
  } catch (error) {
    const isWrong = error instanceof TypeError && 'code' in error;
    if (!isWrong && !(error instanceof VoiceError) && !(error instanceof RenderError)) throw error;
    complain(isWrong ? `${error.message}\n\n${usage}` : error.message);
    return isWrong ? 2 : 1;
  }
};
