import { isPacks, lengthsOf, type Packs, type Routine, type RoutineId, routineOf, withLengths } from '#protocol';
import type { Instant, Progress } from './progress.ts';

type Kept = NonNullable<Progress['plan']>;

/** A plan of packs that can be started by its id. */
export type Plan = Packs & { readonly id: RoutineId };

/** A routine of packs by its id; `undefined` for any other routine. */
export const packsNamed = (id: RoutineId): Plan | undefined => {
  if (!isPlanId(id)) return undefined;
  const routine = routineOf(id);
  return isPacks(routine) ? { ...routine, id } : undefined;
};

/** A routine as this person gets it: packs in the lengths that were settled on. */
export const routineAs = ({ plan }: Pick<Progress, 'plan'>, id: RoutineId): Routine => {
  const routine = routineOf(id);
  return plan?.id === id && isPacks(routine) ? withLengths(routine, plan.lengths) : routine;
};

/** The plan that is kept, as packs; `undefined` where none is, or one of no packs. */
export const packsKept = ({ plan }: Pick<Progress, 'plan'>): Plan | undefined => {
  const id = plan?.id as RoutineId | undefined;
  const packs = id === undefined || !isPlanId(id) ? undefined : packsNamed(id);
  return packs === undefined || plan === undefined ? undefined : withLengths(packs, plan.lengths);
};

const planIds: ReadonlySet<string> = new Set(['warm', 'cool', 'contrast', 'contrast-standard', 'contrast-fifteen']);

const isPlanId = (id: string): id is RoutineId => planIds.has(id);

/** What is kept of a plan: its lengths, and when it began; without that it is only on offer. */
export const planOf = (packs: Packs, startedAt?: Instant): Kept => ({
  id: packs.id,
  rounds: Math.max(1, Math.floor(packs.steps.length / 2)),
  lengths: lengthsOf(packs),
  ...(startedAt !== undefined && { startedAt }),
});

/** A place in packs: they are counted in the session, or were paused. Timers that are there all the same carry nothing. */
export const isCountedHere = ({ place }: Pick<Progress, 'place'>): boolean =>
  place !== undefined && packsNamed(place.routine) !== undefined;
