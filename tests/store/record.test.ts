import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { PatternId, RoutineId } from '#protocol';
import { fresh, type Progress } from '../../lambda/conversation/progress.ts';
import { type Migration, nextRevision, read, type recordSchema } from '../../lambda/store/record.ts';

/** Ids as plain text, since a record may name what the tables no longer hold. */
type Plain<T> = T extends RoutineId | PatternId
  ? string
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

test('the schema has exactly the fields of progress', () => {
  expectTypeOf<Plain<z.infer<typeof recordSchema>>>().toEqualTypeOf<Plain<Progress>>();
});

const progress = { ...fresh('care'), revision: 7, expires: 5000 };

test('an earlier version is brought up step by step', () => {
  // As if version 0 had no counts.
  const steps: Readonly<Record<number, Migration>> = {
    0: (record) => ({ ...record, schemaVersion: 1, counts: {} }),
    1: (record) => ({ ...record, schemaVersion: 2 }),
  };
  const { counts: _, ...older } = progress;
  expect(read({ ...older, schemaVersion: 0 }, 0, steps)).toEqual({ kind: 'live', progress });
});

test('the version that knew of no stream is brought up as it is', () => {
  const place = { routine: 'breathing', step: 0, offset: 7, length: 10, pattern: '4-6' };
  const { schemaVersion: _, ...older } = { ...progress, place };
  expect(read({ ...older, schemaVersion: 1 }, 0)).toEqual({ kind: 'live', progress: { ...progress, place } });
});

test('a version that nothing leads from is unreadable', () => {
  expect(read({ ...progress, schemaVersion: 0 }, 0)).toMatchObject({ kind: 'unreadable' });
});

test('a step that leads to something else is unreadable', () => {
  const steps = { 0: () => ({ schemaVersion: 1 }) };
  expect(read({ ...progress, schemaVersion: 0 }, 0, steps)).toMatchObject({ kind: 'unreadable' });
});

test('an unreadable record is named by its field, never by its value or a deeper key', () => {
  const odd = { ...progress, settings: { mood: 'low' } };
  const reading = read(odd, 0);
  expect(reading.kind === 'unreadable' && reading.why.message).toBe(
    'progress record, settings: expected what the closed record of version 2 holds, got unrecognized_keys',
  );
});

test('what is written comes back after JSON', () => {
  const next = nextRevision(progress);
  expect(read(JSON.parse(JSON.stringify(next)), 0)).toEqual({ kind: 'live', progress: next });
});
