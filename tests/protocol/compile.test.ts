import { describe, expect, it } from 'vitest';
import {
  compile,
  type Delivery,
  lengthOf,
  levels,
  marks,
  ms,
  partsOf,
  patternOf,
  patterns,
  routineOf,
  routines,
  seconds,
  sizeOf,
} from '#protocol';

const plain: Delivery = {
  level: 'gentlest',
  pace: 0,
  pattern: patternOf('3-4'),
  talk: 'normal',
  voice: () => ms(1000),
};
const tilts = routineOf('pelvic-tilts');
const rocks = routineOf('knee-rocks');

const soundsOf = (routine = tilts, delivery = plain, which = 0, from = 0) => {
  const part = partsOf(routine, delivery.level)[which];
  if (part === undefined) throw new RangeError(`part ${which}: expected one of ${routine.id}`);
  return compile(routine, part, delivery, { from, lead: 'sound' });
};

describe('a compiled part', () => {
  it('has as many resume points as its size says, at every level, in every delivery', () => {
    for (const routine of routines) {
      for (const level of levels) {
        for (const pattern of patterns) {
          const delivery = { ...plain, level, pattern, minutes: 2 };
          for (const part of partsOf(routine, level)) {
            const points = marks(compile(routine, part, delivery)).filter(({ unit }) => unit !== 'wait');
            expect(points.length, `${routine.id} ${part.index}`).toBe(sizeOf(part, delivery));
            expect(points.map(({ number }) => number)).toEqual(points.map((_, i) => i));
          }
        }
      }
    }
  });

  it('rests between sets and not after the last', () => {
    const middle = { ...plain, level: 'middle' } as const;
    const rests = [0, 1].map((which) => soundsOf(tilts, middle, which).cues.filter(({ kind }) => kind === 'rest'));
    expect(rests.map((cues) => cues.map(({ lasts }) => lasts))).toEqual([[30_000], []]);
  });

  it('ends with the end tone after the last set, and with the change tone before another', () => {
    const chimes = [0, 1].map((which) => soundsOf(rocks, plain, which).cues.filter((cue) => cue.kind === 'chime'));
    expect(chimes.map((cues) => cues.map((cue) => cue.kind === 'chime' && cue.chime))).toEqual([['change'], ['end']]);
  });

  it('begins again at the interrupted repetition', () => {
    expect(marks(soundsOf(tilts, plain, 0, 3)).map(({ number }) => number)).toEqual([3, 4]);
  });

  it('is slower by its gaps and not by its holds', () => {
    const lengths = (pace: 0 | 1) =>
      soundsOf(tilts, { ...plain, pace })
        .cues.slice(1, 4)
        .map(({ kind, lasts }) => [kind, lasts]);
    expect(lengths(0)).toEqual([
      ['swell', 2000],
      ['count', 2000],
      ['swell', 3000],
    ]);
    expect(lengths(1)).toEqual([
      ['swell', 3000],
      ['count', 2000],
      ['swell', 5000],
    ]);
  });
});

describe('the doses', () => {
  // The ledger's numbers, read back out of the compiled timelines: repetitions, sets, hold, rest, in one table.
  it.each([
    ['pelvic-tilts', 'gentlest', 5, 1, 2, undefined],
    ['pelvic-tilts', 'middle', 10, 2, 2, 30],
    ['pelvic-tilts', 'fuller', 10, 2, 5, 30],
    ['knee-rocks', 'gentlest', 5, 1, 2, undefined],
    ['knee-rocks', 'middle', 8, 2, 2, 30],
    ['knee-rocks', 'fuller', 10, 2, 2, 30],
  ] as const)('of %s, %s, are %d repetitions in %d sets, held %d s', (id, level, reps, sets, hold, rest) => {
    const routine = routineOf(id);
    const delivery = { ...plain, level };
    const parts = partsOf(routine, level);
    const sides = id === 'knee-rocks' ? 2 : 1;
    expect(parts).toHaveLength(sets * sides);
    const rests = parts.flatMap((part) => {
      const timeline = compile(routine, part, delivery, { from: 0, lead: 'sound' });
      expect(marks(timeline).filter(({ unit }) => unit === 'rep')).toHaveLength(reps);
      const holds = timeline.cues.filter(({ kind }) => kind === 'count').map(({ lasts }) => lasts);
      expect(holds).toEqual(Array.from({ length: reps }, () => seconds(hold)));
      return timeline.cues.filter(({ kind }) => kind === 'rest').map(({ lasts }) => lasts);
    });
    const between = Array.from({ length: sets - 1 }, () => seconds(rest ?? 0));
    // To turn over takes 25 s (R12): after the first side of every set.
    const turning = Array.from({ length: sides === 2 ? sets : 0 }, () => seconds(25));
    expect(rests.toSorted()).toEqual([...turning, ...between].toSorted());
  });

  it.each([
    ['3-4', 2, 17, 7],
    ['4-6', 5, 30, 10],
  ] as const)('of breathing %s: %d minutes are %d breaths of %d s', (pattern, minutes, breaths, cycle) => {
    const delivery = { ...plain, pattern: patternOf(pattern), minutes };
    const timeline = soundsOf(routineOf('breathing'), delivery);
    expect(marks(timeline)).toHaveLength(breaths);
    expect(timeline.lasts).toBe(breaths * seconds(cycle));
  });

  it('are announced in whole minutes that are right to half a minute', () => {
    expect(lengthOf(tilts, plain)).toBeLessThan(seconds(90));
  });
});
