import type { Cue, Timeline } from '#protocol';
import { bed } from './bed.ts';
import { bell, chimes, switches } from './bell.ts';
import { count } from './count.ts';
import { levelled } from './level.ts';
import { mixInto, samplesIn } from './pcm.ts';
import { pitchAfter, restingPitch, tone } from './tone.ts';

/** One cue alone, from nothing to nothing; `undefined` for what makes no sound of ours. */
const soundOf = (cue: Cue, pitch: number): Float32Array | undefined => {
  switch (cue.kind) {
    case 'tone':
      return tone(cue.phase, cue.lasts, pitch);
    case 'count':
      return count(cue.lasts);
    case 'chime':
      return bell(chimes[cue.chime], cue.lasts);
    case 'switch':
      return bell(switches[cue.to], cue.lasts);
    case 'bed':
    case 'rest':
      return bed(cue.lasts);
    case 'say':
    case 'mark':
      return undefined;
    default:
      return cue satisfies never;
  }
};

/** The run as samples at the level of its class. The same run gives the same samples; cues that overlap are mixed. */
export const synthesise = (run: Timeline): Float32Array => {
  const pcm = new Float32Array(samplesIn(run.lasts));
  const made = new Map<string, Float32Array | undefined>();
  let pitch = restingPitch;
  for (const cue of run.cues) {
    const key = JSON.stringify([{ ...cue, at: 0 }, pitch]);
    if (!made.has(key)) made.set(key, soundOf(cue, pitch));
    const sound = made.get(key);
    if (sound !== undefined) mixInto(pcm, sound, samplesIn(cue.at));
    if (cue.kind === 'tone') pitch = pitchAfter(cue.phase, pitch);
  }
  return levelled(pcm);
};
