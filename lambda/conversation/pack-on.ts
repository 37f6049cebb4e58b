import { isPack, minutes, type PackOn, type Part } from '#protocol';
import type { Instant } from './progress.ts';
import type { Doing } from './state.ts';

/** A pack when a stretch of it is led: since when it is on; `pack` only where it was on before. */
export type Worn = { readonly on: NonNullable<Doing['on']>; readonly pack?: PackOn };

/** `undefined` for a part that is no pack. A pack that goes on now is taken to have been on from the stretch's beginning. */
export const wornAt = (doing: Doing, { step, set, sets }: Part, now: Instant): Worn | undefined => {
  if (!isPack(step)) return undefined;
  const before = minutes((step.minutes / sets) * (set - 1));
  const { on } = doing;
  if (on?.step !== step.id) return { on: { step: step.id, since: now - before } };
  const lost = Math.max(0, now - on.since - before);
  return { on, pack: on.breathing ? { lost, breathing: true } : { lost } };
};
