import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../lambda/contract/json-text.ts';

describe('parseJson', () => {
  it.each([
    ['', 1, 1, 'the end', 'a value'],
    ['{"a": }', 1, 7, '"}"', 'a value'],
    ['{"a": 1,}', 1, 9, '"}"', 'a key'],
    ['{a: 1}', 1, 2, '"a: 1}"', 'a key or }'],
    ['{"a" 1}', 1, 6, '"1}"', ':'],
    ['[1 2]', 1, 4, '"2]"', ', or the end of it'],
    ['[1,]', 1, 4, '"]"', 'a value'],
    ['[1}', 1, 3, '"}"', ', or the end of it'],
    ['[}', 1, 2, '"}"', 'a value or ]'],
    ['{"a":\n  tru\n}', 2, 3, '"tru"', 'a value'],
    ['{}\n{}', 2, 1, '"{}"', 'nothing more'],
    ['01', 1, 2, '"1"', 'nothing more'],
    ['["a\nb"]', 1, 2, '"\\"a"', 'a value or ]'],
    ["{'a': 1}", 1, 2, '"\'a\': 1}"', 'a key or }'],
    ['[', 1, 2, 'the end', 'a value or ]'],
    ['\ufeff{}', 1, 1, '"\ufeff{}"', 'a value'],
  ])('tells where %j stops being JSON', (text, line, column, found, wanted) => {
    expect(parseJson(text)).toEqual({ ok: false, fault: { line, column, found, wanted } });
  });

  it('reads what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (text, around) => {
        expect(parseJson(`${around}${text}${around}`)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('finds a place in everything that is none', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e4"',
      '1',
      '-1.5e3',
      '-',
      'true',
      'nul',
      '"',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        (text) => {
          const read = parseJson(text);
          const isJson = (() => {
            try {
              JSON.parse(text);
              return true;
            } catch {
              return false;
            }
          })();
          expect(read.ok).toBe(isJson);
          if (!read.ok) expect(read.fault.wanted).not.toBe('JSON that can be read');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
