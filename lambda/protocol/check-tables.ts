import type * as z from 'zod';
import { careVersion } from './care-version.ts';
import { type ConditionCode, conditionCodes } from './conditions.ts';
import { type Myth, mythSchema } from './myth.ts';
import { myths } from './myths/index.ts';
import { type Pattern, patternSchema } from './pattern.ts';
import { patterns } from './patterns/index.ts';
import { ProtocolError } from './protocol-error.ts';
import { type RedFlag, redFlagSchema } from './red-flag.ts';
import { redFlags } from './red-flags/index.ts';
import { type Routine, routineSchema } from './routine.ts';
import { routines } from './routines/index.ts';
import { type Source, sourceSchema } from './source.ts';
import { sources } from './sources.ts';

/** The care data, table by table. */
export type Tables = {
  readonly routines: readonly Routine[];
  readonly patterns: readonly Pattern[];
  readonly redFlags: readonly RedFlag[];
  readonly myths: readonly Myth[];
  readonly sources: readonly Source[];
};

const shipped: Tables = { routines, patterns, redFlags, myths, sources };

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

const checkRoutine = (routine: Routine, breaths: Set<string>): void => {
  const where = `routine "${routine.id}"`;
  checkUnique(
    `${where}, step`,
    routine.steps.map((step) => step.id),
  );
  const codes = [...routine.avoid, ...Object.keys(routine.care)];
  const unknown = codes.find((code) => !conditionCodes.includes(code as ConditionCode));
  if (unknown !== undefined) throw new ProtocolError(`${where}, avoid or care`, `"${unknown}"`, 'a condition code');
  if (routine.avoid.length > 0 && routine.skip === undefined) {
    throw new ProtocolError(`${where}, skip`, 'nothing', 'words for who should skip it, since `avoid` is not empty');
  }
  routine.steps.forEach((step, i) => {
    if (step.kind === 'breathing' && step.pattern !== undefined && !breaths.has(step.pattern)) {
      throw new ProtocolError(`${where}, steps[${i}].pattern`, `"${step.pattern}"`, 'the id of a breathing pattern');
    }
    if (step.kind !== 'movement') return;
    for (const [level, dose] of Object.entries(step.levels)) {
      if (dose.sets > 1 && dose.rest === undefined) {
        throw new ProtocolError(
          `${where}, steps[${i}].levels.${level}.rest`,
          'nothing',
          'a rest, since there are sets',
        );
      }
    }
  });
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
  if (tables === shipped && !careVersion.endsWith(`.${fingerprint()}`)) {
    throw new ProtocolError('care-version.ts', `"${careVersion}"`, `today's date and ".${fingerprint()}"`);
  }
};
