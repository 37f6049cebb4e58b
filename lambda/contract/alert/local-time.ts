import type { Json } from '../json.ts';

const form = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d{1,3})?$/;

/**
 * A time on the clock of a place, as a number to compare with others of that place; `undefined` for anything else, a
 * time with a zone among it.
 */
export const instantOf = (value: Json | undefined): number | undefined => {
  if (typeof value !== 'string' || !form.test(value)) return undefined;
  const instant = Date.parse(`${value}Z`);
  const isReal = !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 19) === value.slice(0, 19);
  return isReal ? instant : undefined;
};

/** @example isTimeZone('Europe/Berlin') // => true */
export const isTimeZone = (value: Json | undefined): boolean => {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    return Intl.DateTimeFormat('en-US', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
};
