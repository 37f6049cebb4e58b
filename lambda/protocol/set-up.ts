import { type Delivery, say, wait, wordsOf } from './delivery.ts';
import type { Routine, SpokenCue, Step } from './routine.ts';
import { seconds, sum } from './time.ts';
import { sequence, type Timeline } from './timeline.ts';

/** Words that take up a position, each with the wait that it needs. */
export const setUpOf = (routine: Pick<Routine, 'id'>, cues: readonly SpokenCue[], delivery: Delivery): Timeline =>
  sequence(...cues.flatMap(({ words, gap }) => [say(delivery, wordsOf(routine, words)), wait(delivery, gap)]));

const cuesOf = (step: Step): readonly SpokenCue[] =>
  step.kind === 'movement' || step.kind === 'timed' ? step.setUp : [];

/** Positions that take this long and longer to get into are waited for: nothing follows them by itself (C16). */
const longFrom = seconds(10);

/** Does taking up its position take so long that a word is waited for? */
export const takesLong = (step: Step): boolean => sum(...cuesOf(step).map(({ gap = seconds(0) }) => gap)) >= longFrom;

/** Is a position to be taken up that is another one than that of the step before? */
export const changesPosition = (before: Step, step: Step): boolean => {
  const [now] = cuesOf(step);
  return now !== undefined && cuesOf(before)[0]?.words !== now.words;
};
