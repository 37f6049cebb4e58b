import type * as z from 'zod';
import { careVersion } from './care-version.ts';
import { checkSittings } from './check-sittings.ts';
import { formOf, stepsIn } from './composing.ts';
import { type ConditionCode, conditionCodes } from './conditions.ts';
import { levels } from './level.ts';
import { type Myth, mythSchema } from './myth.ts';
import { myths } from './myths/index.ts';
import { type Pattern, patternSchema } from './pattern.ts';
import { patterns } from './patterns/index.ts';
import { type Playlist, playlistSchema } from './playlist.ts';
import { playlists } from './playlists/index.ts';
import type { Position } from './position.ts';
import { ProtocolError } from './protocol-error.ts';
import { type RedFlag, redFlagSchema } from './red-flag.ts';
import { redFlags } from './red-flags/index.ts';
import { type Movement, type Routine, routineSchema, type Step } from './routine.ts';
import { routines } from './routines/index.ts';
import { type Sitting, sittingSchema } from './sitting.ts';
import { sittings } from './sittings/index.ts';
import { type Source, sourceSchema } from './source.ts';
import { sources } from './sources/index.ts';

/** The care data, table by table. */
export type Tables = {
  readonly routines: readonly Routine[];
  readonly patterns: readonly Pattern[];
  readonly playlists: readonly Playlist[];
  readonly sittings: readonly Sitting[];
  readonly redFlags: readonly RedFlag[];
  readonly myths: readonly Myth[];
  readonly sources: readonly Source[];
};

const shipped: Tables = { routines, patterns, playlists, sittings, redFlags, myths, sources };

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

const spelled = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** What would be right, out of a schema's message: "Invalid input: expected number, received string" wants a number. */
const wantedIn = (message = 'another shape'): string =>
  message
    .replace(/^.*expected /, '')
    .replace(/, received .*$/, '')
    .replace(/^Too small.*/, 'more');

/** Every entry has the shape of its table; the first that has not is named with its place. */
const checkShapes = (kind: string, schema: z.ZodType, entries: readonly { readonly id: string }[]): void => {
  for (const entry of entries) {
    const result = schema.safeParse(entry);
    if (result.success) continue;
    const [problem] = result.error.issues;
    const path = problem?.path ?? [];
    const where = `${kind} "${entry.id}"${path.length > 0 ? `, ${spelled(path).replace(/^\./, '')}` : ''}`;
    throw new ProtocolError(where, shown(at(entry, path)), wantedIn(problem?.message), {
      cause: result.error,
    });
  }
};

const checkUnique = (kind: string, ids: readonly string[]): void => {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new ProtocolError(`${kind} "${twice}"`, 'an id that is there twice', 'an id of its own');
};

const checkSources = (
  kind: string,
  entries: readonly { id: string; sources: readonly string[] }[],
  known: Set<string>,
) => {
  for (const entry of entries) {
    const unknown = entry.sources.find((id) => !known.has(id));
    if (unknown === undefined) continue;
    throw new ProtocolError(`${kind} "${entry.id}", sources`, `"${unknown}"`, 'a source id of the bibliography');
  }
};

/** Every set but the last is followed by a rest, and the sizes that are there are in order. */
const checkDoses = (where: string, { levels }: Movement): void => {
  for (const [level, dose] of Object.entries(levels)) {
    if (dose === undefined) continue;
    const at = `${where}.levels.${level}`;
    if (dose.sets > 1 && dose.rest === undefined) {
      throw new ProtocolError(`${at}.rest`, 'nothing', 'a rest, since there are sets');
    }
    if (dose.sets === 1 && dose.rest !== undefined) {
      throw new ProtocolError(`${at}.rest`, shown(dose.rest), 'no rest, since there is one set');
    }
    if (dose.falling !== undefined && dose.falling.length !== dose.sets) {
      throw new ProtocolError(`${at}.falling`, shown(dose.falling), `${dose.sets} numbers, one for each set`);
    }
  }
};

const checkCodes = (where: string, codes: readonly string[]): void => {
  const unknown = codes.find((code) => !conditionCodes.includes(code as ConditionCode));
  if (unknown !== undefined) throw new ProtocolError(`${where}, avoid or care`, `"${unknown}"`, 'a condition code');
};

const shapeOf = (steps: readonly Step[]): string =>
  steps.map((step) => (step.kind === 'movement' && step.sides ? `${step.id} (sides)` : step.id)).join(', ');

