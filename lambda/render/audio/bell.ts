import type { Chime, Ms } from '#protocol';
import { ease, fadeEdges, mixInto, sampleRate, samplesIn } from './pcm.ts';

/** One stroke of a soft bell: `at` and `rings` (until it has died away) in ms, `rise` the length of its attack. */
type Note = { readonly at: number; readonly hertz: number; readonly rings: number; readonly level: number };

/** A figure of notes: `rise` ms of attack for each, and the ms it takes to play out. */
type Motif = { readonly lasts: number; readonly rise: number; readonly level: number; readonly notes: readonly Note[] };

const note = (at: number, hertz: number, rings: number, level = 1): Note => ({ at, hertz, rings, level });

/** Told apart by how many notes there are and where they go: up, there and back, one alone, down to a long low one. */
export const chimes: Readonly<Record<Chime, Motif>> = {
  start: { lasts: 1600, rise: 90, level: 0.33, notes: [note(0, 440, 1100), note(380, 660, 1220)] },
  change: { lasts: 2000, rise: 90, level: 0.33, notes: [note(0, 660, 900), note(400, 440, 900), note(800, 660, 1200)] },
  half: { lasts: 1400, rise: 90, level: 0.32, notes: [note(0, 554.37, 1400)] },
  end: {
    lasts: 3000,
    rise: 100,
    level: 0.2,
    notes: [note(0, 659.26, 1200), note(500, 554.37, 1300), note(1000, 440, 2000), note(1000, 220, 2000, 0.8)],
  },
};

/** Warm is low, slow and rises; cool is high, quick and goes to and fro. */
export const switches: Readonly<Record<'warm' | 'cool', Motif>> = {
  warm: {
    lasts: 3000,
    rise: 320,
    level: 0.3,
    notes: [note(0, 220, 2600), note(450, 277.18, 2400), note(900, 330, 2100)],
  },
  cool: {
    lasts: 2400,
    rise: 110,
    level: 0.24,
    notes: [0, 1, 2, 3].map((i) => note(i * 330, i % 2 === 0 ? 1174.66 : 880, 1200, 1 - i * 0.12)),
  },
};

/** Partials of a bowl struck with felt: how far above the fundamental, how strong, how much sooner they die. */
const partials = [
  { above: 1, strength: 1, sooner: 1 },
  { above: 2, strength: 0.22, sooner: 2 },
  { above: 3, strength: 0.06, sooner: 3 },
] as const;

const ring = ({ hertz, rings, level }: Note, rise: number): Float32Array => {
  const pcm = new Float32Array(samplesIn(rings));
  const attack = samplesIn(rise);
  for (const { above, strength, sooner } of partials) {
    const step = (2 * Math.PI * hertz * above) / sampleRate;
    const decay = Math.exp((-5 * sooner) / pcm.length);
    let loud = level * strength;
    for (let i = 0; i < pcm.length; i++) {
      pcm[i] = (pcm[i] ?? 0) + loud * ease(i / attack) * Math.sin(step * i);
      loud *= decay;
    }
  }
  return fadeEdges(pcm, 0, Math.floor(pcm.length / 3));
};

/**
 * The figure from its start; quicker where it would not fit, and still for what is left of `lasts`.
 * @param slowest ms that the attack of a note takes at least, as far as it rings that long
 */
export const bell = (motif: Motif, lasts: Ms, slowest = 0): Float32Array => {
  const pcm = new Float32Array(samplesIn(lasts));
  const hurry = Math.min(1, lasts / motif.lasts);
  for (const one of motif.notes) {
    const rings = one.rings * hurry;
    const rise = Math.max(motif.rise * hurry, Math.min(slowest, rings / 3));
    mixInto(pcm, ring({ ...one, rings, level: one.level * motif.level }, rise), samplesIn(one.at * hurry));
  }
  return pcm;
};
