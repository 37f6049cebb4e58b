import { expect, it } from 'vitest';
import { timesAt } from '../../lambda/simulator/english-times.ts';
import { keysOf } from '../../lambda/simulator/words.ts';

it.each([
  ['seven', '07:00'],
  ['seven thirty', '07:30'],
  ["seven o'clock", '07:00'],
  ["seven o'clock in the evening", '19:00'],
  ['seven thirty pm', '19:30'],
  ['seven thirty p m', '19:30'],
  ['twelve thirty am', '00:30'],
  ['twelve pm', '12:00'],
  ['nineteen oh five', '19:05'],
  ['twenty two forty five', '22:45'],
  ['half past seven', '07:30'],
  ['half past seven at night', '19:30'],
  ['a quarter past six', '06:15'],
  ['quarter to nine in the morning', '08:45'],
  ['ten to eight', '07:50'],
  ['five minutes past one in the afternoon', '13:05'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['the morning', 'MO'],
  ['evening', 'EV'],
])('"%s" is the time %s', (said, value) => {
  const keys = keysOf(said);
  expect(timesAt(keys)[0]).toEqual({ value, length: keys.length });
});

it('also takes fewer of the words, and leaves what is none of it', () => {
  expect(timesAt(keysOf('seven thirty pm please'))).toEqual([
    { value: '19:30', length: 3 },
    { value: '07:30', length: 2 },
  ]);
});

it.each(['tea', 'past seven', 'ninety', 'half a cup', ''])('"%s" is no time', (said) => {
  expect(timesAt(keysOf(said))).toEqual([]);
});
