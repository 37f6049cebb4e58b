import type { Ms } from '#protocol';

/** Samples a second, one channel. Whole samples to the millisecond, so that no cue has to be rounded. */
export const sampleRate = 24_000;

/** @example samplesIn(ms(500)) // => 12_000 */
export const samplesIn = (lasts: Ms | number): number => Math.round((lasts * sampleRate) / 1000);

/** Runs from 0 to 1 as `at` does, with no corner at either end (a raised cosine); held outside of 0..1. */
export const ease = (at: number): number => (at <= 0 ? 0 : at >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * at));

/** Fades the first `rise` and the last `fall` samples in place, from and to nothing. */
export const fadeEdges = (pcm: Float32Array, rise: number, fall: number): Float32Array => {
  for (let i = 0; i < rise && i < pcm.length; i++) pcm[i] = (pcm[i] ?? 0) * ease(i / rise);
  for (let i = 0; i < fall && i < pcm.length; i++) {
    const from = pcm.length - 1 - i;
    pcm[from] = (pcm[from] ?? 0) * ease(i / fall);
  }
  return pcm;
};

/** Adds `sound` to `pcm` from sample `at` on; what reaches over the end is left out. */
export const mixInto = (pcm: Float32Array, sound: Float32Array, at: number): void => {
  const length = Math.min(sound.length, pcm.length - at);
  for (let i = 0; i < length; i++) pcm[at + i] = (pcm[at + i] ?? 0) + (sound[i] ?? 0);
};

/** Highest absolute sample, 0..1 where nothing is clipped. */
export const peakOf = (pcm: Float32Array): number => {
  let peak = 0;
  for (let i = 0; i < pcm.length; i++) {
    const sample = Math.abs(pcm[i] ?? 0);
    if (sample > peak) peak = sample;
  }
  return peak;
};

/** @example decibels(0.5) // => -6.02 */
export const decibels = (amplitude: number): number => 20 * Math.log10(amplitude);
export const amplitude = (decibels: number): number => 10 ** (decibels / 20);
