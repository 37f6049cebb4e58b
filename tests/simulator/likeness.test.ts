import { expect, it } from 'vitest';
import { english } from '../../lambda/simulator/english.ts';
import { formsIn, slips } from '../../lambda/simulator/likeness.ts';

it.each([
  ['slower', 'slower', 0],
  ['slwoer', 'slower', 1],
  ['sloer', 'slower', 1],
  ['sloower', 'slower', 1],
  ['slover', 'slower', 1],
  ['lower', 'slower', 1],
  ['', 'stop', 4],
  ['kitten', 'sitting', 3],
])('from "%s" to "%s" it is %i slips', (one, other, count) => {
  expect(slips(one, other)).toBe(count);
  expect(slips(other, one)).toBe(count);
});

const vocabulary = new Set(['slower', 'lower', 'move', 'more', 'breathing', 'smaller', 'knees', 'no']);
const forms = formsIn(vocabulary, (key) => english.soundOf([key]));

it.each([
  ['slwoer', ['slwoer', 'slower']],
  ['breahtign', ['breahtign', 'breathing']],
  ['lower', ['lower']],
  ['slur', ['slur', 'slower']],
  ['neese', ['neese', 'knees']],
  ['noh', ['noh']],
  ['mroe', ['mroe', 'more']],
  ['tslower', ['tslower']],
  ['smlalre', ['smlalre']],
])('"%s" may pass for %j', (said, expected) => expect(forms(said)).toEqual(expected));
