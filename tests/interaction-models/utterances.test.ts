import { describe, expect, it } from 'vitest';
import { model } from '../evaluation/samples.ts';
import { asking } from './utterances/asking.ts';
import { first, outside } from './utterances/first.ts';
import { heldApart, outsideApart } from './utterances/held-apart.ts';
import { second } from './utterances/second.ts';
import { outsideThird, third } from './utterances/third.ts';
import type { Wanted } from './utterances/wanted.ts';

const { intents } = model.interactionModel.languageModel;
const samples = new Set(intents.flatMap(({ samples }) => samples.map((sample) => sample.toLowerCase())));
const linesOf = (groups: readonly Wanted[]) => groups.flatMap(({ lines }) => lines);
const twiceIn = (lines: readonly string[]) => {
  const seen = new Set<string>();
  return lines.filter((line) => seen.size === seen.add(line).size);
};

describe('lines held apart', () => {
  it('are 600 at least, and three for each intent there was when they were written', () => {
    expect(linesOf(heldApart).length).toBeGreaterThanOrEqual(600);
    const named = [...new Set(heldApart.map(({ intent }) => intent))];
    expect(named.length).toBeGreaterThanOrEqual(100);
    for (const name of named) {
      expect(linesOf(heldApart.filter(({ intent }) => intent === name)).length, name).toBeGreaterThanOrEqual(3);
    }
  });

  it('are mostly no samples of the model', () => {
    const lines = linesOf(heldApart);
    expect(lines.filter((line) => samples.has(line)).length / lines.length).toBeLessThanOrEqual(0.4);
  });
});

it.each([
  ['the first', [...linesOf(first), ...outside]],
  ['the second', linesOf(second)],
  ['the third', [...linesOf(third), ...outsideThird]],
  ['the one about questions', linesOf(asking)],
  ['the one held apart', [...linesOf(heldApart), ...outsideApart]],
])('no line stands twice in a set: %s', (_, lines) => expect(twiceIn(lines)).toEqual([]));
