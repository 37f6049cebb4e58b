import type { BreathPhase, Ms } from '#protocol';
import { noise } from './noise.ts';
import { ease, fadeEdges, sampleRate, samplesIn } from './pcm.ts';

/** Where a breath stands, in Hz: empty, full, and full with a second in-breath on top. A fifth and a fourth apart. */
const empty = 220;
const full = 330;
const brimful = 440;

/** The pitch a breath starts from. */
export const restingPitch = empty;

/** The pitch a phase ends on, in Hz. A hold stays where the phase before it ended. */
export const pitchAfter = (phase: BreathPhase, pitch: number): number => {
  switch (phase) {
    case 'inhale':
      return full;
    case 'topUp':
      return brimful;
    case 'exhale':
      return empty;
    case 'hold':
      return pitch;
    default:
      return phase satisfies never;
  }
};

/** Loudness at the two ends of a phase: an in-breath opens, an out-breath dies away, a hold stays back. */
const swells: Readonly<Record<BreathPhase, readonly [number, number]>> = {
  inhale: [0.6, 1],
  topUp: [0.8, 1],
  exhale: [1, 0.45],
  hold: [0.42, 0.42],
};

/** An out-breath after nothing starts full, an in-breath empty, whatever was heard before. */
const startOf = (phase: BreathPhase, pitch: number): number =>
  phase === 'inhale' ? empty : phase === 'topUp' || phase === 'exhale' ? Math.max(pitch, full) : pitch;

/** Two voices a little apart in pitch shimmer, once in two seconds or slower: one alone is a test signal. */
const voices = [
  { stretch: 1, level: 1 },
  { stretch: 1.0015, level: 0.3 },
] as const;

/** Strength of the partials above the fundamental, when the breath is full. */
const overtones = [0.4, 0.18, 0.085, 0.04] as const;

/** The breath itself: noise in a band four times as high as the tone. */
const air = { level: 0.45, above: 4, damping: 1.1, below: 1800, seed: 0x5eed };

/** Takes the hiss off the breath: how far a one-pole filter moves to its input in one sample. */
const soften = 1 - Math.exp((-2 * Math.PI * air.below) / sampleRate);

/** Both edges are equally long, so that a boundary is the middle of the dip. */
const longestEdge = 300;

const level = 0.135;

/**
 * One phase of a breath, from nothing to nothing. Pitch moves from the first moment on, so that a listener knows the way at
 * once, and fastest in the middle. Pitch and colour change once a millisecond, loudness with every sample.
 * @param pitch where the phase before ended, in Hz
 */
export const tone = (phase: BreathPhase, lasts: Ms, pitch: number): Float32Array => {
  const pcm = new Float32Array(samplesIn(lasts));
  const from = startOf(phase, pitch);
  const glide = Math.log(pitchAfter(phase, pitch) / from);
  const [first, last] = swells[phase];
  const swellAt = (at: number) => first + (last - first) * ease(at);
  const phases = voices.map(() => 0);
  const hiss = noise(air.seed);
  let low = 0;
  let band = 0;
  let soft = 0;

  const block = samplesIn(1);
  for (let begin = 0; begin < pcm.length; begin += block) {
    const at = begin / pcm.length;
    const hertz = from * Math.exp(glide * (0.5 * at + 0.5 * ease(at)));
    const swell = swellAt(at);
    const slope = (swellAt((begin + block) / pcm.length) - swell) / block;
    const tilt = overtones.map((strength, i) => strength * swell ** (i + 1));
    voices.forEach(({ stretch, level: voice }, v) => {
      const step = (2 * Math.PI * hertz * stretch) / sampleRate;
      const start = phases[v] ?? 0;
      phases[v] = (start + step * block) % (2 * Math.PI);
      partials(pcm.subarray(begin, begin + block), start, step, tilt, voice);
    });
    const cutoff = 2 * Math.sin((Math.PI * hertz * air.above) / sampleRate);
    for (let i = begin; i < begin + block; i++) {
      low += cutoff * band;
      band += cutoff * (hiss() * air.level - low - air.damping * band);
      soft += soften * (band - soft);
      pcm[i] = level * (swell + slope * (i - begin)) * ((pcm[i] ?? 0) + soft);
    }
  }
  const edge = Math.min(samplesIn(longestEdge), Math.floor(pcm.length / 4));
  return fadeEdges(pcm, edge, edge);
};

/** Adds a sine and its overtones. The sine turns by `step` a sample; overtones follow from it (Chebyshev's recurrence). */
const partials = (into: Float32Array, start: number, step: number, tilt: readonly number[], voice: number): void => {
  const [second = 0, third = 0, fourth = 0, fifth = 0] = tilt;
  const turnCos = Math.cos(step);
  const turnSin = Math.sin(step);
  let sin = Math.sin(start);
  let cos = Math.cos(start);
  for (let i = 0; i < into.length; i++) {
    const twice = 2 * cos;
    const s2 = twice * sin;
    const s3 = twice * s2 - sin;
    const s4 = twice * s3 - s2;
    const s5 = twice * s4 - s3;
    into[i] = (into[i] ?? 0) + voice * (sin + second * s2 + third * s3 + fourth * s4 + fifth * s5);
    const turned = cos * turnCos - sin * turnSin;
    sin = sin * turnCos + cos * turnSin;
    cos = turned;
  }
};
