import type * as z from 'zod';
import type { Fault } from './breach.ts';
import { at, type Json, pathTo } from './json.ts';
import { oneOf, shown } from './message.ts';

const faultOf = (file: Json | undefined, issue: z.core.$ZodIssue, schema: string): Fault => {
  const keys = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const value = keys.reduce<Json | undefined>(
    (inner, key) => (Array.isArray(inner) ? inner[Number(key)] : at(inner, String(key))),
    file,
  );
  const where = pathTo('$', ...keys);
  const found = shown(value);
  switch (issue.code) {
    case 'invalid_type':
      return { where, found, wanted: `${issue.expected}` };
    case 'invalid_value':
      return { where, found, wanted: oneOf(issue.values.map(String)) };
    case 'too_small':
      return { where, found, wanted: `at least ${issue.minimum} of ${issue.origin}` };
    case 'too_big':
      return { where, found, wanted: `at most ${issue.maximum} of ${issue.origin}` };
    case 'unrecognized_keys':
      return { where, found: issue.keys.join(' and '), wanted: `only keys of the ${schema}` };
    default:
      return { where, found, wanted: issue.message };
  }
};

/** What keeps `file` from having the shape of a schema. @param schema its name, for the message */
export const shapeFaults = (file: Json | undefined, error: z.ZodError, schema: string): readonly Fault[] =>
  error.issues.map((issue) => faultOf(file, issue, schema));
