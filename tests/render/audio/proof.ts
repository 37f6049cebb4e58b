import { momentOver, shortSeconds, targetOf } from '../../../lambda/render/audio/level.ts';
import { integratedLoudness, momentaryLoudness } from '../../../lambda/render/audio/loudness.ts';
import { entryOf, sha256 } from '../../../lambda/render/audio/manifest.ts';
import { decibels, peakOf, sampleRate, samplesIn } from '../../../lambda/render/audio/pcm.ts';
import { wholeOf } from '../../../lambda/render/audio/sound.ts';
import type { Rendered } from '../../../lambda/render/audio/sound-library.ts';
import { type Clip, mannerOf } from '../../../lambda/render/clip.ts';
import { type Decoder, dipError, headerFaults, lagOf } from './decoded.ts';
import { named, steepestOf } from './sounds.ts';

/**
 * What a file must hold to when it is decoded (design, quality numbers). The loudest bed there is rises by 0.123 from one
 * sample to the next; a seam that clicks, by more.
 */
const allowed = { boundary: 5, length: 25, loudness: 1, peak: -1, steepest: 0.13 } as const;

/** What came of decoding a file: how far off its worst boundary is, in ms, and all that is wrong. */
export type Proof = { readonly boundaries: number; readonly furthest: number; readonly faults: readonly string[] };

/** A change between two phases of breath is looked for in the sound itself, any other one beside what was synthesised. */
const boundaryErrors = (clip: Clip, made: Float32Array, decoded: Float32Array): readonly number[] => {
  const { cues } = named(clip.name);
  return cues.map((cue, i) => {
    const before = cues[i - 1];
    const joins = before !== undefined && before.at + before.lasts === cue.at;
    return joins && before.kind === 'tone' && cue.kind === 'tone'
      ? dipError(decoded, cue.at)
      : lagOf(cue, made, decoded);
  });
};

/** By how many LU a file is off its class; a short one by its loudest moment. */
const loudnessError = (clip: Clip, pcm: Float32Array): number => {
  const target = targetOf(mannerOf(clip.name));
  if (clip.lasts >= shortSeconds * 1000) return integratedLoudness(pcm) - target;
  return momentaryLoudness(pcm) - target - momentOver;
};

/** Decodes a file and holds it against its name and its entry in the manifest. */
export const proofOf = async (clip: Clip, rendered: Rendered, { decode }: Decoder): Promise<Proof> => {
  const { file, sound } = rendered;
  const entry = entryOf(clip, rendered);
  const made = wholeOf(sound);
  const { pcm, rate, errors } = await decode(file);
  const faults = [...headerFaults(file), ...errors];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  check(rate === sampleRate, `decodes at ${rate} Hz`);
  check(entry.sha256 === sha256(file), 'has another sum than its entry');
  const lasts = pcm.length / samplesIn(1);
  check(Math.abs(lasts - clip.lasts) <= allowed.length, `lasts ${lasts} ms and not ${clip.lasts}`);
  check(lasts === entry.durationMs, `lasts ${lasts} ms, its entry says ${entry.durationMs}`);

  const errorsInMs = boundaryErrors(clip, made, pcm).map(Math.abs);
  const furthest = Math.max(0, ...errorsInMs);
  check(furthest <= allowed.boundary, `a boundary is ${furthest} ms off`);

  const off = loudnessError(clip, pcm);
  check(Math.abs(off) <= allowed.loudness, `is ${off.toFixed(2)} LU off its class`);
  const said = Math.abs(integratedLoudness(pcm) - entry.loudness);
  check(said <= allowed.loudness, `its entry is ${said.toFixed(2)} LU off`);
  const peak = decibels(peakOf(pcm));
  check(peak <= allowed.peak, `peaks at ${peak.toFixed(2)} dBFS`);
  const steepest = steepestOf(pcm);
  check(steepest < allowed.steepest, `jumps by ${steepest.toFixed(3)}`);
  return { boundaries: errorsInMs.length, furthest, faults };
};
