import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  marks,
  merge,
  moment,
  ms,
  nothing,
  reached,
  repeat,
  seconds,
  sequence,
  silence,
  slice,
  starts,
  sum,
  type Timeline,
} from '#protocol';
import { anyLength, anyTimeline } from './timelines.ts';

const isInOrder = ({ cues }: Timeline) => cues.every((cue, i) => i === 0 || cue.at >= (cues[i - 1]?.at ?? 0));
const isWithin = ({ cues, lasts }: Timeline) => cues.every((cue) => cue.at >= 0 && cue.at + cue.lasts <= lasts);

/** Which sounds are heard in each millisecond that matters: just after every beginning and every end. */
const heardAt = (timeline: Timeline, at: number) =>
  timeline.cues
    .filter((cue) => cue.lasts > 0 && cue.at <= at && at < cue.at + cue.lasts)
    .map((cue) => cue.kind)
    .sort();

const anyCut = fc
  .tuple(anyTimeline, fc.nat(60_000))
  .map(([whole, at]) => [whole, ms(Math.min(at, whole.lasts))] as const);

describe('a sequence', () => {
  it('lasts as long as its parts', () => {
    fc.assert(
      fc.property(fc.array(anyTimeline), (parts) => {
        expect(sequence(...parts).lasts).toBe(sum(...parts.map((part) => part.lasts)));
      }),
    );
  });

  it('is the same however it is grouped', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, anyTimeline, (a, b, c) => {
        expect(sequence(sequence(a, b), c)).toEqual(sequence(a, sequence(b, c)));
      }),
    );
  });

  it('is unchanged by nothing, before and after', () => {
    fc.assert(
      fc.property(anyTimeline, (one) => {
        expect(sequence(nothing, one)).toEqual(one);
        expect(sequence(one, nothing)).toEqual(one);
      }),
    );
  });
});

describe('every operation', () => {
  it('keeps cues in order and in bounds', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, anyLength, anyLength, fc.nat(4), (a, b, from, to, times) => {
        const made = [
          sequence(a, b),
          merge(a, b),
          repeat(times, a, b),
          slice(a, from, to),
          slice(sequence(a, b), from),
        ];
        for (const timeline of made) {
          expect(isInOrder(timeline)).toBe(true);
          expect(isWithin(timeline)).toBe(true);
        }
      }),
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (a, b) => {
        const made = merge(sequence(a, b), b);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
    );
  });
});

describe('repeat', () => {
  it('rests between repetitions and not after the last', () => {
    const beat = moment({ kind: 'bed', lasts: seconds(2) });
    expect(repeat(3, beat, silence(seconds(1)))).toEqual({
      lasts: 8000,
      cues: [0, 3000, 6000].map((at) => ({ kind: 'bed', lasts: 2000, at })),
    });
  });

  it('is nothing when it is played no times', () => {
    expect(repeat(0, silence(seconds(9)))).toEqual(nothing);
  });
});

describe('slices', () => {
  it('in a row last as long as the whole and sound the same in every instant', () => {
    fc.assert(
      fc.property(anyCut, ([whole, at]) => {
        const joined = sequence(slice(whole, ms(0), at), slice(whole, at));
        expect(joined.lasts).toBe(whole.lasts);
        const instants = whole.cues.flatMap((cue) => [cue.at, cue.at + cue.lasts]).filter((i) => i < whole.lasts);
        for (const instant of instants) expect(heardAt(joined, instant)).toEqual(heardAt(whole, instant));
      }),
    );
  });

  it('hold each mark once', () => {
    fc.assert(
      fc.property(anyCut, ([whole, at]) => {
        const both = [...marks(slice(whole, ms(0), at)), ...marks(slice(whole, at))].map((mark) => mark.number);
        const inside = marks(whole).filter((mark) => mark.at < whole.lasts);
        expect(both.toSorted()).toEqual(inside.map((mark) => mark.number).toSorted());
      }),
    );
  });

  it('of a slice are slices of the whole', () => {
    fc.assert(
      fc.property(anyTimeline, anyLength, anyLength, (whole, one, other) => {
        const from = ms(Math.min(one, whole.lasts));
        const more = ms(Math.min(other, whole.lasts - from));
        const stepwise = slice(slice(whole, from), more);
        const atOnce = slice(whole, ms(from + more));
        expect(stepwise.lasts).toBe(atOnce.lasts);
        expect(marks(stepwise)).toEqual(marks(atOnce));
      }),
    );
  });

  it('do not say words again that began before', () => {
    const told = moment({ kind: 'say', line: { key: 'x' }, lasts: seconds(2) });
    expect(slice(told, seconds(1))).toEqual({ lasts: 1000, cues: [] });
    expect(slice(told, ms(0), seconds(1)).cues).toHaveLength(1);
  });
});

describe('merge', () => {
  it('lasts as long as the longer one and keeps every cue', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (a, b) => {
        const both = merge(a, b);
        expect(both.lasts).toBe(Math.max(a.lasts, b.lasts));
        expect(both.cues).toHaveLength(a.cues.length + b.cues.length);
      }),
    );
  });
});

describe('resume points', () => {
  const three = sequence(
    ...[0, 1, 2].map((number) =>
      sequence(moment({ kind: 'mark', unit: 'rep', number, lasts: ms(0) }), silence(seconds(10))),
    ),
  );

  it('are found by their beginning', () => {
    expect(starts(three)).toEqual([0, 10_000, 20_000]);
  });

  it('are reached at their first millisecond', () => {
    expect(reached(three, ms(9999))?.number).toBe(0);
    expect(reached(three, ms(10_000))?.number).toBe(1);
    expect(reached(silence(seconds(5)), seconds(3))).toBeUndefined();
  });
});
