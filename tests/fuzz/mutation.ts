import type { Json } from '../../lambda/contract/json.ts';

/** Numbers that decide where a request is changed, and how. */
export type Draw = { readonly mutation: number; readonly at: number; readonly how: number };

/** `undefined` where the value goes altogether. */
type Change = (value: Json, how: number) => Json | undefined;

const pick = <T>(choices: readonly [T, ...T[]], how: number): T => choices[how % choices.length] ?? choices[0];

const nested = (depth: number): Json => {
  let inner: Json = 'deep';
  for (let level = 0; level < depth; level += 1) inner = level % 2 === 0 ? [inner] : { inner };
  return inner;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Keys and values that mean something to a language, a log, a store or a speech. */
const tricky: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<speak>&</speak>',
  '"}]',
  '\u0000',
  '\uD800',
  'e\u0301\u202E\u{1F9D8}\u200D\u2640\uFE0F',
  '../../etc/passwd',
  'amzn1.ask.skill.00000000-0000-4000-8000-000000000002',
];

/** JSON with a key that an object literal would take for its prototype. */
const withPrototypeKey = (value: Json): Json =>
  JSON.parse(`{"__proto__":${JSON.stringify(value)},"constructor":{"prototype":{"polluted":true}}}`);

/** An object may have a `toString` that is none. */
const inText = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** All that may become of a value, a row each: a new row is tried from the next run on. */
export const mutations: Readonly<Record<string, Change>> = {
  drop: () => undefined,
  null: () => null,
  empty: (value) => (isList(value) ? [] : typeof value === 'object' ? {} : ''),
  retype: (value, how) => pick<Json>([0, -1, 1e308, 0.5, true, false, 'text', '0', [], {}, inText(value)], how),
  listForObject: (value) => (isList(value) ? { 0: value } : [value]),
  duplicate: (value) => (isList(value) ? [...value, ...value] : [value, value]),
  huge: (value, how) => pick<Json>(['x'.repeat(100_000), Array(200).fill(value), '\u{1F9D8}'.repeat(20_000)], how),
  deep: (_, how) => nested(pick([10, 100, 700], how)),
  prototype: withPrototypeKey,
  tricky: (_, how) => pick(tricky, how),
  wrongEnum: (value) => (typeof value === 'string' ? `${value}_NOBODY_KNOWS` : 'UNKNOWN'),
  otherCase: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  extra: (value, how) =>
    typeof value === 'object' && value !== null && !isList(value) ? { ...value, [pick(tricky, how)]: how } : value,
};

export const mutationNames = Object.keys(mutations);

const places = (value: Json): number =>
  1 +
  (typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, each) => sum + places(each), 0)
    : 0);

const asObject = (entries: readonly (readonly [string, Json])[]): Json =>
  entries.reduce<Json>(
    (made, [key, value]) =>
      Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true }),
    {},
  );

/** `value` with `change` made at its `at`-th place, counted in document order; `undefined` where it is gone. */
const changedAt = (value: Json, at: number, change: (value: Json) => Json | undefined): Json | undefined => {
  let ahead = at;
  const visit = (here: Json): Json | undefined => {
    if (ahead < 0) return here;
    ahead -= 1;
    if (ahead < 0) return change(here);
    if (typeof here !== 'object' || here === null) return here;
    const entries = Object.entries(here).flatMap(([key, each]): readonly (readonly [string, Json])[] => {
      const next = visit(each);
      return next === undefined ? [] : [[key, next]];
    });
    return isList(here) ? entries.map(([, each]) => each) : asObject(entries);
  };
  return visit(value);
};

/** Characters of JSON from which a request grows no more. */
const largest = 200_000;

/** @example mutate({ a: 1 }, { mutation: 0, at: 1, how: 0 }) // => {} */
export const mutate = (value: Json, { mutation, at, how }: Draw): Json => {
  if (JSON.stringify(value).length > largest) return value;
  const change = mutations[mutationNames[mutation % mutationNames.length] ?? ''] ?? ((same: Json) => same);
  return changedAt(value, at % places(value), (here) => change(here, how)) ?? null;
};

/** Everything that is `value` with one thing less: a key or an item gone, a text halved. */
export function* lessThan(value: Json): Generator<Json> {
  for (let at = 1; at < places(value); at += 1) yield changedAt(value, at, () => undefined) ?? null;
  for (let at = 0; at < places(value); at += 1) {
    let halved = false;
    const next = changedAt(value, at, (here) => {
      if (typeof here !== 'string' || here.length < 16) return here;
      halved = true;
      return here.slice(0, here.length / 2);
    });
    if (halved && next !== undefined) yield next;
  }
}
