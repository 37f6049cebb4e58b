import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { routines } from '#protocol';
import type { Words } from '../../locales/index.ts';
import { RenderError, write } from '../audio/make.ts';
import { polly, type Speak, VoiceError } from './polly.ts';
import { voicedScan, voicePath } from './voiced-scan.ts';

const usage = `Renders the longer scans with a voice of Amazon Polly, for deployments that want one. Optional: without it they run in session.

  npm run voice -- --voice Joanna [--locale en-US] [--engine neural] [--out FOLDER]
               [--minutes N] [--talk quiet|normal|guided]   some of them only

  The region and the keys come from AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.`;

export type VoiceTerminal = { readonly say: (text: string) => void; readonly complain: (text: string) => void };

const talks = ['quiet', 'normal', 'guided'] as const;

/** Scans that are longer than a response may be. */
const longest = 4;

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
    const speak = speakFrom(variables, voice, engine);
    const words = await wordsFor(locale);
    const made: Record<string, unknown>[] = [];
    for (const routine of routines) {
      for (const step of routine.steps) {
        if (step.kind !== 'scan') continue;
        for (const { minutes } of step.versions.filter((version) => version.minutes > longest)) {
          if (values.minutes !== undefined && values.minutes !== String(minutes)) continue;
          for (const talk of talks.filter((each) => values.talk === undefined || values.talk === each)) {
            const scan = { routine, step, minutes, talk, text: words.text };
            const path = voicePath(scan, locale, voice);
            const { file, lasts, parts } = await voicedScan({ ...scan, speak });
            await write(join(out, path), file);
            made.push({ routine: routine.id, minutes, talk, locale, voice, file: path, durationMs: lasts, parts });
            say(`${path}: ${Math.round(lasts / 1000)} s, ${parts.length} parts`);
          }
        }
      }
    }
    await write(join(out, 'voices.json'), `${JSON.stringify(made, undefined, 1)}\n`);
    return 0;
  } catch (error) {
    const isWrong = error instanceof TypeError && 'code' in error;
    if (!isWrong && !(error instanceof VoiceError) && !(error instanceof RenderError)) throw error;
    complain(isWrong ? `${error.message}\n\n${usage}` : error.message);
    return isWrong ? 2 : 1;
  }
};
