import { describe, expect, it } from 'vitest';
import { intentNames } from '../../lambda/alexa/intents.ts';
import { model } from '../evaluation/samples.ts';
import { heldApart, outside, type Wanted } from './held-apart.ts';
import { heldApartAsking } from './held-apart-asking.ts';
import { heldApartSecond } from './held-apart-second.ts';

const { intents } = model.interactionModel.languageModel;
const samples = new Set(intents.flatMap(({ samples }) => samples.map((sample) => sample.toLowerCase())));
const linesOf = (groups: readonly Wanted[]) => groups.flatMap(({ lines }) => lines);

describe('lines held apart', () => {
  it('are at least three for each intent, and none stands twice', () => {
    for (const name of intentNames.filter((name) => name !== 'AMAZON.FallbackIntent')) {
      const own = [...heldApart, ...heldApartAsking].filter(({ intent }) => intent === name);
      expect(linesOf(own).length, name).toBeGreaterThanOrEqual(3);
    }
    const all = [...linesOf(heldApart), ...linesOf(heldApartSecond), ...outside];
    const seen = new Set<string>();
    const twice = all.filter((line) => seen.size === seen.add(line).size);
    expect(twice).toEqual([]);
  });

  it('seldom mean two things', () => {
    const either = linesOf(heldApart.filter((group) => group.or !== undefined));
    expect(either.length / linesOf(heldApart).length).toBeLessThanOrEqual(0.03);
  });

  it.each([
    // Short commands are said as anybody would write them down: 222 of 823 were samples from the beginning.
    ['the first', heldApart, 0.28],
    ['the second', heldApartSecond, 0.1],
  ])('are mostly no samples of the model: %s', (_, groups, most) => {
    const lines = linesOf(groups);
    expect(lines.filter((line) => samples.has(line)).length / lines.length).toBeLessThanOrEqual(most);
  });
});
