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

test('many evenly spread numbers stay near to what they were', () => {
  const numbers = Array.from({ length: 600 }, (_, i) => i / 50 - 4);
  const rows = rowsFrom(new Map(numbers.map((number, i) => [`word ${i}`, [number]])));
  for (const [i, number] of numbers.entries()) {
    expect(Math.abs((sumOf(rows, `word ${i}`, 1)[0] ?? 0) - number), `${number}`).toBeLessThan(1);
  }
});

test('whatever the numbers, what is larger stays larger or the same', () => {
  const number = fc.double({ min: -4, max: 8, noNaN: true });
  fc.assert(
    fc.property(fc.array(number, { minLength: 40, maxLength: 160 }), (numbers) => {
      const rows = rowsFrom(new Map(numbers.map((number, i) => [`word ${i}`, [number]])));
      const kept = numbers.toSorted((a, b) => a - b).map((number) => sumOf(rows, `word ${numbers.indexOf(number)}`, 1));
      kept.slice(1).forEach(([larger = 0], i) => {
        expect(larger).toBeGreaterThanOrEqual(kept[i]?.[0] ?? 0);
      });
    }),
  );
});
