import { describe, expect, it } from 'vitest';
import {
  allDone,
  type Delivery,
  doseOf,
  lengthOf,
  levels,
  numberOfSitting,
  ProtocolError,
  partsOf,
  patternOf,
  routineOf,
  rowItems,
  singleOf,
  sittingOf,
  sittings,
  sittingsInAll,
  sizeDown,
} from '#protocol';
import { wordsFor } from '../../lambda/locales/index.ts';

const words = await wordsFor('en-US');
const deliveredAt = (level: Delivery['level']): Delivery => ({
  level,
  pace: 0,
  pattern: patternOf('4-6'),
  talk: 'normal',
  voice: words.voiceAt(0),
});

/** The published table: the ledger's protocols of each sitting, in order. */
const published: Readonly<Record<number, string>> = {
  1: 'P-BR-BASE P-9090 P-TILT P-LOGROLL',
  2: 'P-BR-BASE P-TILT P-ROCK P-ROLL P-LOGROLL',
  3: 'P-BR-BASE P-ROCK P-KTC P-ROLL P-WALK',
  4: 'P-TILT P-ROCK P-KTC P-ROLL P-WALK',
  5: 'P-CATCOW P-TILT P-STRETCH P-ROLL P-ROLL P-BR-BASE',
  6: 'P-ROCK P-KTC P-STRETCH P-ROLL P-SCAN',
  7: 'P-CATCOW P-BIRDDOG P-STRETCH P-ROLL P-BR-BASE',
  8: 'P-CATCOW P-DEADBUG P-TILT P-ROLL P-WALK',
  9: 'P-BIRDDOG P-DEADBUG P-STRETCH P-ROLL P-PMR',
  10: 'P-CATCOW P-BIRDDOG P-DEADBUG P-ROLL P-WALK',
  11: 'P-BIRDDOG P-DEADBUG P-STRETCH P-ROLL P-BR-BASE',
  12: 'P-TILT P-CATCOW P-DEADBUG P-ROLL P-WALK P-BR-BASE',
};

describe('the twelve sittings', () => {
  it('are what is published, in its order', () => {
    expect(sittings).toHaveLength(sittingsInAll);
    for (const { number, items } of sittings) {
      expect(items.map(({ routine }) => singleOf(routine).ledger).join(' '), `sitting ${number}`).toBe(
        published[number],
      );
    }
  });

  it('are the gentlest for a week, then the middle, then the fuller ones', () => {
    expect(sittings.map(({ level }) => level).join(' ')).toBe(
      'gentlest gentlest gentlest middle middle middle fuller fuller fuller fuller fuller fuller',
    );
  });

  it.each(sittings.map(({ id, level }) => [id, level] as const))(
    '%s lasts from 8 to 15 minutes, to a tenth',
    (id, level) => {
      for (const size of [level, sizeDown(level)]) {
        const minutes = lengthOf(routineOf(id), deliveredAt(size)) / 60_000;
        expect(minutes, size).toBeGreaterThanOrEqual(8 * 0.9);
        expect(minutes, size).toBeLessThanOrEqual(15 * 1.1);
      }
    },
  );

  it('have self-massage from the second on, with what to keep off said before it (SF-14)', () => {
    for (const { number, items } of sittings) {
      const balls = items.filter(({ routine }) => singleOf(routine).ledger === 'P-ROLL');
      expect(balls.length > 0, `sitting ${number}`).toBe(number > 1);
      for (const { routine } of balls) expect(singleOf(routine).fixed).toContain('sf14');
    }
  });

  it('have bird-dog and dead bug in the last two weeks only, with their line, and no level before the one below it', () => {
    const highest: Record<string, number> = {};
    for (const { number, level, items } of sittings) {
      for (const { routine, size = level } of items as readonly { routine: string; size?: typeof level }[]) {
        if (routine !== 'bird-dog' && routine !== 'dead-bug') continue;
        expect(number).toBeGreaterThanOrEqual(7);
        expect(singleOf(routine).fixed).toContain('sf20');
        const rung = levels.indexOf(size);
        expect(rung, `${routine} in sitting ${number}`).toBeLessThanOrEqual((highest[routine] ?? -1) + 1);
        highest[routine] = Math.max(highest[routine] ?? -1, rung);
      }
    }
  });

  it('have every all-fours move in a standing or lying version, too', () => {
    const onAllFours = new Set(sittings.flatMap(({ items }) => items.map(({ routine }) => singleOf(routine))));
    for (const { id, ledger, versions } of onAllFours) {
      if (!['P-CATCOW', 'P-BIRDDOG', 'P-DEADBUG'].includes(ledger) && id !== 'heel-sit') continue;
      expect(
        Object.keys(versions ?? {}).some((position) => /standing|wall|bed|floor/.test(position)),
        id,
      ).toBe(true);
    }
  });

  it('are led in the sizes that stand in the table, and each of them smaller on a smaller day', () => {
    const row = routineOf('sitting-10');
    const repsAt = (level: Delivery['level']) =>
      partsOf(row, level).flatMap(({ step }) =>
        step.kind === 'movement' ? [[step.of, doseOf(step, level).reps]] : [],
      );
    expect(repsAt('fuller')).toEqual([
      ['cat-cow', 8],
      ['bird-dog', 5],
      ['bird-dog', 5],
      ['dead-bug', 12],
    ]);
    expect(repsAt('middle')).toEqual([
      ['cat-cow', 5],
      ['bird-dog', 5],
      ['bird-dog', 5],
      ['dead-bug', 10],
    ]);
  });

  it('give one set of a move, and no rest after it', () => {
    for (const { id, level } of sittings) {
      for (const { step, sets } of partsOf(routineOf(id), level)) {
        if (step.kind !== 'movement') continue;
        expect(sets, `${id} ${step.id}`).toBe(1);
        expect(doseOf(step, level).rest).toBeUndefined();
      }
    }
  });
});

describe('the last sitting', () => {
  it('has the three moves that the person names, in their order, and its own for those not named', () => {
    const last = sittingOf(12);
    const ids = (moves?: readonly string[]) => rowItems(last, moves).map(({ routine }) => routine);
    expect(ids(['knee-rocks', 'bird-dog', 'cat-cow']).slice(0, 3)).toEqual(['knee-rocks', 'bird-dog', 'cat-cow']);
    expect(ids(['knee-rocks']).slice(0, 3)).toEqual(['knee-rocks', 'cat-cow', 'dead-bug']);
    expect(ids()).toEqual(last.items.map(({ routine }) => routine));
  });
});

describe('a number', () => {
  it('is found by the id of its sitting, and no other id has one', () => {
    expect(numberOfSitting('sitting-4')).toBe(4);
    expect(numberOfSitting('pelvic-tilts')).toBeUndefined();
  });

  it('past the last sitting is an error', () => {
    expect(() => sittingOf(allDone)).toThrow(ProtocolError);
  });
});
