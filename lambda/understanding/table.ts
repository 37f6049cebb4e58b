/** Numbers of one kind, as they are kept. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const;

export type ColumnKind = keyof typeof kinds;

/** Columns in one piece of text: what each is, with how many numbers, and their bytes in base64. */
export type Packed = { readonly columns: readonly (readonly [ColumnKind, number])[]; readonly bytes: string };

/** Where the next column begins: each at a whole number of four bytes. */
const after = (at: number, bytes: number): number => (at + bytes + 3) & ~3;

const kindOf = (column: Column): ColumnKind => {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'f32';
};

export const pack = (columns: readonly Column[]): Packed => {
  const bytes = new Uint8Array(columns.reduce((at, { byteLength }) => after(at, byteLength), 0));
  let at = 0;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at = after(at, column.byteLength);
  }
  return {
    columns: columns.map((column) => [kindOf(column), column.length] as const),
    bytes: Buffer.from(bytes).toString('base64'),
  };
};

/** Gives one column after the other, in the order in which they were packed. */
export const unpacking = ({ columns, bytes }: Packed): (() => Column) => {
  const { buffer } = new Uint8Array(Buffer.from(bytes, 'base64'));
  let next = 0;
  let at = 0;
  return () => {
    const [kind, length] = columns[next] ?? ['u8', 0];
    const column = new kinds[kind](buffer, at, length);
    next += 1;
    at = after(at, column.byteLength);
    return column;
  };
};

const basis = 0x811c9dc5;

/** A short number for a text (FNV-1a), or for one that goes on with it behind another with the hash `before`. */
export const hashOf = (text: string, before = basis): number => {
  let hash = before;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** Numbers by text, without the texts: of each only the hash is kept, in order. */
export type Table = { readonly hashes: Column; readonly starts: Column; readonly values: Column };

/** Two texts with one hash: say one of them in other words. */
export class TableError extends Error {
  override name = 'TableError';

  constructor(one: string, other: string) {
    super(`table of texts: expected hashes of their own, got one for both "${one}" and "${other}"`);
  }
}

/** What belongs to each text, in the order of their hashes. @throws TableError where two texts have the same hash */
export const byHash = <T>(
  entries: ReadonlyMap<string, T>,
): readonly { readonly hash: number; readonly values: T }[] => {
  const sorted = [...entries].map(([text, values]) => ({ text, values, hash: hashOf(text) }));
  sorted.sort((one, other) => one.hash - other.hash);
  sorted.forEach(({ text, hash }, i) => {
    const before = sorted[i - 1];
    if (before?.hash === hash) throw new TableError(before.text, text);
  });
  return sorted;
};

/** The three columns of a table. @throws TableError where two texts have the same hash */
export const tabulate = (
  entries: ReadonlyMap<string, readonly number[]>,
  valuesOf: (values: readonly number[]) => Column,
): readonly [Column, Column, Column] => {
  const sorted = byHash(entries);
  const starts = [0];
  for (const { values } of sorted) starts.push((starts.at(-1) ?? 0) + values.length);
  return [
    Uint32Array.from(sorted, ({ hash }) => hash),
    (starts.at(-1) ?? 0) < 2 ** 16 ? Uint16Array.from(starts) : Uint32Array.from(starts),
    valuesOf(sorted.flatMap(({ values }) => values)),
  ];
};

/** A table out of its three columns. */
export const tableIn = (next: () => Column): Table => ({ hashes: next(), starts: next(), values: next() });

/** Where a hash stands among others in their order; `undefined` where it does not. */
export const placeOf = (hashes: Column, hash: number): number | undefined => {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low : undefined;
};

/** What the table has for a hash; `undefined` where it has not got it. */
export const findHash = ({ hashes, starts, values }: Table, hash: number): Column | undefined => {
  const place = placeOf(hashes, hash);
  return place === undefined ? undefined : values.subarray(starts[place], starts[place + 1]);
};

/** The same for a text. */
export const find = (table: Table, text: string): Column | undefined => findHash(table, hashOf(text));
