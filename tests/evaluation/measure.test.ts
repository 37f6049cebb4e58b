import { describe, expect, it } from 'vitest';
import type { Said } from '../features/spoken.ts';
import { saidAs } from '../features/spoken.ts';
import { heldApart, outside, type Wanted } from '../interaction-models/held-apart.ts';
import { heldApartSecond } from '../interaction-models/held-apart-second.ts';
import { confusions, type Measured, measure, measureOutside, type Share, weakest } from './measure.ts';
import { enough, inWords, passes } from './report.ts';

const groups: readonly Wanted[] = [
  { intent: 'AMAZON.NextIntent', lines: ['onward', 'forth'] },
  { intent: 'SignIntent', flag: 'sign-04', slots: { sign: 'sign-04' }, lines: ['my legs', 'those legs'] },
  { intent: 'SayMyIntent', or: ['SaySomeIntent'], lines: ['my hat'] },
];

const nothing: Said = { intent: 'AMAZON.FallbackIntent', heard: 'fallback', slots: {}, command: { kind: 'noMatch' } };

/** An Echo that knows four phrases. */
const heard: Readonly<Record<string, Said>> = {
  onward: { ...nothing, intent: 'AMAZON.NextIntent', heard: 'exact', command: { kind: 'next' } },
  forth: { ...nothing, intent: 'FasterIntent', heard: 'near', command: { kind: 'faster' } },
  'my legs': {
    ...nothing,
    intent: 'SayMyIntent',
    heard: 'exact',
    command: { kind: 'sign', flag: 'sign-04', sure: false },
  },
  'my hat': { ...nothing, intent: 'SaySomeIntent', heard: 'exact' },
};
const hear = (words: string) => heard[words] ?? nothing;

describe('the measure', () => {
  const measured = measure(groups, hear);

  it('tells the right intent from one that comes to the same, and both from a wrong one', () => {
    expect(measured.right).toEqual({ of: 5, are: 2 });
    expect(measured.met).toEqual({ of: 5, are: 3 });
    expect(measured.wrong).toEqual({ of: 5, are: 1 });
    expect(measured.heard).toEqual({ exact: 3, near: 1, fallback: 1 });
  });

  it('keeps a sign that another intent brought, and counts one that nobody heard', () => {
    expect(measured.emergencies).toEqual({ of: 2, are: 1 });
    expect(measured.outcomes.filter(({ heeded }) => heeded === 'no').map(({ line }) => line)).toEqual(['those legs']);
  });

  it('says which intents took the words of which', () => {
    expect(confusions(measured.outcomes).map(([pair]) => pair)).toEqual([
      'AMAZON.NextIntent -> FasterIntent',
      'SignIntent -> SayMyIntent',
      'SignIntent -> AMAZON.FallbackIntent',
    ]);
    expect(weakest(measured.outcomes).map(([name]) => name)).toEqual(['SignIntent', 'AMAZON.NextIntent']);
  });

  it('counts what was caught that belongs to nobody, apart from what was acted on', () => {
    const { lines, caught, acted } = measureOutside(['forth', 'my hat', 'blue elephants'], hear);
    expect([lines, caught.length, acted.length]).toEqual([3, 2, 1]);
  });

  it('is not enough where a sample strays or too little is met', () => {
    const all = { apart: { few: measured }, outside: measureOutside([], hear), samples: { of: 1, strayed: [] } };
    expect(passes(all)).toBe(false);
    expect(passes({ ...all, apart: {} })).toBe(true);
    expect(passes({ ...all, apart: {}, samples: { of: 1, strayed: ['next: AMAZON.NextIntent -> SkipIntent'] } })).toBe(
      false,
    );
    expect(inWords(all)).toContain('does what was wanted  60.0 %  (3 of 5)');
  });
});

describe('the model covers', () => {
  const portion = ({ of, are }: Share) => are / of;
  const atLeast = (measured: Measured, right: number) => {
    expect(portion(measured.right)).toBeGreaterThanOrEqual(right);
    expect(portion(measured.met)).toBeGreaterThanOrEqual(enough - 0.02);
    expect(portion(measured.wrong)).toBeLessThanOrEqual(0.065);
    expect(portion(measured.emergencies)).toBeGreaterThanOrEqual(0.9);
    expect(portion(measured.pains)).toBe(1);
  };

  it('most of the first set', () => atLeast(measure(heldApart, saidAs), 0.88));
  it('most of the second set', () => atLeast(measure(heldApartSecond, saidAs), 0.77));

  it('little of what is nothing of its own', () => {
    const { caught, acted } = measureOutside(outside, saidAs);
    // A question about anything has an opening of ours; it is the answer that says it is none.
    expect(caught.length).toBeLessThanOrEqual(40);
    expect(acted.length).toBeLessThanOrEqual(8);
  });
});
