import {
  due,
  isRestDay,
  isSmaller,
  type Level,
  levels,
  nearest,
  numberAfter,
  numberOfSitting,
  type ProgrammeRule,
  type Ruling,
  type Standing,
  sittingOf,
  sizeDown,
} from '#protocol';
import { beginningOf } from './day.ts';
import type { Instant, Place, Programme } from './progress.ts';
import { changed, type State, type Wish, withProgress } from './state.ts';

/** Who has never heard of it begins with the first. */
export const programmeOf = ({ progress }: State): Programme => progress.programme ?? { sitting: 1, eased: 0 };

/** The record as the rules know it. */
export const standingOf = (state: State): Standing => {
  const { sitting, eased, doneAt, holidayUntil, gentle, open } = programmeOf(state);
  const comfortAt = state.progress.started['quick-comfort'];
  return {
    sitting,
    eased,
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(holidayUntil === undefined ? {} : { holidayUntil: beginningOf(holidayUntil) }),
    ...(gentle === undefined ? {} : { gentle }),
    ...(comfortAt === undefined ? {} : { comfortAt }),
    ...(open === undefined
      ? {}
      : { open: { step: open.item, of: sittingOf(sitting).items.length, at: open.at, rule: open.rule } }),
  };
};

/** May a sitting be offered, or has it been switched off? */
export const isOffered = ({ session: { leftOut } }: State, number: number): boolean =>
  !leftOut.includes(sittingOf(number).id);

/** The sitting that is due now, or the nearest one that is offered; `undefined` once all are done. */
export const dueNow = (state: State, now: Instant): Ruling | undefined => {
  const ruling = due(standingOf(state), now);
  return ruling && nearest(ruling, (number) => isOffered(state, number));
};

/** The number that comes for a number, where that one is not offered. */
export const offeredFor = (state: State, sitting: number): number =>
  nearest({ rule: 'up', sitting, smaller: false }, (number) => isOffered(state, number))?.sitting ?? sitting;

/** Is a snack offered first today? */
export const restsToday = (state: State, now: Instant): boolean => isRestDay(standingOf(state), now);

/** The sitting under way that a place is in; `undefined` for any other place. */
export const openAt = (state: State, place: Pick<Place, 'routine'> | undefined): Programme['open'] => {
  const { programme } = state.progress;
  return place !== undefined && programme !== undefined && numberOfSitting(place.routine) === programme.sitting
    ? programme.open
    : undefined;
};

const sizeBy = (number: number, rule: ProgrammeRule): Level => {
  const { level } = sittingOf(number);
  return isSmaller(rule) ? sizeDown(level) : level;
};

/** The size in which a sitting is led, or is about to be; `undefined` where none is. */
export const sizeInSitting = (state: State): Level | undefined => {
  const { doing, wish } = state.session;
  const led = doing?.place ?? wish;
  const number = led === undefined ? undefined : numberOfSitting(led.routine);
  if (number === undefined) return undefined;
  const open = openAt(state, led);
  const isAnother = doing === undefined && wish?.from === undefined;
  if (open === undefined || isAnother) return sizeBy(number, wish?.rule ?? 'chosen');
  return open.size ?? sizeBy(number, open.rule);
};

const withProgramme = (state: State, programme: Programme): State => withProgress(state, { programme });

/** A sitting begins: the pause is over, and the steps made smaller are counted anew. */
const begun = (state: State, sitting: number, rule: ProgrammeRule, now: Instant): State => {
  const { doneAt, moves } = programmeOf(state);
  return withProgramme(state, {
    sitting,
    eased: 0,
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(moves === undefined ? {} : { moves }),
    open: { item: 0, at: now, rule },
  });
};

/** The sitting under way is gone on with; who comes out of a pause goes on a size smaller. */
const goneOnWith = (state: State, now: Instant): State => {
  const { open, holidayUntil, gentle: _, ...programme } = programmeOf(state);
  if (open === undefined) return state;
  const rule = holidayUntil === undefined || isSmaller(open.rule) ? open.rule : 'holiday';
  return withProgramme(state, { ...programme, open: { ...open, at: now, rule } });
};

/** What was wished for begins or goes on; a sitting is under way from then on. */
export const entered = (state: State, { routine, from, rule = 'chosen' }: Wish, now: Instant): State => {
  const number = numberOfSitting(routine);
  if (number === undefined) return state;
  return from === undefined || openAt(state, { routine }) === undefined
    ? begun(state, number, rule, now)
    : goneOnWith(state, now);
};

/** An item of it is led from its beginning; in the size of the sitting, whatever the one before was led in. */
export const ledItem = (state: State, place: Place, item: number | undefined, now: Instant): State => {
  const open = openAt(state, place);
  if (open === undefined || item === undefined || open.item === item) return state;
  return withProgramme(state, { ...programmeOf(state), open: { item, at: now, rule: open.rule } });
};

const isBelow = (one: Level, other: Level): boolean => levels.indexOf(one) < levels.indexOf(other);

/** The size of the item under way by the person's own word; a step made smaller counts once, and not when it is undone. */
export const resized = (state: State, size: Level): State => {
  const { open, ...programme } = programmeOf(state);
  if (open === undefined) return state;
  const usual = sizeBy(programme.sitting, open.rule);
  const was = isBelow(open.size ?? usual, usual) ? 1 : 0;
  const is = isBelow(size, usual) ? 1 : 0;
  return withProgramme(state, { ...programme, eased: programme.eased + is - was, open: { ...open, size } });
};

/** The item under way is skipped by the person's own word; one that was made smaller has been counted. */
export const skipped = (state: State): State => {
  const { open, ...programme } = programmeOf(state);
  if (open === undefined) return state;
  const usual = sizeBy(programme.sitting, open.rule);
  const counted = isBelow(open.size ?? usual, usual);
  return withProgramme(state, { ...programme, eased: programme.eased + (counted ? 0 : 1), open });
};

/** It has come to its end: the number of the next one is kept. */
export const finishedSitting = (state: State, now: Instant): State => {
  const { sitting, eased, moves } = programmeOf(state);
  return withProgramme(state, {
    sitting: numberAfter(sitting, eased),
    eased,
    doneAt: now,
    ...(moves === undefined ? {} : { moves }),
  });
};

/** The moves that the person names for the last sitting. */
export const withMoves = (state: State, moves: readonly string[]): State =>
  withProgramme(state, changed(programmeOf(state), { moves: moves.length === 0 ? undefined : moves }));

/** Nothing is said and nothing counts until then. */
export const pausedUntil = (state: State, holidayUntil: string, gentle?: true): State =>
  withProgramme(state, changed(programmeOf(state), { holidayUntil, gentle }));

/** Has anybody ever begun with it? */
export const hasBegun = ({ progress: { programme } }: State): boolean =>
  programme?.doneAt !== undefined || programme?.open !== undefined;

/** The sitting that is next, where it is its day; a pause is not mentioned (P01). */
export const sittingToOffer = (state: State, now: Instant): Ruling | undefined => {
  const { holidayUntil } = standingOf(state);
  const isAway = holidayUntil !== undefined && now < holidayUntil;
  return hasBegun(state) && !isAway && !restsToday(state, now) ? dueNow(state, now) : undefined;
};
