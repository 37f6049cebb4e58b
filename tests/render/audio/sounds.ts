import type { Timeline } from '#protocol';
import { peakOf, sampleRate } from '../../../lambda/render/audio/pcm.ts';
import { runOf } from '../../../lambda/render/clip.ts';

/** The run that bears a name known to be one. */
export const named = (name: string): Timeline => {
  const run = runOf(name);
  if (run === undefined) throw new Error(`${name} names no run`);
  return run;
};

/** Every kind of sound alone, and the ways they come together in a routine. */
export const everyKind: readonly string[] = [
  ...['i', 'o', 'h', 't', 'c', 's', 'b', 'z', 'ks', 'kc', 'kh', 'ke', 'w', 'x'].flatMap((code) => [
    `1x${code}3000`,
    `1x${code}10000`,
  ]),
  '9xi4000-o6000',
  '8xi3000-o4000',
  '4xi4000-h7000-o8000',
  '5xi4000-h2000-o6000-h2000',
  '3xi2000-t1000-o6000',
  '8xo2000-c2000-i2000-p1000',
  '5xs2000-c2000-s3000',
  '6xo4000-c3000-i4000_1xke3000',
  '1xb30000-kc3000-b30000-ke3000',
  '1xb5000-ks2000_3xi4000-o6000_1xke3000',
  '2xo3000-c15000-i3000-z20000',
  '1xb85000-w3000',
];

export const sine = (hertz: number, seconds: number, peak = 1): Float32Array =>
  Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) =>
    Math.fround(peak * Math.sin((2 * Math.PI * hertz * i) / sampleRate)),
  );

/** Highest absolute value of a stretch, 0 where it is empty. */
export const peakIn = (pcm: Float32Array, from: number, to: number): number =>
  peakOf(pcm.subarray(Math.max(0, from), to));

/** Largest step from one sample to the next. */
export const steepestOf = (pcm: Float32Array): number => {
  let steepest = 0;
  for (let i = 1; i < pcm.length; i++) steepest = Math.max(steepest, Math.abs((pcm[i] ?? 0) - (pcm[i - 1] ?? 0)));
  return steepest;
};

export const rmsIn = (pcm: Float32Array, from: number, to: number): number => {
  const part = pcm.subarray(Math.max(0, from), to);
  let energy = 0;
  for (const sample of part) energy += sample * sample;
  return Math.sqrt(energy / Math.max(1, part.length));
};

/** The bytes of some samples, for comparing them at once. */
export const bytesOf = (pcm: Float32Array): Buffer => Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength);

/** Pitch of 100 ms around `at` in Hz: by the shortest lag at which the sound agrees with itself as well as at any. */
export const pitchAt = (pcm: Float32Array, at: number): number => {
  const window = Math.round(sampleRate / 10);
  const agreement = (lag: number) => {
    let total = 0;
    for (let i = at - window / 2; i < at + window / 2; i++) total += (pcm[i] ?? 0) * (pcm[i + lag] ?? 0);
    return total;
  };
  const shortest = Math.round(sampleRate / 1000);
  const lags = Array.from({ length: Math.round(sampleRate / 160) - shortest }, (_, i) => shortest + i);
  const agreements = lags.map(agreement);
  const first = agreements.findIndex((found) => found > 0.9 * Math.max(...agreements));
  let top = first;
  while ((agreements[top + 1] ?? 0) > (agreements[top] ?? 0)) top += 1;
  return sampleRate / (shortest + top);
};
