import { byHash, type Column, hashOf, placeOf } from './table.ts';

/** As many numbers for each text, without the texts: each number is the nearest of sixteen levels, in half a byte. */
export type Rows = { readonly hashes: Column; readonly levels: Column; readonly cells: Column };

const levelCount = 16;
const rounds = 80;

/** The levels that are least far from all numbers, where the far from nothing count the most (Lloyd's algorithm). */
const levelsFor = (numbers: readonly number[]): Float64Array => {
  const sorted = Float64Array.from(numbers).sort();
  const levels = Float64Array.from(
    { length: levelCount },
    (_, i) => sorted[Math.floor(((i + 0.5) / levelCount) * sorted.length)] ?? 0,
  );
  for (let round = 0; round < rounds; round += 1) {
    let at = 0;
    for (let i = 0; i < levelCount; i += 1) {
      const level = levels[i] ?? 0;
      const end = i + 1 < levelCount ? (level + (levels[i + 1] ?? 0)) / 2 : Infinity;
      let sum = 0;
      let weight = 0;
      for (; at < sorted.length && (sorted[at] ?? 0) <= end; at += 1) {
        const number = sorted[at] ?? 0;
        sum += number * Math.abs(number);
        weight += Math.abs(number);
      }
      if (weight > 0) levels[i] = sum / weight;
    }
  }
  return levels;
};

const nearest = (levels: Float64Array, number: number): number => {
  let best = 0;
  for (let i = 1; i < levels.length; i += 1) {
    if (Math.abs((levels[i] ?? 0) - number) < Math.abs((levels[best] ?? 0) - number)) best = i;
  }
  return best;
};

/** The three columns of rows of one length. @throws TableError where two texts have the same hash */
export const rowsOf = (entries: ReadonlyMap<string, readonly number[]>): readonly [Column, Column, Column] => {
  const sorted = byHash(entries);
  const levels = levelsFor(sorted.flatMap(({ values }) => values));
  const cells = sorted.flatMap(({ values }) => {
    const codes = values.map((number) => nearest(levels, number));
    return Array.from({ length: Math.ceil(codes.length / 2) }, (_, i) => {
      return ((codes[2 * i] ?? 0) << 4) | (codes[2 * i + 1] ?? 0);
    });
  });
  return [Uint32Array.from(sorted, ({ hash }) => hash), Float32Array.from(levels), Uint8Array.from(cells)];
};

/** Rows out of their three columns. */
export const rowsIn = (next: () => Column): Rows => ({ hashes: next(), levels: next(), cells: next() });

/** Adds the row of a text to as many sums; tells whether there is one. */
export const addRow = ({ hashes, levels, cells }: Rows, text: string, sums: Float64Array): boolean => {
  const row = placeOf(hashes, hashOf(text));
  if (row === undefined) return false;
  const from = row * Math.ceil(sums.length / 2);
  for (let i = 0; i < sums.length; i += 1) {
    const pair = cells[from + (i >> 1)] ?? 0;
    sums[i] = (sums[i] ?? 0) + (levels[i % 2 === 0 ? pair >> 4 : pair & 15] ?? 0);
  }
  return true;
};
