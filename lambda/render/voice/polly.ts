import { type Credentials, signed } from '../../store/sign.ts';
import { resampled, samplesOf } from './samples.ts';

/** A sentence as 24 kHz mono samples. Any text-to-speech service can stand behind it. */
export type Speak = (text: string) => Promise<Float32Array>;

/** Speech that a service did not give. */
export class VoiceError extends Error {
  override name = 'VoiceError';

  constructor(where: string, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`${where}: expected ${wanted}, got ${found}`, options);
  }
}

export type PollyOptions = {
  readonly region: string;
  readonly credentials: Credentials;
  /** `Joanna`. */
  readonly voice: string;
  readonly engine?: 'neural' | 'standard' | 'long-form' | 'generative';
  /** Absent: Amazon's own address in the region. */
  readonly endpoint?: string;
};

/** What Polly gives as raw samples, in Hz. */
const rate = 16_000;

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.codePointAt(0)};`);

/** As slow as guided words are: a little under Alexa's own speed. */
const ssmlOf = (text: string): string => `<speak><prosody rate="90%">${escaped(text)}</prosody></speak>`;

/**
 * Amazon Polly, `SynthesizeSpeech`. https://docs.aws.amazon.com/polly/latest/dg/API_SynthesizeSpeech.html
 * @throws VoiceError for an answer that is no speech
 */
export const polly = ({ region, credentials, voice, engine = 'neural', endpoint }: PollyOptions): Speak => {
  const url = new URL('/v1/speech', endpoint ?? `https://polly.${region}.amazonaws.com`);
  return async (text) => {
    const body = JSON.stringify({
      ...{ Engine: engine, OutputFormat: 'pcm', SampleRate: String(rate) },
      ...{ Text: ssmlOf(text), TextType: 'ssml', VoiceId: voice },
    });
    const headers = signed(
      { url, headers: { 'content-type': 'application/json' }, body, region, service: 'polly', now: new Date() },
      credentials,
    );
    const where = `the voice "${voice}" at ${url.host}`;
    const answer = await fetch(url, { method: 'POST', headers: { ...headers }, body }).catch((cause: unknown) => {
      throw new VoiceError(where, 'no answer', 'speech', { cause });
    });
    if (!answer.ok) {
      const told = (await answer.text()).slice(0, 200);
      throw new VoiceError(where, `status ${answer.status} ${told}`.trim(), 'speech');
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.length < rate / 10) throw new VoiceError(where, `${bytes.length} bytes`, 'a tenth of a second and more');
    return resampled(samplesOf(bytes), rate);
  };
};
