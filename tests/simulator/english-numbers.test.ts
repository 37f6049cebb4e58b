import { expect, it } from 'vitest';
import { durationsAt, numbersAt } from '../../lambda/simulator/english-numbers.ts';

const keys = (said: string) => said.split(' ');

it.each([
  ['zero', '0'],
  ['ten', '10'],
  ['forty two', '42'],
  ['a hundred', '100'],
  ['two hundred and five', '205'],
  ['nine hundred ninety nine', '999'],
  ['a thousand', '1000'],
  ['twelve thousand three hundred and one', '12301'],
  ['15', '15'],
])('%s is the number %s', (said, value) => {
  expect(numbersAt(keys(said))[0]).toEqual({ value, length: keys(said).length });
});

it('also takes fewer of the words', () => {
  expect(numbersAt(keys('twenty five cups'))).toEqual([
    { value: '25', length: 2 },
    { value: '20', length: 1 },
  ]);
});

it.each(['cups', 'hundred', 'a', 'and five', ''])('"%s" is no number', (said) => {
  expect(numbersAt(keys(said))).toEqual([]);
});

it.each([
  ['five minutes', 'PT5M'],
  ['ten minute', 'PT10M'],
  ['a minute', 'PT1M'],
  ['a minute and a half', 'PT1M30S'],
  ['two and a half minutes', 'PT2M30S'],
  ['half a minute', 'PT30S'],
  ['half an hour', 'PT30M'],
  ['an hour and a half', 'PT1H30M'],
  ['a quarter of an hour', 'PT15M'],
  ['three quarters of an hour', 'PT45M'],
  ['one hour and twenty minutes', 'PT1H20M'],
  ['an hour twenty minutes and five seconds', 'PT1H20M5S'],
  ['ninety seconds', 'PT90S'],
  ['an hour and half a minute', 'PT1H30S'],
  ['90 sec', 'PT90S'],
  ['two days', 'P2D'],
  ['a day and a half', 'P1DT12H'],
  ['zero seconds', 'PT0S'],
])('%s is the duration %s', (said, value) => {
  expect(durationsAt(keys(said))[0]).toEqual({ value, length: keys(said).length });
});

it.each(['five', 'minutes', 'half', 'a', 'half a second', 'and five minutes'])('"%s" is no duration', (said) => {
  expect(durationsAt(keys(said))).toEqual([]);
});
