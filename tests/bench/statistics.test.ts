import { expect, test } from 'vitest';
import { least, median, quantile } from './statistics.ts';

test('the median is the value in the middle, or halfway between the two there', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([3, 1, 2, 10])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test('a quantile has its share of the values below it, and leaves them as they are', () => {
  const values = Array.from({ length: 101 }, (_, i) => 100 - i);
  expect(quantile(values, 0.99)).toBe(99);
  expect(quantile(values, 0)).toBe(0);
  expect(quantile(values, 1)).toBe(100);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(values.at(0)).toBe(100);
});

test('nothing has no median', () => {
  expect(median([])).toBeNaN();
  expect(least([])).toBeNaN();
});
