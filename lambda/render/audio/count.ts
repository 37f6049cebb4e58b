import type { Ms } from '#protocol';
import { ease, mixInto, sampleRate, samplesIn } from './pcm.ts';

const every = 1000;
const tickLasts = 240;
/** Slow enough to be a touch and not a click. */
const rise = 60;

const partials = [
  { hertz: 165, strength: 1 },
  { hertz: 330, strength: 0.5 },
  { hertz: 495, strength: 0.15 },
] as const;

const level = 0.15;

const makeTick = (): Float32Array => {
  const pcm = new Float32Array(samplesIn(tickLasts));
  const top = samplesIn(rise);
  for (let i = 0; i < pcm.length; i++) {
    const shape = i < top ? ease(i / top) : ease((pcm.length - 1 - i) / (pcm.length - 1 - top)) ** 2;
    let sample = 0;
    for (const { hertz, strength } of partials) sample += strength * Math.sin((2 * Math.PI * hertz * i) / sampleRate);
    pcm[i] = level * shape * sample;
  }
  return pcm;
};

let tick: Float32Array | undefined;

/** A low soft tick at the start and after every second; none where a whole one no longer fits. */
export const count = (lasts: Ms): Float32Array => {
  tick ??= makeTick();
  const pcm = new Float32Array(samplesIn(lasts));
  for (let at = 0; at + tickLasts <= lasts; at += every) mixInto(pcm, tick, samplesIn(at));
  return pcm;
};
