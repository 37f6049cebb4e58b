import { chime, type Delivery, mark, type Opening, say, wait, wordsOf } from './delivery.ts';
import type { Routine, Step } from './routine.ts';
import { nothing, sequence, type Timeline } from './timeline.ts';

type Talk = Extract<Step, { kind: 'talk' }>;

/** Spoken cues with their waits; each cue is a resume point. `fuller` rewords the cue it begins with. */
export const compileTalk = (routine: Pick<Routine, 'id'>, step: Talk, delivery: Delivery, opening: Opening): Timeline =>
  sequence(
    ...step.cues.map((cue, i) => {
      if (i < opening.from) return nothing;
      const words = opening.lead === 'fuller' && i === opening.from ? `${cue.words}Fuller` : cue.words;
      const spoken = opening.lead === 'sound' && i === opening.from ? nothing : say(delivery, wordsOf(routine, words));
      return sequence(mark('cue', i), spoken, wait(delivery, cue.gap));
    }),
    step.closes ? chime('end') : nothing,
  );
