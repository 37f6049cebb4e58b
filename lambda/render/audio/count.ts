import type { Ms } from '#protocol';
import { ease, mixInto, sampleRate, samplesIn } from './pcm.ts';

const every = 1000;
/** In ms; slow enough to be a touch and not a click. */
type Touch = { readonly lasts: number; readonly rise: number };
const touches = { day: { lasts: 240, rise: 60 }, night: { lasts: 520, rise: 210 } } as const;

const partials = [
  { hertz: 165, strength: 1 },
  { hertz: 330, strength: 0.5 },
  { hertz: 495, strength: 0.15 },
] as const;

const level = 0.15;

const makeTick = ({ lasts, rise }: Touch): Float32Array => {
  const pcm = new Float32Array(samplesIn(lasts));
  const top = samplesIn(rise);
  for (let i = 0; i < pcm.length; i++) {
    const shape = i < top ? ease(i / top) : ease((pcm.length - 1 - i) / (pcm.length - 1 - top)) ** 2;
    let sample = 0;
    for (const { hertz, strength } of partials) sample += strength * Math.sin((2 * Math.PI * hertz * i) / sampleRate);
    pcm[i] = level * shape * sample;
  }
  return pcm;
};

const ticks = new Map<Touch, Float32Array>();

const tickOf = (touch: Touch): Float32Array => {
  const tick = ticks.get(touch) ?? makeTick(touch);
  ticks.set(touch, tick);
  return tick;
};

/** A low soft tick at the start and after every second, rounder by night; none where a whole one no longer fits. */
export const count = (lasts: Ms, night = false): Float32Array => {
  const touch = touches[night ? 'night' : 'day'];
  const pcm = new Float32Array(samplesIn(lasts));
  for (let at = 0; at + touch.lasts <= lasts; at += every) mixInto(pcm, tickOf(touch), samplesIn(at));
  return pcm;
};
