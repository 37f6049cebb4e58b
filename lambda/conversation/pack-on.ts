import { isPack, minutes, type PackOn, type Part, warmSession } from '#protocol';
import type { Instant } from './progress.ts';
import type { Doing, Wish } from './state.ts';

/** A pack when a stretch of it is led: since when it is on, and what is left of the stretch. */
export type Worn = { readonly on: NonNullable<Doing['on']>; readonly pack: PackOn };

/**
 * `undefined` for a part that is no pack. A pack that goes on now is taken to have been on from the stretch's beginning.
 * `saying`: milliseconds of other words that come first.
 */
export const wornAt = (
  doing: Doing,
  { step, set, sets }: Part,
  now: Instant,
  saying: number,
  { breathing }: Pick<Wish, 'breathing'> = {},
): Worn | undefined => {
  if (!isPack(step)) return undefined;
  const before = minutes((step.minutes / sets) * (set - 1));
  const { on } = doing;
  if (on?.step !== step.id) {
    return {
      on: { step: step.id, since: now - before, ...(breathing && { breathingFirst: true }) },
      pack: { lost: saying, goesOn: true, ...(breathing && { breathing }) },
    };
  }
  const lost = Math.max(0, now - on.since - before) + saying;
  // A stretch that lies for the most part in the minutes that are breathed along with.
  const isFirst = on.breathingFirst && before + minutes(step.minutes / sets / 2) <= warmSession.breathed;
  return { on, pack: on.breathing || isFirst ? { lost, breathing: true } : { lost } };
};
