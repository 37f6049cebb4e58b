import { describe, expect, it } from 'vitest';
import { less, minutes, ms, ProtocolError, seconds, sum } from '#protocol';

describe('a duration', () => {
  it('is whole milliseconds, whatever it was written in', () => {
    expect([seconds(4), seconds(5.5), minutes(15), minutes(1.5)]).toEqual([4000, 5500, 900_000, 90_000]);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('is never %s', (value) => {
    expect(() => ms(value)).toThrow(ProtocolError);
    expect(() => ms(value)).toThrow(`a duration: expected a whole number of milliseconds from 0 up, got ${value}`);
  });

  it('never falls below nothing', () => {
    expect(less(seconds(4), seconds(6))).toBe(0);
    expect(sum()).toBe(0);
  });
});
