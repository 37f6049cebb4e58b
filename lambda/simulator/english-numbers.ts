import type { Found } from './language.ts';

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** "twenty", "twenty five", "seven": up to 99 in words. */
const belowHundred = (keys: readonly string[]): Found<number> | undefined => {
  const [first = '', second = ''] = keys;
  const ten = tens[first];
  const one = ten === undefined ? units[first] : units[second];
  if (ten !== undefined) return one !== undefined && one > 0 && one < 10 ? found(ten + one, 2) : found(ten, 1);
  return one === undefined ? undefined : found(one, 1);
};

/** "a hundred", "two hundred and five": up to 999 in words. */
const belowThousand = (keys: readonly string[]): Found<number> | undefined => {
  const hundreds = keys[0] === 'a' ? found(1, 1) : belowHundred(keys);
  if (hundreds === undefined || hundreds.value > 9 || keys[hundreds.length] !== 'hundred') return belowHundred(keys);
  const said = hundreds.length + 1;
  const joined = keys[said] === 'and' ? said + 1 : said;
  const rest = belowHundred(keys.slice(joined));
  return rest === undefined
    ? found(hundreds.value * 100, said)
    : found(hundreds.value * 100 + rest.value, joined + rest.length);
};

/** The longest whole number at the beginning of `keys`, up to 999,999 in words or in digits. */
const numberAt = (keys: readonly string[]): Found<number> | undefined => {
  const [first = ''] = keys;
  if (/^\d{1,9}$/.test(first)) return found(Number(first), 1);
  const thousands = keys[0] === 'a' && keys[1] === 'thousand' ? found(1, 1) : belowThousand(keys);
  if (thousands === undefined || keys[thousands.length] !== 'thousand') return belowThousand(keys);
  const said = thousands.length + 1;
  const joined = keys[said] === 'and' ? said + 1 : said;
  const rest = belowThousand(keys.slice(joined));
  return rest === undefined
    ? found(thousands.value * 1000, said)
    : found(thousands.value * 1000 + rest.value, joined + rest.length);
};

/** @example numbersAt(['twenty', 'five', 'cups']) // => [{ value: '25', length: 2 }, { value: '20', length: 1 }] */
export const numbersAt = (keys: readonly string[]): readonly Found<string>[] =>
  prefixes(keys, 8).flatMap((part) => {
    const number = numberAt(part);
    return number !== undefined && number.length === part.length ? [found(String(number.value), part.length)] : [];
  });

type Unit = 'W' | 'D' | 'H' | 'M' | 'S';
const unitNames: Readonly<Record<string, Unit>> = {
  second: 'S',
  seconds: 'S',
  sec: 'S',
  secs: 'S',
  minute: 'M',
  minutes: 'M',
  min: 'M',
  mins: 'M',
  hour: 'H',
  hours: 'H',
  hr: 'H',
  hrs: 'H',
  day: 'D',
  days: 'D',
  week: 'W',
  weeks: 'W',
};
/** A quarter of a unit, in the next smaller one. Seconds have none. */
const quarterOf: Readonly<Record<Unit, readonly [Unit, number] | undefined>> = {
  W: undefined,
  D: ['H', 6],
  H: ['M', 15],
  M: ['S', 15],
  S: undefined,
};

/** One part of a spoken duration: how many whole units, and how many quarters of one. */
type Part = { readonly unit: Unit; readonly whole: number; readonly quarters: number; readonly length: number };

const fractions: readonly (readonly [string, number])[] = [
  ['three quarters of an', 3],
  ['three quarters of a', 3],
  ['a quarter of an', 1],
  ['a quarter of a', 1],
  ['half an', 2],
  ['half a', 2],
  ['a half', 2],
];

const partAt = (keys: readonly string[]): Part | undefined => {
  for (const [phrase, quarters] of fractions) {
    const length = phrase.split(' ').length;
    const unit = unitNames[keys[length] ?? ''];
    if (unit !== undefined && keys.slice(0, length).join(' ') === phrase) {
      return { unit, whole: 0, quarters, length: length + 1 };
    }
  }
  const number = numberAt(keys) ?? (keys[0] === 'a' || keys[0] === 'an' ? found(1, 1) : undefined);
  if (number === undefined) return undefined;
  const halfBefore = keys.slice(number.length, number.length + 3).join(' ') === 'and a half';
  const said = number.length + (halfBefore ? 3 : 0);
  const unit = unitNames[keys[said] ?? ''];
  if (unit === undefined) return undefined;
  const halfAfter =
    !halfBefore && keys.slice(said + 1, said + 4).join(' ') === 'and a half' && !((keys[said + 4] ?? '') in unitNames);
  return { unit, whole: number.value, quarters: halfBefore || halfAfter ? 2 : 0, length: said + (halfAfter ? 4 : 1) };
};

const durationAt = (keys: readonly string[]): Found<string> | undefined => {
  const totals: Record<Unit, number> = { W: 0, D: 0, H: 0, M: 0, S: 0 };
  let length = 0;
  for (let from = 0; ; ) {
    const part = partAt(keys.slice(from));
    if (part === undefined) break;
    totals[part.unit] += part.whole;
    const quarter = quarterOf[part.unit];
    if (part.quarters > 0 && quarter === undefined) return undefined;
    if (quarter !== undefined) totals[quarter[0]] += quarter[1] * part.quarters;
    length = from + part.length;
    from = keys[length] === 'and' ? length + 1 : length;
  }
  if (length === 0) return undefined;
  const time = (['H', 'M', 'S'] as const).map((unit) => (totals[unit] > 0 ? `${totals[unit]}${unit}` : '')).join('');
  const days = (['W', 'D'] as const).map((unit) => (totals[unit] > 0 ? `${totals[unit]}${unit}` : '')).join('');
  return found(`P${days}${time === '' ? (days === '' ? 'T0S' : '') : `T${time}`}`, length);
};

/** @example durationsAt(['a', 'minute', 'and', 'a', 'half']) // => [{ value: 'PT1M30S', length: 5 }, { value: 'PT1M', length: 2 }] */
export const durationsAt = (keys: readonly string[]): readonly Found<string>[] =>
  prefixes(keys, 12).flatMap((part) => {
    const duration = durationAt(part);
    return duration !== undefined && duration.length === part.length ? [duration] : [];
  });

function found<T>(value: T, length: number): Found<T> {
  return { value, length };
}

/** The first words of `keys`, the most first, at most `longest` of them. */
function prefixes(keys: readonly string[], longest: number): readonly (readonly string[])[] {
  const most = Math.min(keys.length, longest);
  return Array.from({ length: most }, (_, dropped) => keys.slice(0, most - dropped));
}
