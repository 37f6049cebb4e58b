import type { Ms } from '#protocol';
import { noise } from './noise.ts';
import { ease, fadeEdges, sampleRate, samplesIn } from './pcm.ts';

/** Length of the loop in seconds. Every swell and every pitch in it is a whole number of turns long. */
const loopSeconds = 16;
const seamSeconds = 1;

/** After this many ms the bed repeats. */
export const bedLasts = loopSeconds * 1000;

/** A chord far back: Hz, level, and how often it swells in one loop. */
const chord = [
  { hertz: 220, level: 0.036, swells: 2 },
  { hertz: 330, level: 0.028, swells: 3 },
  { hertz: 440, level: 0.012, swells: 1 },
  { hertz: 660, level: 0.006, swells: 2 },
] as const;

/** Air: noise between two gentle slopes, in Hz, that comes and goes like far surf. */
const air = { level: 0.3, below: 1100, above: 260, swells: 2, depth: 0.25, seed: 0xbed };

/** How far a one-pole filter moves to its input in one sample. */
const pole = (hertz: number) => 1 - Math.exp((-2 * Math.PI * hertz) / sampleRate);

const filteredNoise = (length: number): Float32Array => {
  const pcm = new Float32Array(length);
  const next = noise(air.seed);
  const soften = pole(air.below);
  const settle = pole(air.above);
  let once = 0;
  let twice = 0;
  let slow = 0;
  for (let i = 0; i < length; i++) {
    once += soften * (next() - once);
    twice += soften * (once - twice);
    slow += settle * (twice - slow);
    pcm[i] = twice - slow;
  }
  return pcm;
};

const makeLoop = (): Float32Array => {
  const length = loopSeconds * sampleRate;
  const seam = seamSeconds * sampleRate;
  const surf = filteredNoise(length + seam);
  const loop = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    const turn = (2 * Math.PI * i) / length;
    const fresh = surf[i] ?? 0;
    const joined =
      i < seam ? Math.sqrt(ease(i / seam)) * fresh + Math.sqrt(1 - ease(i / seam)) * (surf[length + i] ?? 0) : fresh;
    let sample = air.level * (1 - air.depth * Math.cos(turn * air.swells)) * joined;
    for (const { hertz, level, swells } of chord) {
      sample += level * (1 - 0.5 * Math.cos(turn * swells)) * Math.sin(turn * hertz * loopSeconds);
    }
    loop[i] = sample;
  }
  return loop;
};

let loop: Float32Array | undefined;

const surf = (lasts: Ms): Float32Array => {
  loop ??= makeLoop();
  const pcm = new Float32Array(samplesIn(lasts));
  for (let at = 0; at < pcm.length; at += loop.length) pcm.set(loop.subarray(0, pcm.length - at), at);
  return pcm;
};

const longestEdge = 1500;

/** Soft surf that comes for two fifths of its length and goes for the rest: one repetition, at the person's own breath. */
export const swell = (lasts: Ms): Float32Array => {
  const pcm = surf(lasts);
  const rise = Math.floor(pcm.length * 0.4);
  return fadeEdges(pcm, rise, pcm.length - rise);
};

/** The soft sound that says "I am still here", for as long as it is wanted: it comes and goes slowly and repeats unheard. */
export const bed = (lasts: Ms): Float32Array => {
  const pcm = surf(lasts);
  const edge = Math.min(samplesIn(longestEdge), Math.floor(pcm.length / 3));
  return fadeEdges(pcm, edge, edge);
};
