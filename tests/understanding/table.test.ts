import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { find, hashOf, pack, TableError, tableIn, tabulate, unpacking } from '../../lambda/understanding/table.ts';

const aTable = fc.dictionary(fc.string(), fc.array(fc.nat({ max: 65_535 }), { maxLength: 5 }));

describe('a table', () => {
  it('has the numbers of each text, and none of a text it was not given', () => {
    fc.assert(
      fc.property(aTable, fc.string(), (entries, other) => {
        const columns = tabulate(new Map(Object.entries(entries)), (values) => Uint16Array.from(values));
        const table = tableIn(unpacking(pack(columns)));
        for (const [text, values] of Object.entries(entries)) expect([...(find(table, text) ?? [])]).toEqual(values);
        if (!Object.hasOwn(entries, other)) expect(find(table, other)).toBeUndefined();
      }),
      { seed: 1 },
    );
  });

  it('holds more than 255 numbers of one text', () => {
    const many = Array.from({ length: 300 }, (_, i) => i);
    const columns = tabulate(new Map([['many', many]]), (values) => Uint16Array.from(values));
    expect([...(find(tableIn(unpacking(pack(columns))), 'many') ?? [])]).toEqual(many);
  });

  it('takes no two texts of one hash', () => {
    const [one, other] = ['costarring', 'liquid'];
    expect(hashOf(one)).toBe(hashOf(other));
    expect(() =>
      tabulate(
        new Map([
          [one, [1]],
          [other, [2]],
        ]),
        (values) => Uint8Array.from(values),
      ),
    ).toThrow(TableError);
  });
});

test('columns of every kind come out as they went in', () => {
  const columns = [
    Uint8Array.of(255, 0, 3),
    Uint16Array.of(65_535, 1),
    Float32Array.of(-1.5, 0.25),
    Uint32Array.of(4_294_967_295),
  ];
  const next = unpacking(pack(columns));
  for (const column of columns) expect(next()).toEqual(column);
});
