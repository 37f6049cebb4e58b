import { MPEGDecoder } from 'mpg123-decoder';
import type { Cue } from '#protocol';
import { sampleRate, samplesIn } from '../../../lambda/render/audio/pcm.ts';
import { rmsIn } from './sounds.ts';

/** A file as another library hears it. */
export type Decoded = { readonly pcm: Float32Array; readonly rate: number; readonly errors: readonly string[] };

export type Decoder = { readonly decode: (file: Uint8Array) => Promise<Decoded>; readonly free: () => void };

export const decoder = (): Decoder => {
  const mpg123 = new MPEGDecoder();
  return {
    decode: async (file) => {
      await mpg123.ready;
      await mpg123.reset();
      const { channelData, sampleRate: rate, errors } = mpg123.decode(file);
      return { pcm: channelData[0] ?? new Float32Array(), rate, errors: errors.map(({ message }) => message) };
    },
    free: () => mpg123.free(),
  };
};

/** What the encoder's delay takes from the front of a file, its fade included. */
const unheard = samplesIn(72);

/** How alike `made` and `decoded`, `lag` samples later, are from `from` to `to`: 1 where they are the same. */
const likeness = (made: Float32Array, decoded: Float32Array, from: number, to: number, lag: number): number => {
  let [product, mine, theirs] = [0, 0, 0];
  for (let i = Math.max(unheard, from); i < to; i += 11) {
    const [x, y] = [made[i] ?? 0, decoded[i + lag] ?? 0];
    product += x * y;
    mine += x * x;
    theirs += y * y;
  }
  return product / Math.sqrt(Math.max(mine * theirs, Number.MIN_VALUE));
};

/** By how many ms `decoded` lags `made` around the start of a cue, to half a millisecond: where the two are most alike. */
export const lagOf = ({ at, lasts }: Pick<Cue, 'at' | 'lasts'>, made: Float32Array, decoded: Float32Array): number => {
  const [from, to] = [samplesIn(at - 200), samplesIn(at + Math.min(lasts, 2000))];
  const lags = Array.from({ length: 101 }, (_, i) => (i - 50) / 2);
  const found = lags.map((lag) => likeness(made, decoded, from, to, samplesIn(lag)));
  return lags[found.indexOf(Math.max(...found))] ?? Number.NaN;
};

/** Middle of the quietest 20 ms within 150 ms of the sample `at`. */
export const dipAround = (decoded: Float32Array, at: number): number => {
  const half = samplesIn(10);
  let best = { middle: Number.NaN, level: Number.POSITIVE_INFINITY };
  for (let middle = at - samplesIn(150); middle <= at + samplesIn(150); middle += 12) {
    const level = rmsIn(decoded, middle - half, middle + half);
    if (level < best.level) best = { middle, level };
  }
  return best.middle;
};

/** By how many ms the change at `at` is heard too late: it is the dip between two tones. */
export const dipError = (decoded: Float32Array, at: number): number =>
  (dipAround(decoded, samplesIn(at)) - samplesIn(at)) / (sampleRate / 1000);

/** A frame of 24 ms at 48 kbps. */
const frameBytes = 144;

/** The fields of a frame header: where they stand, how wide they are, what they have to be. */
const fields = [
  { name: 'sync word', shift: 21, bits: 11, wanted: 0x7ff },
  { name: 'version 2', shift: 19, bits: 2, wanted: 0b10 },
  { name: 'layer III', shift: 17, bits: 2, wanted: 0b01 },
  { name: '48 kbps', shift: 12, bits: 4, wanted: 6 },
  { name: '24 kHz', shift: 10, bits: 2, wanted: 0b01 },
  { name: 'no padding', shift: 9, bits: 1, wanted: 0 },
  { name: 'one channel', shift: 6, bits: 2, wanted: 0b11 },
] as const;

/** What is wrong with the headers of a file that must be nothing but frames of ours; empty where nothing is. */
export const headerFaults = (file: Uint8Array): readonly string[] => {
  if (file.length === 0 || file.length % frameBytes !== 0) return [`${file.length} bytes are not whole frames`];
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const faults = new Set<string>();
  for (let at = 0; at < file.length; at += frameBytes) {
    const header = view.getUint32(at);
    for (const { name, shift, bits, wanted } of fields) {
      if (((header >>> shift) & (2 ** bits - 1)) !== wanted) faults.add(`frame ${at / frameBytes}: not ${name}`);
    }
  }
  return [...faults];
};
