import {
  allDone,
  type Line,
  line,
  numberOfSitting,
  type ProgrammeRule,
  partsOf,
  type Ruling,
  singleOf,
  sittingOf,
  weekOf,
} from '#protocol';
import { dayOf } from './day.ts';
import { routineFor } from './fitting.ts';
import { offeredFor, programmeOf } from './programme.ts';
import type { Instant } from './progress.ts';
import type { State } from './state.ts';
import { fixedOf } from './wording.ts';

const told = (key: string, values?: Line['values']): Line => line(`programme.${key}`, values);

const idOf = (sitting: number) => sittingOf(sitting).id;

/** What to do another time (P10). */
export const nextTime: readonly Line[] = [told('nextTime'), told('nextTimeMore')];

/** Said when a turn has finished a sitting; nothing after any other turn. */
export const afterSitting = (before: State, after: State): readonly Line[] => {
  const was = before.progress.programme;
  const is = after.progress.programme;
  if (was?.open === undefined || is === undefined || is.open !== undefined) return [];
  if (is.sitting >= allDone) return [told('allDone'), ...nextTime];
  const next =
    is.sitting === was.sitting ? told('onceMore') : told('nextOne', { routine: idOf(offeredFor(after, is.sitting)) });
  return [told('done', { routine: idOf(was.sitting) }), next];
};

/** The routines of a sitting in their order, those left out left out. */
const routinesIn = (state: State, sitting: number): readonly string[] => {
  const { id, level } = sittingOf(sitting);
  const parts = partsOf(routineFor(state, { routine: id }), level);
  return parts.flatMap(({ step, begins }) => (begins && step.of !== undefined ? [step.of] : []));
};

/** "Not in the first days.", where the ledger asks for it (SF-20). */
const notFirstDays = (state: State, sitting: number): readonly Line[] => {
  const [first] = routinesIn(state, sitting).flatMap((id) => fixedOf(singleOf(id), 'sf20'));
  return first === undefined ? [] : [first];
};

/** A sitting by its number alone. */
export const shortOffer = (state: State, sitting: number): readonly Line[] => [
  told('offer', { routine: idOf(sitting) }),
  ...notFirstDays(state, sitting),
];

/** What a sitting is, before it is led: its number, what is new in it, and that it is smaller where it is. */
export const offerLines = (state: State, { rule, sitting, smaller }: Ruling): readonly Line[] => {
  const routine = idOf(sitting);
  const isNew = ['first', 'up', 'gentler', 'chosen', 'moved'].includes(rule);
  return [
    rule === 'goOn' ? told('goOn', { routine }) : told('offer', { routine }),
    ...(isNew ? [told(`new.${sitting}`)] : []),
    ...notFirstDays(state, sitting),
    ...(smaller ? [told('smallerToday')] : []),
  ];
};

/** "Pelvic tilts, knee rocks, then knee to chest.": three names in a sentence at the most. */
const namesIn = (ids: readonly string[]): readonly Line[] => {
  const [one, two, three, ...others] = ids;
  if (one === undefined) return [];
  if (two === undefined) return [told('partsOne', { one })];
  if (three === undefined) return [told('partsTwo', { one, two })];
  return [told('partsThree', { one, two, three }), ...namesIn(others)];
};

/** What is in a sitting, by name (P01). */
export const contentLines = (state: State, sitting: number): readonly Line[] => [
  ...namesIn(routinesIn(state, sitting)),
  ...notFirstDays(state, sitting),
];

/** Why a sitting has the number and the size it has, in one clause (P02, P08). */
export const whyLine = (state: State, rule: ProgrammeRule, sitting: number): Line => {
  const { doneAt } = programmeOf(state);
  const before = Math.max(1, sitting - 1);
  if (rule === 'away') {
    return doneAt === undefined ? told('why.awayUndated') : told('why.away', { day: dayOf(doneAt) });
  }
  return told(`why.${rule}`, { before: idOf(before) });
};

const dayLength = 24 * 60 * 60 * 1000;

/** Sittings finished on days that `holds` is true of. */
const finishedOn = ({ progress }: State, holds: (day: string) => boolean): number =>
  Object.entries(progress.counts)
    .filter(([id]) => numberOfSitting(id) !== undefined)
    .flatMap(([, days]) => Object.entries(days))
    .reduce((sum, [day, count]) => sum + (holds(day) ? count : 0), 0);

/** Three facts at the most: the week, how many are done, and how many in the week before (P07). */
export const progressLines = (state: State, now: Instant): readonly Line[] => {
  const count = finishedOn(state, () => true);
  const { sitting } = programmeOf(state);
  if (count === 0) return [told('progressNone')];
  const [from, to] = [dayOf(now - 13 * dayLength), dayOf(now - 7 * dayLength)];
  const lastWeek = finishedOn(state, (day) => day >= from && day <= to);
  return [
    told('progress', { week: weekOf(sitting), count }),
    ...(lastWeek > 0 ? [told('lastWeek', { count: lastWeek })] : []),
  ];
};

/** Names and counts to pass on, in ten seconds (P09). */
export const summaryLines = (state: State): readonly Line[] => {
  const count = finishedOn(state, () => true);
  if (count === 0) return [told('summaryNone')];
  const { counts } = state.progress;
  const days = Object.entries(counts).flatMap(([id, on]) => (numberOfSitting(id) === undefined ? [] : Object.keys(on)));
  const [first = ''] = days.toSorted();
  const total = (on: Readonly<Record<string, number>>) => Object.values(on).reduce((sum, each) => sum + each, 0);
  const names = [
    ...new Set(Array.from({ length: 12 }, (_, i) => sittingOf(i + 1).items.map(({ routine }) => routine)).flat()),
  ];
  const [one, two] = names.toSorted((a, b) => total(counts[b] ?? {}) - total(counts[a] ?? {}));
  const known = one !== undefined && two !== undefined && counts[two] !== undefined;
  return [told('summary', { count, day: first }), ...(known ? [told('summaryMoves', { one, two })] : [])];
};

export { told };
