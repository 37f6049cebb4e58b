import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../lambda/contract/json.ts';
import { lessThan, mutate, mutationNames } from './mutation.ts';

const named = (name: string) => mutationNames.indexOf(name);
const request: Json = { a: { b: ['one', 'two'] }, c: null };

describe('a change', () => {
  it.each<[string, number, Json]>([
    ['drop', 1, { c: null }],
    ['drop', 3, { a: { b: ['two'] }, c: null }],
    ['drop', 0, null],
    ['null', 2, { a: { b: null }, c: null }],
    ['empty', 2, { a: { b: [] }, c: null }],
    ['duplicate', 2, { a: { b: ['one', 'two', 'one', 'two'] }, c: null }],
    ['listForObject', 1, { a: [{ b: ['one', 'two'] }], c: null }],
    ['wrongEnum', 3, { a: { b: ['one_NOBODY_KNOWS', 'two'] }, c: null }],
    ['otherCase', 4, { a: { b: ['one', 'TWO'] }, c: null }],
  ])('%s at place %i', (name, at, changed) => {
    expect(mutate(request, { mutation: named(name), at, how: 0 })).toEqual(changed);
  });

  it('may be a key of its own that looks like a prototype, and changes no other object', () => {
    const changed = mutate(request, { mutation: named('prototype'), at: 1, how: 0 });
    expect(JSON.stringify(changed)).toContain('{"a":{"__proto__":{"b":["one","two"]},');
    expect(JSON.stringify(mutate(changed, { mutation: named('otherCase'), at: 5, how: 0 }))).toContain('__proto__');
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('leaves JSON, whatever is changed how often', () => {
    const anyDraw = fc.record({ mutation: fc.nat(), at: fc.nat(), how: fc.nat() });
    fc.assert(
      fc.property(fc.array(anyDraw, { maxLength: 5 }), (draws) => {
        const changed = draws.reduce(mutate, request);
        expect(JSON.parse(JSON.stringify(changed))).toEqual(changed);
      }),
    );
  });
});

describe('what is less than a request', () => {
  it('lacks one thing of it, or half a text', () => {
    const all = [...lessThan({ a: ['x'], long: '0123456789abcdef' })].map((each) => JSON.stringify(each));
    expect(all).toEqual([
      '{"long":"0123456789abcdef"}',
      '{"a":[],"long":"0123456789abcdef"}',
      '{"a":["x"]}',
      '{"a":["x"],"long":"01234567"}',
    ]);
  });

  it('is nothing for an empty one', () => {
    expect([...lessThan({})]).toEqual([]);
  });
});
