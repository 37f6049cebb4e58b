import * as z from 'zod';
import { levels } from './level.ts';
import { durationSchema } from './pattern.ts';
import { type Position, positions } from './position.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case, like pelvic-tilts');
const codes = z.array(z.string()).readonly();

/** A spoken cue and the quiet after it, if any. Words: `routines.<routine>.<words>`, the fuller wording `<words>Fuller`. */
const cueSchema = z.strictObject({ words: z.string(), gap: durationSchema.optional() });

/** What every step may have. */
const stepFields = {
  id,
  /** Ledger codes (3.1) for whom this step is left out of a routine that is led all the same. */
  avoid: codes.optional(),
};

/** Words and waits in a row: taking up a position, getting up. Each cue is a place to come back to. */
const talkSchema = z.strictObject({
  ...stepFields,
  kind: z.literal('talk'),
  cues: z.array(cueSchema).min(1).readonly(),
  /** The end tone closes it. */
  closes: z.boolean().optional(),
  ask: z.string(),
});

/** What one repetition is made of, in order. `effort` goes with the out-breath, `return` with the in-breath. */
const tempoSchema = z.strictObject({
  effort: durationSchema,
  hold: durationSchema.optional(),
  return: durationSchema,
  still: durationSchema.optional(),
});

const repsSchema = z
  .number()
  .int('a positive whole number')
  .min(1, 'from 1 to 20 repetitions')
  .max(20, 'from 1 to 20 repetitions');

const doseSchema = z.strictObject({
  /** Repetitions in a set, on each side where there are sides. */
  reps: repsSchema,
  sets: z.number().int('a positive whole number').min(1, 'from 1 to 4 sets').max(4, 'from 1 to 4 sets'),
  /** Repetitions set by set, where later sets have fewer. */
  falling: z.array(repsSchema).readonly().optional(),
  /** Planned stillness between sets. */
  rest: durationSchema.optional(),
  tempo: tempoSchema,
  /** Replaces the move's own cue words at this level. */
  words: z.string().optional(),
  /** Replaces the words of the way back at this level. */
  back: z.string().optional(),
});

/** Repetitions of one move at a tempo. */
const movementSchema = z.strictObject({
  ...stepFields,
  kind: z.literal('movement'),
  /** Taking up the position, before the first repetition. */
  setUp: z.array(cueSchema).readonly(),
  /** What is said through the first repetition: `effort` words, then `return` words. */
  cue: z.strictObject({ effort: z.string(), return: z.string() }),
  /** "You may feel ..." as a statement (C33). */
  feel: z.string(),
  /** Answers to "am I doing it right?": a common mistake and a picture in words, beside what may be felt (R17, R18). */
  checks: z.array(z.string()).min(2, 'a common mistake and a picture').readonly(),
  /** What to undo when it hurts, at most four words: "Knees to the middle." */
  undo: z.string(),
  /** Done on both sides, this one first; `either` where they have no name. */
  sides: z.enum(['left', 'right', 'either']).optional(),
  /** One foot and then the other: two repetitions make one of what is counted aloud. */
  alternates: z.boolean().optional(),
  levels: z.strictObject({
    gentlest: doseSchema,
    middle: doseSchema,
    fuller: doseSchema,
    fullest: doseSchema.optional(),
  }),
  ask: z.string().optional(),
});

/** Breathing at a pattern, for the length the person chose or this one. */
const breathingSchema = z.strictObject({
  ...stepFields,
  kind: z.literal('breathing'),
  /** Absent: the pace the person has settled on. */
  pattern: z.string().optional(),
  /** Whole breaths, or whole minutes when no length was asked for. */
  cycles: z.number().int().positive().optional(),
  minutes: z.number().int().positive().optional(),
  /** Most minutes that may be asked for; absent: the pattern's own. */
  longest: z.number().int().positive().optional(),
  /** Words before the first breath, three at the most (BR05). */
  coaching: z.array(cueSchema).max(3).readonly(),
  ask: z.string().optional(),
});

/** A pack on the back, in whole minutes; taken off at the end of the step. */
const packSchema = z.strictObject({
  ...stepFields,
  kind: z.enum(['heat', 'cold']),
  minutes: z.number().int().positive(),
  /** Most minutes that may be asked for. */
  longest: z.number().int().positive().max(20, 'at most 20 minutes'),
  ask: z.string(),
});

/** A part of a scan: its words, and how long it takes with them and the quiet after. */
const scanPartSchema = z.strictObject({
  words: z.string(),
  lasts: durationSchema,
  /** Words and a pause, without a bed of its own: an answer holds five files of sound, its reprompt included. */
  wordsOnly: z.boolean().optional(),
});

/**
 * Guided words over a bed, lying still: parts in a row, each a place to come back to. Words of a part are
 * `routines.<routine>.<words>`, then `<words>More` unless talk is quiet, then `<words>Most` where it is guided.
 */
