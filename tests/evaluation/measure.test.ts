import { describe, expect, it } from 'vitest';
import type { Said } from '../features/spoken.ts';
import type { Wanted } from '../interaction-models/utterances/wanted.ts';
import { confusions, measure, measureOutside, weakest } from './measure.ts';
import { inWords, passes } from './report.ts';

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
    const none = measureOutside([], hear);
    const all = {
      developed: {},
      apart: { few: measured },
      outside: { developed: none, apart: none },
      samples: { of: 1, strayed: [] },
    };
    expect(passes(all)).toBe(false);
    expect(passes({ ...all, apart: {} })).toBe(true);
    expect(passes({ ...all, apart: {}, samples: { of: 1, strayed: ['next: AMAZON.NextIntent -> SkipIntent'] } })).toBe(
      false,
    );
    expect(inWords(all)).toContain('does what was wanted  60.0 %  (3 of 5)');
  });

  it('names what a set missed only where it may be read', () => {
    const none = measureOutside([], hear);
    const rest = { outside: { developed: none, apart: none }, samples: { of: 1, strayed: [] } };
    expect(inWords({ ...rest, developed: { few: measured }, apart: {} })).toContain('those legs');
    expect(inWords({ ...rest, developed: {}, apart: { few: measured } })).not.toContain('those legs');
  });
});
