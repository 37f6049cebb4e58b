import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  allDone,
  due,
  firstOfWeek,
  isRestDay,
  isSmaller,
  numberAfter,
  oneBack,
  programmeRules,
  type Standing,
  sittingsInAll,
  sizeDown,
  weekOf,
} from '../../lambda/protocol/programme-rule.ts';

const now = Date.parse('2026-11-22T18:00:00Z');
const hours = (n: number) => n * 60 * 60 * 1000;
const days = (n: number) => hours(24 * n);
const ago = (span: number) => now - span;

const open = (step: number, at: number, rule: (typeof programmeRules)[number] = 'up') => ({ step, of: 5, at, rule });

const cases: readonly (readonly [string, Standing, ReturnType<typeof due>])[] = [
  ['begins with the first', { sitting: 1, eased: 0 }, { rule: 'first', sitting: 1, smaller: false }],
  [
    'goes up after a finished one',
    { sitting: 4, eased: 1, doneAt: ago(days(2)) },
    { rule: 'up', sitting: 4, smaller: false },
  ],
  [
    'leads the same number smaller after two eased steps',
    { sitting: 4, eased: 2, doneAt: ago(days(2)) },
    { rule: 'same', sitting: 4, smaller: true },
  ],
  [
    'goes one back when it was left before half of its steps',
    { sitting: 6, eased: 0, open: open(2, ago(days(1))) },
    { rule: 'early', sitting: 5, smaller: true },
  ],
  [
    'goes on with the one of today, however little of it was done',
    { sitting: 6, eased: 0, open: open(0, ago(hours(19))) },
    { rule: 'goOn', sitting: 6, smaller: false },
  ],
  [
    'goes on with one that was left after its half, a week later too',
    { sitting: 6, eased: 0, open: open(3, ago(days(7))) },
    { rule: 'goOn', sitting: 6, smaller: false },
  ],
  [
    'goes on as small as it began',
    { sitting: 6, eased: 0, open: open(3, ago(days(1)), 'away') },
    { rule: 'goOn', sitting: 6, smaller: true },
  ],
  [
    'keeps its number after ten days to the hour',
    { sitting: 6, eased: 0, doneAt: ago(days(10)) },
    { rule: 'up', sitting: 6, smaller: false },
  ],
  [
    'goes one back after more than ten days',
    { sitting: 6, eased: 0, doneAt: ago(days(10) + 1) },
    { rule: 'away', sitting: 5, smaller: true },
  ],
  [
    'goes one back after a whole season, and not to the start',
    { sitting: 9, eased: 0, doneAt: ago(days(80)) },
    { rule: 'away', sitting: 8, smaller: true },
  ],
  [
    'stays at the first one',
    { sitting: 1, eased: 0, open: open(1, ago(days(40))) },
    { rule: 'away', sitting: 1, smaller: true },
  ],
  [
    'comes back from a pause with the same number',
    { sitting: 6, eased: 0, doneAt: ago(days(16)), holidayUntil: ago(days(1)) },
    { rule: 'holiday', sitting: 6, smaller: true },
  ],
  [
    'comes back early from a pause with the same number',
    { sitting: 6, eased: 0, doneAt: ago(days(3)), holidayUntil: now + days(9) },
    { rule: 'holiday', sitting: 6, smaller: true },
  ],
  [
    'does not lose a sitting that was paused in its middle',
    { sitting: 6, eased: 0, open: open(3, ago(days(16))), holidayUntil: ago(days(1)) },
    { rule: 'goOn', sitting: 6, smaller: true },
  ],
  [
    'counts the days after a pause',
    { sitting: 6, eased: 0, doneAt: ago(days(30)), holidayUntil: ago(days(11)) },
    { rule: 'away', sitting: 5, smaller: true },
  ],
  [
    'goes one back after quick comfort in between',
    { sitting: 6, eased: 0, doneAt: ago(days(3)), comfortAt: ago(days(1)) },
    { rule: 'comfort', sitting: 5, smaller: true },
  ],
  [
    'forgets a quick comfort that the last sitting came after',
    { sitting: 6, eased: 0, doneAt: ago(days(1)), comfortAt: ago(days(3)) },
    { rule: 'up', sitting: 6, smaller: false },
  ],
  [
    'takes no notice of quick comfort before the first sitting',
    { sitting: 1, eased: 0, comfortAt: ago(hours(1)) },
    { rule: 'first', sitting: 1, smaller: false },
  ],
  [
    'comes back from a gentle week one number lower',
    { sitting: 6, eased: 0, doneAt: ago(days(3)), holidayUntil: now + days(5), gentle: true },
    { rule: 'gentle', sitting: 5, smaller: true },
  ],
  [
    'leads a number that was chosen, and never led before',
    { sitting: 5, eased: 0 },
    { rule: 'chosen', sitting: 5, smaller: false },
  ],
  ['has nothing due when all are done', { sitting: allDone, eased: 0, doneAt: ago(days(1)) }, undefined],
];

