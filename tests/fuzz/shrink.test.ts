import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest } from './shrink.ts';

const holding = (...wanted: readonly number[]) => {
  const tried: (readonly number[])[] = [];
  const fails = async (part: readonly number[]) => {
    tried.push(part);
    const places = wanted.map((each) => part.indexOf(each));
    return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? 0)));
  };
  return { fails, tried };
};
const upTo = (length: number) => Array.from({ length }, (_, i) => i);

describe('the smallest part that still fails', () => {
  it.each([[[17]], [[0]], [[59]], [[0, 59]], [[3, 4, 40]], [upTo(60)]])('of sixty is %j', async (wanted) => {
    expect(await smallest(upTo(60), holding(...wanted).fails)).toEqual(wanted);
  });

  it('of what fails without anything is nothing', async () => {
    expect(await smallest(upTo(5), async () => true)).toEqual([]);
    expect(await smallest([], async () => true)).toEqual([]);
  });

  it('is found without trying everything', async () => {
    const { fails, tried } = holding(17);
    await smallest(upTo(60), fails);
    expect(tried.length).toBeLessThan(20);
  });

  it('is in order, and cannot lose any one item', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(30), { maxLength: 20 }), fc.nat(60), async (whole, least) => {
        const fails = async (part: readonly number[]) => part.reduce((sum, each) => sum + each, 0) >= least;
        fc.pre(await fails(whole));
        const part = await smallest(whole, fails);
        expect(whole.filter((each) => part.includes(each))).toEqual(part);
        expect(await fails(part)).toBe(true);
        for (const each of part) expect(await fails(part.filter((other) => other !== each))).toBe(false);
      }),
    );
  });
});
