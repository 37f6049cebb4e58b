import * as z from 'zod/mini';
import { allDone, leadable, levels, type PatternId, patterns, programmeRules, type RoutineId } from '#protocol';
import type { Place, Progress } from '../conversation/progress.ts';
import { StoreError } from './progress-store.ts';

// The record is closed: an unknown field is refused both when it is written and when it is read, and no field can hold
// free text, since an id has no spaces.

const whole = z.int().check(z.nonnegative());
const id = z.string().check(z.regex(/^[a-z0-9][\w.:/-]{0,99}$/i));
/** Made by the Alexa service, so only its being one short word is known. */
const serviceId = z.string().check(z.regex(/^\S{1,512}$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const hour = whole.check(z.maximum(23));
const maybe = z.exactOptional;

export const recordSchema = z.strictObject({
  schemaVersion: z.literal(2),
  revision: whole,
  careVersion: id,
  place: maybe(
    z.strictObject({
      routine: id,
      step: whole,
      // -1 is the rest before the step.
      offset: z.int().check(z.gte(-1)),
      length: maybe(whole),
      pattern: maybe(id),
    }),
  ),
  stream: maybe(
    z.strictObject({
      play: whole,
      state: z.enum(['on', 'finished', 'failed']),
      night: maybe(z.literal(true)),
      of: maybe(id),
    }),
  ),
  scanPlace: maybe(whole),
  plan: maybe(z.strictObject({ id, rounds: whole, lengths: z.array(whole), startedAt: maybe(whole) })),
  settings: z.strictObject({
    pace: maybe(z.literal([-1, 0, 1, 2, 3])),
    breathPace: maybe(id),
    talk: maybe(z.enum(['quiet', 'normal', 'guided'])),
    level: maybe(z.enum(levels)),
    autoAdvance: maybe(z.boolean()),
    quietHours: maybe(z.strictObject({ from: hour, to: hour })),
  }),
  counts: z.record(id, z.record(day, whole)),
  programme: maybe(
    z.strictObject({
      sitting: z.int().check(z.gte(1), z.lte(allDone)),
      eased: whole,
      doneAt: maybe(whole),
      holidayUntil: maybe(day),
      moves: maybe(z.array(id)),
      gentle: maybe(z.literal(true)),
      open: maybe(
        z.strictObject({ item: whole, at: whole, rule: z.enum(programmeRules), size: maybe(z.enum(levels)) }),
      ),
    }),
  ),
  started: z.record(id, whole),
  leftOut: z.array(id),
  cups: maybe(z.strictObject({ day, count: whole })),
  dates: z.strictObject({
    notice: maybe(whole),
    timersGranted: maybe(whole),
    timersDeclined: maybe(whole),
    remindersGranted: maybe(whole),
    remindersDeclined: maybe(whole),
  }),
  timers: z.array(serviceId),
  reminders: z.array(serviceId),
  expires: whole,
});

type Stored = z.infer<typeof recordSchema>;

const routineIds: ReadonlySet<string> = new Set(leadable);
const patternIds: ReadonlySet<string> = new Set(patterns.map((pattern) => pattern.id));
const isRoutine = (id: string): id is RoutineId => routineIds.has(id);
const isPattern = (id: string): id is PatternId => patternIds.has(id);
const isPlace = (place: Stored['place'] & object): place is Place & typeof place =>
  isRoutine(place.routine) && (place.pattern === undefined || isPattern(place.pattern));

const isStream = (stream: Stored['stream'] & object): stream is NonNullable<Progress['stream']> & typeof stream =>
  stream.of === undefined || isRoutine(stream.of);

/** The record without what the care tables no longer hold: a place in a routine that is gone costs only the place. */
const known = ({ place, stream, settings: { breathPace, ...settings }, ...others }: Stored): Progress => ({
  ...others,
  ...(stream !== undefined && isStream(stream) && { stream }),
  settings: breathPace !== undefined && isPattern(breathPace) ? { ...settings, breathPace } : settings,
  ...(place !== undefined && isPlace(place) && { place }),
});

/** Brings a record of one version to the next, its `schemaVersion` included. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version it starts from. Version 1 is the first, and knows of no stream. */
const migrations: Readonly<Record<number, Migration>> = {
  1: (older) => ({ ...older, schemaVersion: 2 }),
};

const versioned = z.looseObject({ schemaVersion: whole });

const migrated = (stored: unknown, steps: Readonly<Record<number, Migration>>): unknown => {
  const record = versioned.safeParse(stored);
  if (!record.success) return stored;
  const step = steps[record.data.schemaVersion];
  return step === undefined ? stored : migrated(step(record.data), steps);
};

/** Names the first thing that is wrong by its field; deeper keys and all values stay unsaid. */
const problem = ({ issues: [issue] }: z.core.$ZodError): StoreError => {
  const field = issue?.path[0] === undefined ? 'progress record' : `progress record, ${String(issue.path[0])}`;
  return new StoreError(field, issue?.code ?? 'nothing', 'what the closed record of version 2 holds');
};

/** What was found where a record may lie. */
export type Reading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unreadable'; readonly why: StoreError }
  | { readonly kind: 'live'; readonly progress: Progress };

export const read = (stored: unknown, now: number, steps = migrations): Reading => {
  if (stored === undefined) return { kind: 'nothing' };
  const record = recordSchema.safeParse(migrated(stored, steps));
  if (!record.success) return { kind: 'unreadable', why: problem(record.error) };
  return record.data.expires < now ? { kind: 'expired' } : { kind: 'live', progress: known(record.data) };
};

/** The revision that a save must name: 0 wherever nothing counts as stored. */
export const revisionOf = (reading: Reading): number => (reading.kind === 'live' ? reading.progress.revision : 0);

/**
 * What is stored after `progress`.
 * @throws StoreError for a field the closed record does not have, or a value it cannot hold
 */
export const nextRevision = (progress: Progress): Progress => {
  const next = { ...progress, revision: progress.revision + 1 };
  const record = recordSchema.safeParse(next);
  if (!record.success) throw problem(record.error);
  return next;
};