const scanSchema = z.strictObject({
  ...stepFields,
  kind: z.literal('scan'),
  /** By length in whole minutes, the shortest first; it is the one where nobody named a length. */
  versions: z
    .array(
      z.strictObject({
        minutes: z.number().int().positive(),
        /** The long one tells as much as a guided one: its quiet would be too long otherwise. */
        guided: z.boolean().optional(),
        parts: z.array(scanPartSchema).min(2, 'two parts and more').readonly(),
      }),
    )
    .min(1, 'one version and more')
    .readonly(),
  ask: z.string(),
});

const minutesSchema = z.number().int('whole minutes').min(1, 'from 1 to 30 minutes').max(30, 'from 1 to 30 minutes');

/** Something done for minutes without repetitions, as a walk: a word each minute, and one in the middle. */
const timedSchema = z.strictObject({
  ...stepFields,
  kind: z.literal('timed'),
  setUp: z.array(cueSchema).readonly(),
  /** Said at the beginning of the minutes, in turn. */
  along: z.array(z.string()).min(1).readonly(),
  /** Said in the middle instead; a walk turns back there. */
  half: z.string(),
  levels: z.strictObject({ gentlest: minutesSchema, middle: minutesSchema, fuller: minutesSchema }),
  ask: z.string().optional(),
});

export const stepSchema = z.discriminatedUnion('kind', [
  talkSchema,
  movementSchema,
  breathingSchema,
  timedSchema,
  scanSchema,
  packSchema,
]);

/** What a routine gains when it is led: as one of several in a playlist, or fitted to a person for one session. */
type Led = {
  /** The routine whose words a step is told in, where it is one of several in a playlist. */
  readonly of?: string;
  /** Which of the items of a playlist it belongs to, from 0. */
  readonly item?: number;
  /** Begins by itself when the item before it is over. */
  readonly follows?: true;
  /** Left out; its number stays taken, so that a stored place survives. */
  readonly omitted?: true;
  /** Sets that its numbers reach over, where fewer than that are led at any level. */
  readonly span?: number;
};
export type Step = z.infer<typeof stepSchema> & Led;
export type Movement = Extract<Step, { kind: 'movement' }>;
export type Timed = Extract<Step, { kind: 'timed' }>;
export type Scan = Extract<Step, { kind: 'scan' }>;
export type Pack = Extract<Step, { kind: 'heat' | 'cold' }>;
export type Dose = z.infer<typeof doseSchema>;
export type SpokenCue = z.infer<typeof cueSchema>;

/** What the ledger asks for with a condition: in words, and as another position or no more than a size; else the gentlest. */
const careSchema = z.union([z.string(), z.strictObject({ note: z.string(), take: z.enum([...positions, ...levels]) })]);
export type Care = z.infer<typeof careSchema>;

/** Something a person can start by name: an ordered list of steps, with who should leave it out and why it may help. */
export const routineSchema = z.strictObject({
  id,
  /** The ledger's protocol, `P-TILT`. */
  ledger: z.string().regex(/^(P|SES)(-[A-Z0-9]+)+$/, 'a protocol of the ledger, like P-TILT'),
  sources: z.array(z.string()).min(1).readonly(),
  grade: z.enum(['strong', 'moderate', 'low', 'expert', 'none']),
  /** The gentlest part of the ledger's three in which it may be offered: 1 calm, 2 loosen, 3 rebuild. */
  stage: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** `still` ones stay on offer after a pain word. */
  moves: z.boolean(),
  onFloor: z.boolean(),
  perDay: z.number().int().positive(),
  /** Of packs: least minutes from the start of one to the start of the next, and minutes to swap one for another. */
  apart: z.number().int().positive().optional(),
  gap: z.number().int().positive().optional(),
  /** Ledger codes (3.1) for whom it is left out, and those for whom it runs in its gentler form. */
  avoid: codes,
  care: z.record(z.string(), careSchema).readonly(),
  /** Ledger stop words for a reviewer; acting on them is the conversation's. */
  stop: z.array(z.string()).min(1).readonly(),
  /** Words of the who-should-skip sentence, where `avoid` holds anything. */
  skip: z.string().optional(),
  /** Words for what is good to have in reach, three things at the most, all of them optional (L11). */
  reach: z.string().optional(),
  /** Safety lines that belong to it, said before it starts: `sf14`. */
  fixed: z
    .array(z.string().regex(/^sf\d+$/, 'a fixed line, like sf14'))
    .readonly()
    .optional(),
  steps: z.array(stepSchema).min(1).readonly(),
  /** The same steps in other positions than the one that `steps` describe. */
  versions: z.partialRecord(z.enum(positions), z.array(stepSchema).min(1).readonly()).optional(),
  /** A named person has read its data and its words and signed; absent until that has taken place. */
  reviewed: z.strictObject({ who: z.string(), when: z.string() }).optional(),
  /** Why a routine on the floor has no version for the bed. */
  noBed: z.string().optional(),
});
export type Routine = Omit<z.infer<typeof routineSchema>, 'steps' | 'versions'> & {
  readonly steps: readonly Step[];
  readonly versions?: Readonly<Partial<Record<Position, readonly Step[]>>> | undefined;
};
