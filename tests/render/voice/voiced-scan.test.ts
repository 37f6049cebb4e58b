import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { routineOf } from '#protocol';
import { wordsFor } from '../../../lambda/locales/index.ts';
import { integratedLoudness } from '../../../lambda/render/audio/loudness.ts';
import { sampleRate } from '../../../lambda/render/audio/pcm.ts';
import { voiceCommand } from '../../../lambda/render/voice/command.ts';
import { polly } from '../../../lambda/render/voice/polly.ts';
import { resampled, samplesOf } from '../../../lambda/render/voice/samples.ts';
import { voicedScan } from '../../../lambda/render/voice/voiced-scan.ts';
import { everySpoken, spokenAt, voicePath } from '../../../lambda/render/voice-path.ts';
import { decoder } from '../audio/decoded.ts';
import { pitchAt, rmsIn, sine } from '../audio/sounds.ts';

const heard = decoder();
afterAll(heard.free);

const words = await wordsFor('en-US');
const routine = routineOf('body-scan');
const [step] = routine.steps;
if (step?.kind !== 'scan') throw new Error('expected a scan');

const bytesOf = (pcm: Float32Array): Buffer => {
  const bytes = Buffer.alloc(pcm.length * 2);
  pcm.forEach((sample, i) => {
    bytes.writeInt16LE(Math.round(sample * 32_000), 2 * i);
  });
  return bytes;
};

/** A service like Polly on this machine: a hum of 300 Hz, as long as the words take to say. */
const service = async (status = 200) => {
  const asked: { headers: Record<string, unknown>; body: Record<string, string> }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const order = JSON.parse(body);
    asked.push({ headers: { ...request.headers, path: request.url }, body: order });
    const count = String(order.Text)
      .replace(/<[^>]+>/g, '')
      .split(/\s+/).length;
    const hum = Float32Array.from(
      { length: Math.round((count / 2.5) * 16_000) },
      (_, i) => 0.5 * Math.sin((2 * Math.PI * 300 * i) / 16_000),
    );
    if (status === 200) response.writeHead(200, { 'content-type': 'audio/pcm' }).end(bytesOf(hum));
    else response.writeHead(status).end('{"message":"The security token is invalid."}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, endpoint: `http://127.0.0.1:${port}`, close: () => server.close() };
};

const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'token' };
const spoken = { routine, step, minutes: 3, talk: 'quiet' } as const;
const scan = { ...spoken, text: words.text };

describe('a voiced scan', () => {
  it('M01 has each part where the data say, measured, over a bed that never stops, and fades', async () => {
    const { endpoint, asked, close } = await service();
    const speak = polly({ region: 'eu-west-1', credentials, voice: 'Joanna', endpoint });
    const { file, lasts, parts } = await voicedScan({ ...scan, speak });
    close();
    expect(lasts).toBe(180_000);
    expect(parts.map(({ at }) => at / 1000)).toEqual([0, 30, 70, 110, 150]);
    const { pcm, errors } = await heard.decode(file);
    expect(errors).toEqual([]);
    expect(Math.abs(pcm.length / sampleRate - 180)).toBeLessThan(0.06);
    for (const { at, lines } of parts) {
      for (const line of lines) {
        expect(Math.abs(pitchAt(pcm, Math.round(((line.at + line.lasts / 2) / 1000) * sampleRate)) - 300)).toBeLessThan(
          6,
        );
      }
      expect(lines[0]?.at).toBe(at);
    }
    const level = (from: number) => rmsIn(pcm, from * sampleRate, (from + 2) * sampleRate);
    for (const quiet of [25, 60, 100, 140]) expect(level(quiet)).toBeGreaterThan(1e-4);
    expect(level(31)).toBeGreaterThan(4 * level(60));
    expect(level(177)).toBeLessThan(level(140) / 3);
    expect(asked[0]?.headers).toMatchObject({ path: '/v1/speech', 'x-amz-security-token': 'token' });
    expect(String(asked[0]?.headers.authorization)).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-1\/polly\//,
    );
    expect(asked[0]?.body).toMatchObject({
      VoiceId: 'Joanna',
      Engine: 'neural',
      OutputFormat: 'pcm',
      SampleRate: '16000',
    });
    expect(asked[0]?.body.Text).toContain('switch pain off');
  });

  it('is named by its words and its voice', () => {
    const path = voicePath(spoken, words.text, 'en-US', 'Joanna');
    expect(path).toMatch(/^s4\/voice\/en-US\/body-scan-3-quiet-[0-9a-f]{12}\.mp3$/);
    expect(voicePath(spoken, words.text, 'en-US', 'Matthew')).not.toBe(path);
    expect(voicePath({ ...spoken, talk: 'normal' }, words.text, 'en-US', 'Joanna')).not.toBe(path);
    expect(voicePath({ ...spoken, night: true }, words.text, 'en-US', 'Joanna')).not.toBe(path);
    expect(voicePath(spoken, () => 'Other words.', 'en-US', 'Joanna')).not.toBe(path);
  });

  it('is known again by its name: the longer ones, for each amount of talk, by day and by night', () => {
    const paths = everySpoken().map((each) => voicePath(each, words.text, 'en-US', 'Joanna'));
    expect(new Set(paths).size).toBe(12);
    expect(paths.map(spokenAt)).toEqual(everySpoken());
    expect(spokenAt('s1/voice/en-US/body-scan-10-quiet-1f2e3d4c5b6a.mp3')).toBeUndefined();
    expect(spokenAt('s4/1xb30000.mp3')).toBeUndefined();
  });

  it('Q05 is softer by night, by as much as every other sound', async () => {
    const speak = async () => sine(300, 3, 0.3);
    const loudness = async (night: object) => {
      const { file } = await voicedScan({ ...scan, ...night, speak });
      return integratedLoudness((await heard.decode(file)).pcm);
    };
    expect((await loudness({})) - (await loudness({ night: true }))).toBeCloseTo(6, 0);
  });

  it('is refused where the words do not fit into their part', async () => {
    const slow = async () => sine(300, 50, 0.3);
    await expect(voicedScan({ ...scan, talk: 'guided', speak: slow })).rejects.toThrow(
      /part "arrive": expected at most 30000 ms, got \d+ ms of words and pauses/,
    );
  });
});

