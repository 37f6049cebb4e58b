import type { Cue, Timeline } from '#protocol';
import type { Manner } from '../clip.ts';
import { bed, swell } from './bed.ts';
import { bell, chimes, switches } from './bell.ts';
import { count } from './count.ts';
import { levelled } from './level.ts';
import { fadeEdges, mixInto, samplesIn } from './pcm.ts';
import { pitchAfter, restingPitch, tone } from './tone.ts';

/** ms that a sound of the night takes at least to come up. */
const nightAttack = 200;

/** Into sleep the end of a run dies away for so many ms, or for half of a shorter one. */
const longestFade = 30_000;

/** One cue alone, from nothing to nothing; `undefined` for what makes no sound of ours. */
const cueSound = (cue: Cue, pitch: number, night: boolean): Float32Array | undefined => {
  const slowest = night ? nightAttack : 0;
  switch (cue.kind) {
    case 'tone':
      return tone(cue.phase, cue.lasts, pitch);
    case 'count':
      return count(cue.lasts, night);
    case 'chime':
      return bell(chimes[cue.chime], cue.lasts, slowest);
    case 'switch':
      return bell(switches[cue.to], cue.lasts, slowest);
    case 'swell':
      return swell(cue.lasts);
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

/** Sounds that most runs are made of. Beds are as long as a run and quickly made. */
const made = new Map<string, Float32Array | undefined>();

const soundOf = (cue: Cue, pitch: number, night: boolean): Float32Array | undefined => {
  if (cue.kind === 'bed' || cue.kind === 'rest' || cue.kind === 'mark') return cueSound(cue, pitch, night);
  const key = JSON.stringify([{ ...cue, at: 0 }, pitch, night]);
  if (!made.has(key)) made.set(key, cueSound(cue, pitch, night));
  return made.get(key);
};

/** The run as samples, as loud as they come. Cues that overlap are mixed. */
const mixed = (run: Timeline, manner: Manner): Float32Array => {
  const pcm = new Float32Array(samplesIn(run.lasts));
  let pitch = restingPitch;
  for (const cue of run.cues) {
    const sound = soundOf(cue, pitch, manner !== 'day');
    if (sound !== undefined) mixInto(pcm, sound, samplesIn(cue.at));
    if (cue.kind === 'tone') pitch = pitchAfter(cue.phase, pitch);
  }
  return pcm;
};

/** ms at the end of a run that die away. */
export const fadeOf = (manner: Manner, lasts: number): number =>
  manner === 'sleep' ? Math.min(longestFade, Math.floor(lasts / 2)) : 0;

/** The run as samples at the level of its class. The same run gives the same samples. */
export const synthesise = (run: Timeline, manner: Manner = 'day'): Float32Array => {
  const pcm = fadeEdges(mixed(run, manner), 0, samplesIn(fadeOf(manner, run.lasts)));
  return levelled(pcm, manner);
};
