import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, type Rows, rowsIn, rowsOf } from '../../lambda/understanding/rows.ts';

const rowsFrom = (entries: ReadonlyMap<string, readonly number[]>): Rows => {
  const columns = [...rowsOf(entries)];
  return rowsIn(() => columns.shift() ?? new Uint8Array());
};

const sumOf = (rows: Rows, text: string, width: number): readonly number[] => {
  const sums = new Float64Array(width);
  addRow(rows, text, sums);
  return [...sums];
};

test.each([1, 2, 5])('%i numbers a row come out as they went in where there are few of them', (width) => {
  const entries = new Map(
    ['disc', 'knee', 'heat'].map((text, i) => [text, Array.from({ length: width }, (_, k) => i - k / 2)]),
  );
  const rows = rowsFrom(entries);
  for (const [text, numbers] of entries) expect(sumOf(rows, text, width), text).toEqual(numbers);
});

test('rows add up, and a text that has none adds nothing', () => {
  const rows = rowsFrom(
    new Map([
      ['disc', [2, -1, 0]],
      ['knee', [0.5, 3, -2]],
    ]),
  );
  const sums = new Float64Array(3);
  expect([addRow(rows, 'disc', sums), addRow(rows, 'knee', sums), addRow(rows, 'rain', sums)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([...sums]).toEqual([2.5, 2, -2]);
});

test('of many numbers none goes far from what it was, and what is larger stays larger or the same', () => {
  const number = fc.double({ min: -4, max: 8, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 40, maxLength: 80 }), (pairs) => {
      const rows = rowsFrom(new Map(pairs.map((pair, i) => [`word ${i}`, pair])));
      const all = pairs.flatMap((pair, i) => pair.map((is, k) => ({ is, kept: sumOf(rows, `word ${i}`, 2)[k] ?? 0 })));
      for (const { is, kept } of all) expect(Math.abs(kept - is)).toBeLessThan(3);
      const sorted = all.toSorted((one, other) => one.is - other.is);
      sorted.slice(1).forEach(({ kept }, i) => {
        expect(kept).toBeGreaterThanOrEqual((sorted[i]?.kept ?? 0) - 1e-6);
      });
    }),
  );
});
