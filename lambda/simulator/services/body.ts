import type * as z from 'zod';
import { at, type Json, listOf, pathTo } from '../../contract/json.ts';
import { oneOf, shown } from '../../contract/message.ts';

/** The body of a call, or in one line what keeps it from being one. */
export type Body<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** @example unlike('$.duration', 'PT1S to PT2H', 'PT3H') // => '$.duration: expected PT1S to PT2H, got "PT3H"' */
export const unlike = (where: string, wanted: string, found: Json | undefined): string =>
  `${where}: expected ${wanted}, got ${shown(found)}`;

/** `undefined` for what is none. */
export const jsonIn = (text: string): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const wantedBy = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    default:
      return issue.message;
  }
};

const step = (value: Json | undefined, key: PropertyKey): Json | undefined =>
  typeof key === 'number' ? listOf(value)[key] : at(value, String(key));

/** The messages of `schema`'s own checks must say what is wanted: "a whole number from 1 up". */
export const readBody = <T>(text: string, schema: z.ZodType<T>): Body<T> => {
  const json = jsonIn(text);
  if (json === undefined) return { ok: false, message: unlike('$', 'JSON', text) };
  const read = schema.safeParse(json);
  if (read.success) return { ok: true, value: read.data };
  const [first] = read.error.issues;
  const path = (first?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)));
  const found = path.reduce(step, json);
  return { ok: false, message: unlike(pathTo('$', ...path), first ? wantedBy(first) : 'another body', found) };
};
