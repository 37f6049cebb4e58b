import { ms } from '#protocol';
import { untilNext } from '../conversation/pack-running.ts';
import { margin } from '../conversation/sparing.ts';
import type { State } from '../conversation/state.ts';
import type { Room } from '../render/plan.ts';
import { limits } from './limits.ts';

/** What fits into a turn: a timer of ours that is to speak ends it earlier, and the wait behind it (matrix 18). */
export const roomIn = (state: State, now: number): Room => {
  const { speechAudio: chunk, audioTags } = limits;
  const until = untilNext(state, now);
  if (until === undefined) return { chunk, audioTags };
  const left = Math.max(0, until - margin);
  const whole = ms(Math.max(0, left - 2 * limits.microphone));
  return { chunk: ms(Math.min(chunk, left)), audioTags, whole };
};
