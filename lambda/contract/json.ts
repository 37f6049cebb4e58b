export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/**
 * A value as it goes over the wire: absent keys gone, `NaN` become `null`. `undefined` for what cannot go at all,
 * such as a function, a cycle or a nesting too deep to write down.
 */
export const onTheWire = (value: unknown): Json | undefined => {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** The value itself where it is an object, else one without keys, so that reading on finds nothing. */
export const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

export const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

export const textOf = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** What lies under `keys`; own keys only, so that a key called `constructor` finds nothing. */
export const at = (value: Json | undefined, ...keys: readonly string[]): Json | undefined =>
  keys.reduce<Json | undefined>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );

/**
 * JSON path of `key` under `where`.
 * @example pathTo('$.response', 'directives', 0) // => '$.response.directives[0]'
 */
export const pathTo = (where: string, ...keys: readonly (string | number)[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
  }, where);

export type Value = { readonly where: string; readonly key: string | number | undefined; readonly value: Json };

/** Every value from `value` down, in document order, with the key it stands under. Any depth: it does not recurse. */
export function* valuesIn(value: Json, where = '$'): Generator<Value> {
  const ahead: Value[] = [{ where, key: undefined, value }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    yield next;
    const inner: Value[] = [];
    if (isList(next.value)) {
      for (const [index, item] of next.value.entries()) {
        inner.push({ where: pathTo(next.where, index), key: index, value: item });
      }
    } else if (isObject(next.value)) {
      for (const [key, item] of Object.entries(next.value)) {
        inner.push({ where: pathTo(next.where, key), key, value: item });
      }
    }
    for (const one of inner.reverse()) ahead.push(one);
  }
}
