import { isRow, keepsPlace, partAt, partsOf, type RoutineId, routineOf } from '#protocol';
import { dayOf } from './day.ts';
import { routineFor } from './fitting.ts';
import { isCountedHere, packsNamed } from './packs.ts';
import { finishedSitting, openAt } from './programme.ts';
import type { Instant, Place, Progress } from './progress.ts';
import { type Doing, type State, withProgress } from './state.ts';

/** The stored place becomes the activity's own, unless that runs beside it; a stream carries it no longer. */
export const storedPlace = (state: State, doing: Doing): State =>
  doing.aside
    ? state
    : withProgress(withoutLeftPlan(scanKept(state, doing), doing), { place: doing.place, stream: undefined });

/** Packs that were counted here and are left for something else: timers that could not be taken away do not carry them on. */
const withoutLeftPlan = (state: State, { place }: Doing): State => {
  const { plan } = state.progress;
  if (plan === undefined || !isCountedHere(state.progress) || packsNamed(place.routine) !== undefined) return state;
  const { startedAt: _, ...offered } = plan;
  return withProgress(state, { plan: offered });
};

/** Heard up to here, in a stream that goes on. */
export const movedTo = (state: State, place: Place): State => withProgress(scanKept(state, { place }), { place });

/** A longer scan has a place of its own beside it, gone when it is done (M04). */
const scanKept = (state: State, { place }: Pick<Doing, 'place'>, isDone = false): State => {
  const step = partAt(partsOf(routineFor(state, place), 'gentlest'), place.step)?.step;
  const wanted = isRow(place.routine) || place.length === undefined ? {} : { minutes: place.length };
  if (step?.kind !== 'scan' || !keepsPlace(step, wanted)) return state;
  return withProgress(state, { scanPlace: isDone || place.offset <= 0 ? undefined : place.offset });
};

/** The rest before a step: where a stop and a halt leave the person, without telling the two apart. */
const restBefore = (place: Place): Place => ({ ...place, offset: -1 });

export const isRestBefore = (place: Place): boolean => place.offset < 0;

/** Saves the rest before the step that was led. */
export const restingAt = (state: State, doing: Doing): State =>
  doing.aside ? state : withProgress(state, { place: restBefore(doing.place) });

/** When a routine was last started, noted at its first breath, rep or cue. */
export const startedAt = (state: State, doing: Doing, now: Instant): State => {
  const { routine, step, offset } = doing.place;
  if (step > 0 || offset > 0) return state;
  return withProgress(state, { started: { ...state.progress.started, [routine]: now } });
};

const oneMore = (counts: Progress['counts'], routine: string, day: string): Progress['counts'] => ({
  ...counts,
  [routine]: { ...counts[routine], [day]: (counts[routine]?.[day] ?? 0) + 1 },
});

/** One of the routines in a row is done: it counts for itself as well (X07). */
export const countedItem = (state: State, routine: string, now: Instant): State =>
  withProgress(state, { counts: oneMore(state.progress.counts, routine, dayOf(now)) });

const isWayUp = ({ routine }: Place): boolean => !isRow(routine) && routineOf(routine).ledger === 'P-LOGROLL';

/** One more done today, where any of it was heard; the place is free again, or after getting up the one that was kept. */
const countedRoutine = (state: State, doing: Doing, now: Instant): State =>
  withProgress(scanKept(state, doing, true), {
    ...(doing.begun ? { counts: oneMore(state.progress.counts, doing.place.routine, dayOf(now)) } : {}),
    ...(doing.aside ? {} : { place: isWayUp(doing.place) ? state.session.kept : undefined }),
    ...(state.progress.plan?.id === doing.place.routine ? { plan: undefined } : {}),
  });

/** A plan that runs by itself: started and counted at once, since nothing is heard of its end. */
export const countedPlan = (state: State, routine: RoutineId, now: Instant): State =>
  withProgress(state, {
    started: { ...state.progress.started, [routine]: now },
    counts: oneMore(state.progress.counts, routine, dayOf(now)),
    place: undefined,
  });

/** Is a place in the last part of its row that is led? */
const isAtEnd = (state: State, { place, level }: Doing): boolean => {
  const parts = partsOf(routineFor(state, place), level);
  const here = partAt(parts, place.step);
  const isLastItem = here === undefined || here.step.item === parts.at(-1)?.step.item;
  return isLastItem && (state.session.order ?? []).length === 0;
};

/** In a sitting that has more to come? */
export const isUnderWay = (state: State, doing: Doing): boolean =>
  !doing.aside && openAt(state, doing.place) !== undefined && !isAtEnd(state, doing);

/**
 * What was done counts, and the place is free again. A sitting that is left before its last part keeps its place; in
 * its last part it is finished.
 */
export const counted = (state: State, doing: Doing, now: Instant): State => {
  if (isUnderWay(state, doing)) return storedPlace(state, doing);
  const done = countedRoutine(state, doing, now);
  return doing.aside || openAt(state, doing.place) === undefined ? done : finishedSitting(done, now);
};

export const today = dayOf;
