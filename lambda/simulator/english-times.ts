import { numbersAt } from './english-numbers.ts';
import type { Found } from './language.ts';

/** Parts of a day, as Alexa hands them over. */
const dayparts: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

const spelled = (minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const wholeAt = (keys: readonly string[], from: number, to: number): Found<number> | undefined => {
  const found = numbersAt(keys).find(({ value }) => Number(value) >= from && Number(value) <= to);
  return found && { value: Number(found.value), length: found.length };
};

/** "quarter past seven", "ten to eight": minutes since midnight of the hour that is named, and those before or after it. */
const relativeAt = (keys: readonly string[]): Found<number> | undefined => {
  const skipped = keys[0] === 'a' ? 1 : 0;
  const named = { half: 30, quarter: 15 }[keys[skipped] ?? ''];
  const minutes = named === undefined ? wholeAt(keys, 1, 59) : { value: named, length: skipped + 1 };
  if (minutes === undefined) return undefined;
  const said = minutes.length + (/^minutes?$/.test(keys[minutes.length] ?? '') ? 1 : 0);
  const sign = { past: 1, after: 1, to: -1, before: -1 }[keys[said] ?? ''];
  const hour = wholeAt(keys.slice(said + 1), 1, 12);
  if (sign === undefined || hour === undefined) return undefined;
  return { value: hour.value * 60 + sign * minutes.value, length: said + 1 + hour.length };
};

/** "seven", "seven thirty", "nineteen oh five", "seven o'clock". */
const plainAt = (keys: readonly string[]): Found<number> | undefined => {
  const hour = wholeAt(keys.slice(0, 2), 0, 24);
  if (hour === undefined) return undefined;
  const rest = keys.slice(hour.length);
  if (rest[0] === 'oclock') return { value: hour.value * 60, length: hour.length + 1 };
  const zero = rest[0] === 'oh' || rest[0] === 'o' ? 1 : 0;
  const minute = zero === 1 ? wholeAt(rest.slice(1, 2), 1, 9) : wholeAt(rest.slice(0, 2), 10, 59);
  if (minute === undefined) return { value: hour.value * 60, length: hour.length };
  return { value: hour.value * 60 + minute.value, length: hour.length + zero + minute.length };
};

const halves: readonly (readonly [string, 'am' | 'pm'])[] = [
  ['am', 'am'],
  ['a m', 'am'],
  ['in the morning', 'am'],
  ['pm', 'pm'],
  ['p m', 'pm'],
  ['in the afternoon', 'pm'],
  ['in the evening', 'pm'],
  ['at night', 'pm'],
];

/** The time in the half of the day that is named behind it. */
const halvedAt = (keys: readonly string[], time: Found<number>): Found<number> => {
  const rest = keys.slice(time.length);
  const half = halves.find(([phrase]) => phrase.split(' ').every((key, i) => rest[i] === key));
  if (half === undefined) return time;
  const isTwelve = Math.floor(time.value / 60) === 12;
  const shift = half[1] === 'pm' ? (isTwelve || time.value >= 13 * 60 ? 0 : 720) : isTwelve ? -720 : 0;
  return { value: time.value + shift, length: time.length + half[0].split(' ').length };
};

const namedAt = (keys: readonly string[]): Found<string> | undefined => {
  const the = keys[0] === 'the' ? 1 : 0;
  const name = keys[the] ?? '';
  if (name === 'noon' || name === 'midday') return { value: '12:00', length: the + 1 };
  if (name === 'midnight') return { value: '00:00', length: the + 1 };
  const part = Object.hasOwn(dayparts, name) ? dayparts[name] : undefined;
  return part === undefined ? undefined : { value: part, length: the + 1 };
};

/**
 * Times of day that begin with the first of `keys`, the longest first, as Alexa hands them over (contract 7.4).
 * @example timesAt(['half', 'past', 'seven', 'pm']) // => [{ value: '19:30', length: 4 }, { value: '07:30', length: 3 }]
 */
export const timesAt = (keys: readonly string[]): readonly Found<string>[] => {
  const named = namedAt(keys);
  if (named !== undefined) return [named];
  const plain = relativeAt(keys) ?? plainAt(keys);
  if (plain === undefined) return [];
  const halved = halvedAt(keys, plain);
  const all = halved.length > plain.length ? [halved, plain] : [plain];
  return all.map(({ value, length }) => ({ value: spelled(value), length }));
};