/** A version has the steps of the routine, so that a stored place means the same in both. */
const checkVersions = (where: string, { steps, versions = {} }: Routine): void => {
  for (const [position, others = []] of Object.entries(versions)) {
    if (shapeOf(others) !== shapeOf(steps)) {
      throw new ProtocolError(`${where}, versions.${position}`, shapeOf(others), `the steps ${shapeOf(steps)}`);
    }
  }
};

const checkRoutine = (routine: Routine, breaths: Set<string>): void => {
  const where = `routine "${routine.id}"`;
  checkUnique(
    `${where}, step`,
    routine.steps.map((step) => step.id),
  );
  checkCodes(where, [...routine.avoid, ...Object.keys(routine.care)]);
  if (routine.avoid.length > 0 && routine.skip === undefined) {
    throw new ProtocolError(`${where}, skip`, 'nothing', 'words for who should skip it, since `avoid` is not empty');
  }
  if (routine.onFloor && routine.versions?.bed === undefined && routine.noBed === undefined) {
    throw new ProtocolError(`${where}, versions.bed`, 'nothing', 'a version for the bed, or `noBed` with the reason');
  }
  checkVersions(where, routine);
  for (const [i, step] of [routine.steps, ...Object.values(routine.versions ?? {})].flatMap((steps) => [
    ...steps.entries(),
  ])) {
    const at = `${where}, steps[${i}]`;
    checkCodes(at, step.avoid ?? []);
    if (step.kind === 'breathing' && step.pattern !== undefined && !breaths.has(step.pattern)) {
      throw new ProtocolError(`${at}.pattern`, `"${step.pattern}"`, 'the id of a breathing pattern');
    }
    if (step.kind === 'movement') checkDoses(at, step);
  }
  for (const [code, care] of Object.entries(routine.care)) {
    const form = formOf(care);
    const isThere = levels.some((level) => level === form) || stepsIn(routine, form as Position) !== routine.steps;
    if (!isThere) throw new ProtocolError(`${where}, care.${code}.take`, `"${form}"`, 'a size, or one of its versions');
  }
};

const checkPlaylist = ({ id, items }: Playlist, routines: readonly Routine[], breaths: Set<string>): void => {
  for (const [i, { routine, pattern }] of items.entries()) {
    const at = `playlist "${id}", items[${i}]`;
    if (!routines.some((each) => each.id === routine)) {
      throw new ProtocolError(`${at}.routine`, `"${routine}"`, 'the id of a routine');
    }
    if (pattern !== undefined && !breaths.has(pattern)) {
      throw new ProtocolError(`${at}.pattern`, `"${pattern}"`, 'the id of a breathing pattern');
    }
  }
};

/** A short hash of the care data: FNV-1a over its JSON. */
export const fingerprint = (tables: Tables = shipped): string => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(tables)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
 * Validates the care data, in the build and in the tests; the deployed function loads what has passed.
 * @throws ProtocolError that names the first entry that does not hold, what was found and what would be right
 */
export const checkTables = (tables: Tables = shipped): void => {
  checkShapes('source', sourceSchema, tables.sources);
  checkShapes('breathing pattern', patternSchema, tables.patterns);
  checkShapes('routine', routineSchema, tables.routines);
  checkShapes('playlist', playlistSchema, tables.playlists);
  checkShapes('sitting', sittingSchema, tables.sittings);
  checkShapes('myth', mythSchema, tables.myths);
  checkShapes('red flag', redFlagSchema, tables.redFlags);
  const known = new Set(tables.sources.map((source) => source.id));
  for (const [kind, entries] of Object.entries(tables))
    checkUnique(
      kind,
      entries.map((entry) => entry.id),
    );
  checkSources('breathing pattern', tables.patterns, known);
  checkSources('routine', tables.routines, known);
  checkSources('myth', tables.myths, known);
  checkSources('red flag', tables.redFlags, known);
  const breaths = new Set(tables.patterns.map((pattern) => pattern.id));
  for (const routine of tables.routines) checkRoutine(routine, breaths);
  checkSittings(tables.sittings, tables.routines, breaths);
  for (const playlist of tables.playlists) checkPlaylist(playlist, tables.routines, breaths);
  if (tables === shipped && !careVersion.endsWith(`.${fingerprint()}`)) {
    throw new ProtocolError('care-version.ts', `"${careVersion}"`, `today's date and ".${fingerprint()}"`);
  }
};
