import type { Fault } from '../breach.ts';
import { at, type Json, listOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';

/** What changes the length of the sound it is put on; the rest change only how it sounds. */
export type Filter =
  | { readonly kind: 'trim'; readonly start: number; readonly end: number }
  | { readonly kind: 'repeat'; readonly times: number };

const known = ['FadeIn', 'FadeOut', 'Repeat', 'Trim', 'Volume'];

const numberAt = (filter: Json, key: string, otherwise: number): number => {
  const value = at(filter, key);
  return typeof value === 'number' ? value : otherwise;
};

/** The filters of a component in the order they are applied, and what is wrong with them. */
export const readFilters = (
  where: string,
  component: Json,
): { filters: readonly Filter[]; faults: readonly Fault[] } => {
  const key = at(component, 'filters') === undefined ? 'filter' : 'filters';
  const given = at(component, key);
  if (given === undefined) return { filters: [], faults: [] };
  const filters: Filter[] = [];
  const faults: Fault[] = [];
  const list = Array.isArray(given) ? listOf(given) : [given];
  for (const [index, filter] of list.entries()) {
    const type = textOf(at(filter, 'type'));
    if (type === 'Trim') {
      filters.push({ kind: 'trim', start: numberAt(filter, 'start', 0), end: numberAt(filter, 'end', Infinity) });
    } else if (type === 'Repeat') {
      const count = numberAt(filter, 'repeatCount', 0);
      filters.push({ kind: 'repeat', times: count < 0 ? Infinity : count + 1 });
    } else if (type === undefined || !known.includes(type)) {
      faults.push({ where: pathTo(where, key, index, 'type'), found: shown(type), wanted: oneOf(known) });
    }
  }
  return { filters, faults };
};

/** Milliseconds that are left of, or come of, `lasts`. */
export const filtered = (lasts: number, filters: readonly Filter[]): number =>
  filters.reduce((length, filter) => {
    if (filter.kind === 'repeat') return length === 0 ? 0 : length * filter.times;
    return Math.max(0, Math.min(length, filter.end) - filter.start);
  }, lasts);
