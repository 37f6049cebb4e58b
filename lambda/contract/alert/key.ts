import type { Fault } from '../breach.ts';
import { isObject, type Json, pathTo } from '../json.ts';
import { oneOf } from '../message.ts';

/** Keys of `value` that nobody reads: the service takes them and does nothing with them. */
export const strangers = (where: string, value: Json | undefined, known: readonly string[]): readonly Fault[] =>
  (isObject(value) ? Object.keys(value) : [])
    .filter((key) => !known.includes(key))
    .map((key) => ({ where: pathTo(where, key), found: `the key ${key}`, wanted: oneOf(known), severity: 'warning' }));
