import type { Manner } from '../clip.ts';
import { amplified, integratedLoudness, momentaryLoudness, silent } from './loudness.ts';
import { amplitude, decibels, peakOf, sampleRate } from './pcm.ts';

/** Loudness of every file by day in LUFS. Alexa's own voice is mixed for about -14: nothing of ours is louder than it. */
export const target = -23;

/** By how many LU a file of the night is softer. */
export const nightSofter = 6;

/** Loudness of the class that a file belongs to, in LUFS. */
export const targetOf = (manner: Manner): number => (manner === 'day' ? target : target - nightSofter);

/** Files shorter than this are matched by their loudest 400 ms: the integrated figure says little about them. */
export const shortSeconds = 3;

/** The loudest moment of a breath stands this many LU over its integrated loudness. */
export const momentOver = 4;

/** Highest sample in dBFS; encoding may add to it and stay under -1. */
const ceiling = -2;

/** Most that is added, in dB: what is left of a sound that was cut short stays small. */
const mostGain = 8;

/** Level is set in steps of so many dB, so that files that begin alike are alike to the last bit as long as they do. */
const gainStep = 0.5;

/** Brings a file to the loudness of its class, in place. Peaks go first where both cannot be had. */
export const levelled = (pcm: Float32Array, manner: Manner = 'day'): Float32Array => {
  const short = pcm.length < shortSeconds * sampleRate;
  const found = short ? momentaryLoudness(pcm) - momentOver : integratedLoudness(pcm);
  if (found <= silent) return pcm;
  const wanted = Math.round((targetOf(manner) - found) / gainStep) * gainStep;
  const room = Math.floor((ceiling - decibels(peakOf(pcm))) / gainStep) * gainStep;
  return amplified(pcm, amplitude(Math.min(wanted, mostGain, room)));
};