describe('the programme', () => {
  test.each(cases)('%s', (_, standing, expected) => {
    expect(due(standing, now)).toEqual(expected);
  });

  it.each<[string, Standing, boolean]>([
    ['rests for twenty hours', { sitting: 4, eased: 0, doneAt: ago(hours(19.9)) }, true],
    ['rests no longer than that', { sitting: 4, eased: 0, doneAt: ago(hours(20)) }, false],
    ['does not rest in the middle of one', { sitting: 4, eased: 0, open: open(1, ago(hours(1))) }, false],
    ['sleeps after quick comfort', { sitting: 4, eased: 0, doneAt: ago(days(2)), comfortAt: ago(hours(3)) }, true],
    ['wakes the next day', { sitting: 4, eased: 0, doneAt: ago(days(2)), comfortAt: ago(hours(21)) }, false],
    ['does not rest before the first one', { sitting: 1, eased: 0, comfortAt: ago(hours(1)) }, false],
  ])('%s', (_, standing, rests) => {
    expect(isRestDay(standing, now)).toBe(rests);
  });
});

const instant = fc.integer({ min: ago(days(89)), max: now });
const anyStanding: fc.Arbitrary<Standing> = fc.record(
  {
    sitting: fc.integer({ min: 1, max: allDone }),
    eased: fc.nat(7),
    doneAt: instant,
    open: fc.record({
      step: fc.nat(5),
      of: fc.constant(5),
      at: instant,
      rule: fc.constantFrom(...programmeRules),
    }),
    comfortAt: instant,
    holidayUntil: fc.integer({ min: ago(days(30)), max: now + days(30) }),
    gentle: fc.constant(true as const),
  },
  { requiredKeys: ['sitting', 'eased'] },
);

describe('whatever happened', () => {
  it('the number that is due is the one that comes next, or one below it, and never below the first', () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        const ruling = due(standing, now);
        if (ruling === undefined) return standing.sitting === allDone;
        const isBack = ruling.sitting === Math.max(1, standing.sitting - 1);
        return ruling.sitting === standing.sitting || (isBack && ruling.smaller);
      }),
    );
  });

  it('a number goes up only with all its doses, or goes on as it was', () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        const ruling = due(standing, now);
        return ruling === undefined || ruling.rule === 'goOn' || ruling.smaller === isSmaller(ruling.rule);
      }),
    );
  });

  it('every rule but the one of the middle gives a sitting once: finished, the next is up or the same', () => {
    fc.assert(
      fc.property(anyStanding, fc.nat(6), fc.integer({ min: 21, max: 9 * 24 }), (standing, eased, later) => {
        const ruling = due(standing, now);
        if (ruling === undefined) return true;
        const { comfortAt } = standing;
        const next: Standing = {
          sitting: numberAfter(ruling.sitting, eased),
          eased,
          doneAt: now,
          ...(comfortAt === undefined ? {} : { comfortAt }),
        };
        const after = due(next, now + hours(later));
        if (after === undefined) return ruling.sitting === sittingsInAll && eased < 2;
        return after.rule === (eased < 2 ? 'up' : 'same') && after.sitting === ruling.sitting + (eased < 2 ? 1 : 0);
      }),
    );
  });
});

describe('numbers', () => {
  it('are twelve in four weeks', () => {
    const weeks = Array.from({ length: sittingsInAll }, (_, i) => weekOf(i + 1));
    expect(weeks).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect([1, 2, 3, 4].map(firstOfWeek)).toEqual([1, 4, 7, 10]);
    expect(weekOf(allDone)).toBe(4);
  });

  it('go one back from past the last one to the last', () => {
    expect(oneBack(allDone)).toBe(sittingsInAll);
    expect(oneBack(1)).toBe(1);
  });

  it('have sizes that go down to the gentlest', () => {
    expect(['fuller', 'middle', 'gentlest'].map((level) => sizeDown(level as 'fuller'))).toEqual([
      'middle',
      'gentlest',
      'gentlest',
    ]);
  });
});
