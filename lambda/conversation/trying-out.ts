import { marks, ms, slice, type Timeline } from '#protocol';
import type { Unfolded } from './doing.ts';
import type { State } from './state.ts';

/** Breaths after which a newcomer is asked whether the pace is right (BR03). */
export const triedBreaths = 5;

/** A shorter practice is over before a question about it is worth its words, in minutes. */
const shortest = 3;

/**
 * The first breaths of somebody's first practice, after which they are asked about the pace; `undefined` where the pace
 * is known, was named, or the practice is a short one.
 */
export const tryingOut = (
  { progress }: State,
  { routine, part, doing, delivery, size }: Unfolded,
  sound: Timeline,
): { readonly sound: Timeline; readonly cut: number } | undefined => {
  const isFirst = progress.counts.breathing === undefined && progress.settings.breathPace === undefined;
  if (!isFirst || routine.ledger !== 'P-BR-BASE' || part.step.kind !== 'breathing' || doing.aside) return undefined;
  const isLong = (delivery.minutes ?? shortest) >= shortest && size > triedBreaths;
  if (!isLong || doing.place.offset > 0) return undefined;
  const after = marks(sound).find(({ number }) => number === triedBreaths);
  return after === undefined ? undefined : { sound: slice(sound, ms(0), after.at), cut: triedBreaths };
};