describe('the command', () => {
  const run = async (argv: readonly string[], variables: Readonly<Record<string, string>>) => {
    const said: string[] = [];
    const code = await voiceCommand(argv, variables, wordsFor, {
      say: (text) => said.push(text),
      complain: (text) => said.push(text),
    });
    return { code, said };
  };
  const keys = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' };

  it('says what is missing or refused, in a line', async () => {
    expect((await run([], keys)).code).toBe(2);
    expect((await run(['--voice', 'Joanna'], {})).said.join()).toMatch(/^the environment: expected AWS_REGION/);
    expect((await run(['--voice', 'Joanna', '--engine', 'steam'], keys)).said.join()).toMatch(
      /^--engine: expected one of/,
    );
    const refusing = await service(403);
    const { code, said } = await run(['--voice', 'Joanna'], { ...keys, AWS_ENDPOINT_URL_POLLY: refusing.endpoint });
    refusing.close();
    expect(code).toBe(1);
    expect(said.join()).toMatch(/^the voice "Joanna" at 127\.0\.0\.1:\d+: expected speech, got status 403 .*invalid/);
    const gone = await run(['--voice', 'Joanna'], { ...keys, AWS_ENDPOINT_URL_POLLY: refusing.endpoint });
    expect(gone.said.join()).toMatch(/expected speech, got no answer/);
  });

  it('writes the longer scans that are asked for, and a list of them; what is there is not spoken again', async () => {
    const { endpoint, asked, close } = await service();
    const out = await mkdtemp(join(tmpdir(), 'voices-'));
    const argv = ['--voice', 'Joanna', '--out', out, '--minutes', '10', '--talk', 'quiet'];
    const variables = { ...keys, AWS_ENDPOINT_URL_POLLY: endpoint };
    const { code, said } = await run(argv, variables);
    const sentences = asked.length;
    expect(new Set(asked.map(({ body }) => body.Text)).size).toBe(sentences);
    const again = await run(argv, variables);
    close();
    expect([code, said.length, again.code, again.said.length]).toEqual([0, 2, 0, 0]);
    expect(asked).toHaveLength(sentences);
    const made = JSON.parse(await readFile(join(out, 'voices.json'), 'utf8'));
    const common = { routine: 'body-scan', minutes: 10, talk: 'quiet', voice: 'Joanna', durationMs: 600_000 };
    expect(made).toMatchObject([common, { ...common, night: true }]);
    for (const { file } of made) expect((await readFile(join(out, file))).byteLength).toBe(3_600_000);
  }, 60_000);
});

it('another rate keeps the pitch and adds nothing', () => {
  const hum = Float32Array.from({ length: 16_000 }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 300 * i) / 16_000));
  const ours = resampled(samplesOf(bytesOf(hum)), 16_000);
  expect(ours.length).toBe(24_000);
  const wanted = sine(300, 1, 0.5);
  for (let i = 1000; i < 23_000; i += 7)
    expect(Math.abs((ours[i] ?? 0) - (wanted[i] ?? 0) * (32_000 / 32_768))).toBeLessThan(0.004);
});
