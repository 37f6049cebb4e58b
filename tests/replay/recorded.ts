import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UsageError } from '../../lambda/simulator/arguments.ts';

/** An Alexa request as it was recorded; beyond having a `request` it may lack anything. */
export type Envelope = { readonly request: object; readonly [key: string]: unknown };

/** A file of requests, in order, or why nothing in it can be played. */
export type Recorded = { readonly file: string } & (
  | { readonly kind: 'requests'; readonly requests: readonly Envelope[] }
  | { readonly kind: 'skipped'; readonly why: string }
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEnvelope = (value: unknown): value is Envelope => isObject(value) && isObject(value.request);

const parsed = (text: string): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
};

/** All values of a text: one, a list of them, or one a line. `undefined` for what is not JSON. */
const valuesOf = (text: string): readonly unknown[] | undefined => {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const each = lines.map(parsed);
  return each.length > 1 && each.every((values) => values !== undefined) ? each.flat() : undefined;
};

/** @example readRecorded('a.json', '[{ "request": {} }]') // => { file: 'a.json', kind: 'requests', requests: [...] } */
export const readRecorded = (file: string, text: string): Recorded => {
  const values = valuesOf(text.replace(/^\uFEFF/, ''));
  if (values === undefined) return { file, kind: 'skipped', why: 'it is not JSON' };
  const requests = values.filter(isEnvelope);
  if (requests.length === 0) return { file, kind: 'skipped', why: 'there is no request in it' };
  return { file, kind: 'requests', requests };
};

const endings = ['.json', '.jsonl', '.ndjson'];

/**
 * Every file of requests below `folder`, by name.
 * @throws UsageError where there is no such folder, or no JSON in it
 */
export const recordedIn = (folder: string): readonly Recorded[] => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError('DIR', JSON.stringify(folder), 'a folder that exists');
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  if (files.length === 0)
    throw new UsageError('DIR', `${folder}, without any`, `files ending in ${endings.join(', ')}`);
  return files.map((file) => readRecorded(relative(folder, file), readFileSync(file, 'utf8')));
};

const inside = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const withId = (holder: unknown, skillId: string): object => ({
  ...inside(holder),
  application: { ...inside(inside(holder).application), applicationId: skillId },
});

/** The same request as if it had been sent to the skill of this id. */
export const addressedTo = (skillId: string, envelope: Envelope): Envelope => {
  const { context, session } = envelope;
  const system = inside(context).System;
  const isNamedBySession = isObject(session) && !isObject(system);
  return {
    ...envelope,
    ...(isObject(session) && { session: withId(session, skillId) }),
    ...(!isNamedBySession && { context: { ...inside(context), System: withId(system, skillId) } }),
  };
};
