import { decibels, sampleRate } from './pcm.ts';
import { type Repeat, unrolled } from './sound.ts';

/** What a file with no sound in it measures, in LUFS: the absolute gate. */
export const silent = -70;

/** Below the loudness of all that is over the absolute gate, in LU: pauses do not count. */
const relativeGate = 10;

type Biquad = { readonly b: readonly [number, number, number]; readonly a: readonly [number, number] };

/**
 * The two filters of ITU-R BS.1770-5 (a shelf for the head, a high-pass), which the recommendation tabulates for
 * 48 kHz only; here from the analogue prototypes behind its table, so that they fit this sample rate.
 */
const shelf = (): Biquad => {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [(high + (middle * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (middle * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
};

const highPass = (): Biquad => {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
};

const stages = [shelf(), highPass()] as const;

const step = sampleRate / 10;

/** What has been measured: the same samples are asked for their loudness before they are levelled, and for each file. */
const measured = new WeakMap<Float32Array, readonly number[]>();

/** Energy of each tenth of a second after weighting; what is left at the end, if it is shorter, counts as a whole one. */
const tenthsOf = (pcm: Float32Array): readonly number[] => {
  const energies = measured.get(pcm) ?? measure(pcm);
  measured.set(pcm, energies);
  return energies;
};

/** Makes samples louder or softer, in place; nobody else may change them once they were measured. */
export const amplified = (pcm: Float32Array, gain: number): Float32Array => {
  for (let i = 0; i < pcm.length; i++) pcm[i] = (pcm[i] ?? 0) * gain;
  const energies = measured.get(pcm);
  if (energies !== undefined) {
    measured.set(
      pcm,
      energies.map((energy) => energy * gain * gain),
    );
  }
  return pcm;
};

const measure = (pcm: Float32Array): readonly number[] => {
  const [{ b, a }, { b: d, a: c }] = stages;
  const [b0, b1, b2] = b;
  const [a1, a2] = a;
  const [d0, d1, d2] = d;
  const [c1, c2] = c;
  const energies: number[] = [];
  let s1 = 0;
  let s2 = 0;
  let t1 = 0;
  let t2 = 0;
  for (let begin = 0; begin < pcm.length; begin += step) {
    let energy = 0;
    for (let i = begin; i < begin + step && i < pcm.length; i++) {
      const x = pcm[i] ?? 0;
      const y = b0 * x + s1;
      s1 = b1 * x - a1 * y + s2;
      s2 = b2 * x - a2 * y;
      const z = d0 * y + t1;
      t1 = d1 * y - c1 * z + t2;
      t2 = d2 * y - c2 * z;
      energy += z * z;
    }
    energies.push(energy / step);
  }
  return energies;
};

/** Mean energies of the 400 ms blocks, three quarters of each shared with the next. */
const blocks = (pcm: Float32Array, repeats: readonly Repeat[]): readonly number[] => {
  const energies = unrolled(tenthsOf(pcm), repeats, step);
  if (energies.length < 4) return [energies.reduce((total, energy) => total + energy, 0) / 4];
  return energies
    .slice(3)
    .map((energy, i) => (energy + (energies[i] ?? 0) + (energies[i + 1] ?? 0) + (energies[i + 2] ?? 0)) / 4);
};

const lufs = (energy: number): number => Math.max(silent, -0.691 + decibels(Math.sqrt(energy)));
const mean = (energies: readonly number[]): number =>
  energies.length === 0 ? 0 : energies.reduce((total, energy) => total + energy, 0) / energies.length;

/** Integrated loudness of one channel in LUFS by ITU-R BS.1770-5, both gates applied; `silent` where nothing passes. */
export const integratedLoudness = (pcm: Float32Array, repeats: readonly Repeat[] = []): number => {
  const heard = blocks(pcm, repeats).filter((energy) => lufs(energy) > silent);
  const gate = lufs(mean(heard)) - relativeGate;
  return lufs(mean(heard.filter((energy) => lufs(energy) > gate)));
};

/** The loudest 400 ms in LUFS. Says more than the integrated figure where a sound is shorter than a few seconds. */
export const momentaryLoudness = (pcm: Float32Array): number =>
  blocks(pcm, []).reduce((loudest, energy) => Math.max(loudest, lufs(energy)), silent);
