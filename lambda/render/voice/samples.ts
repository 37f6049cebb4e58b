import { sampleRate } from '../audio/pcm.ts';

/** 16-bit samples, lower byte first, as numbers from -1 to 1. */
export const samplesOf = (bytes: Uint8Array): Float32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) => view.getInt16(2 * i, true) / 32_768);
};

/** Samples on each side that one of another rate is made of. */
const reach = 16;

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** The same sound at our own rate, from a lower one: a windowed sinc, so that nothing is heard above what was there. */
export const resampled = (pcm: Float32Array, rate: number): Float32Array => {
  const step = rate / sampleRate;
  return Float32Array.from({ length: Math.floor(pcm.length / step) }, (_, i) => {
    const at = i * step;
    const middle = Math.floor(at);
    let sample = 0;
    for (let near = middle - reach + 1; near <= middle + reach; near += 1) {
      const apart = at - near;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * apart) / reach);
      sample += (pcm[near] ?? 0) * sinc(apart) * window;
    }
    return sample;
  });
};
