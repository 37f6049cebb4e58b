import { describe, expect, it } from 'vitest';
import {
  announced,
  compile,
  type Delivery,
  type Level,
  lengthOf,
  levels,
  marks,
  type Part,
  partsOf,
  patternOf,
  playlistOf,
  playlists,
  routineOf,
  routines,
  type Timeline,
} from '#protocol';
import { wordsFor } from '../../lambda/locales/index.ts';

const words = await wordsFor('en-US');
const voice = words.voiceAt(0);
const at = (level: Level): Delivery => ({ level, pace: 0, pattern: patternOf('4-6'), talk: 'normal', voice });

/** The ledger's numbers, written down once more: a size, sets, repetitions a side and set, hold and rest in seconds. */
type Dose = readonly [size: Level, sets: number, reps: number | readonly number[], hold: number, rest: number];

const ledger: Readonly<
  Record<string, { readonly id: string; readonly sides: boolean; readonly doses: readonly Dose[] }>
> = {
  'pelvic-tilts': {
    id: 'P-TILT',
    sides: false,
    doses: [
      ['gentlest', 1, 5, 2, 0],
      ['middle', 2, 10, 2, 30],
      ['fuller', 2, 10, 5, 30],
    ],
  },
  'knee-rocks': {
    id: 'P-ROCK',
    sides: true,
    doses: [
      ['gentlest', 1, 5, 2, 0],
      ['middle', 2, 8, 2, 30],
      ['fuller', 2, 10, 2, 30],
    ],
  },
  'knee-to-chest': {
    id: 'P-KTC',
    sides: true,
    doses: [
      ['gentlest', 1, 3, 5, 0],
      ['middle', 1, 3, 15, 0],
      ['fuller', 1, 3, 30, 0],
    ],
  },
  'cat-cow': {
    id: 'P-CATCOW',
    sides: false,
    doses: [
      ['gentlest', 1, 5, 0, 0],
      ['middle', 2, 8, 0, 30],
      ['fuller', 2, 10, 0, 30],
    ],
  },
  'bird-dog': {
    id: 'P-BIRDDOG',
    sides: true,
    doses: [
      ['gentlest', 1, 5, 3, 0],
      ['middle', 2, 5, 5, 40],
      ['fuller', 2, 5, 5, 40],
      ['fullest', 3, [6, 4, 2], 8, 40],
    ],
  },
  'dead-bug': {
    id: 'P-DEADBUG',
    sides: true,
    doses: [
      ['gentlest', 1, 5, 1, 0],
      ['middle', 2, 6, 1, 40],
      ['fuller', 2, 6, 1, 40],
      ['fullest', 2, 10, 1, 40],
    ],
  },
  'figure-four': {
    id: 'P-STRETCH',
    sides: true,
    doses: [
      ['gentlest', 1, 2, 10, 0],
      ['middle', 1, 2, 20, 0],
      ['fuller', 1, 2, 30, 0],
    ],
  },
  'hamstring-stretch': {
    id: 'P-STRETCH',
    sides: true,
    doses: [
      ['gentlest', 1, 2, 10, 0],
      ['middle', 1, 2, 20, 0],
      ['fuller', 1, 2, 30, 0],
    ],
  },
  'hip-stretch': {
    id: 'P-STRETCH',
    sides: true,
    doses: [
      ['gentlest', 1, 2, 10, 0],
      ['middle', 1, 2, 20, 0],
      ['fuller', 1, 2, 30, 0],
    ],
  },
  'heel-sit': {
    id: 'P-STRETCH',
    sides: false,
    doses: [
      ['middle', 1, 8, 5, 0],
      ['fuller', 1, 10, 5, 0],
    ],
  },
  'back-bend': {
    id: 'P-STRETCH',
    sides: false,
    doses: [
      ['middle', 1, 5, 2, 0],
      ['fuller', 1, 5, 2, 0],
    ],
  },
};

/** By sound alone: no words stand among the repetitions, so that each hold is heard as it is. */
const soundOf = (id: string, part: Part, level: Level): Timeline =>
  compile(routineOf(id), part, { ...at(level), talk: 'quiet' }, { from: 0, lead: 'sound' });

/** What is between two repetitions' beginnings but the way out and back: the hold, however it is made of sounds. */
const repsIn = (sound: Timeline) => marks(sound).filter(({ unit }) => unit === 'rep');

describe.each(Object.entries(ledger))('the dose of %s', (id, { id: ledgerId, sides, doses }) => {
  it.each(doses)(
    `is the ledger's at the size %s: %i sets of %s, held %i s, rest %i s`,
    (size, sets, reps, hold, rest) => {
      const routine = routineOf(id);
      expect(routine.ledger).toBe(ledgerId);
      const parts = partsOf(routine, size);
      const [first] = parts;
      if (first?.step.kind !== 'movement') return expect.unreachable();
      const { alternates } = first.step;
      const perSet = (set: number) => (typeof reps === 'number' ? reps : (reps[set - 1] ?? 0));
      expect(parts).toHaveLength(sets * (sides && !alternates ? 2 : 1));
      for (const part of parts) {
        const sound = soundOf(id, part, size);
        expect(repsIn(sound)).toHaveLength(perSet(part.set) * (alternates ? 2 : 1));
        const written = first.step.levels[size]?.tempo;
        const [one, two] = repsIn(sound);
        if (one !== undefined && two !== undefined && written !== undefined) {
          const moving = written.effort + written.return + (written.still ?? 0);
          expect(two.at - one.at - moving).toBe(hold * 1000);
        }
        const rests = sound.cues.filter(({ kind }) => kind === 'rest').map(({ lasts }) => lasts / 1000);
        const turning = part.side === 'first' ? [25] : [];
        const between = part.last || part.side === 'first' ? [] : [rest];
        expect(rests, `part ${part.index}`).toEqual([...turning, ...between]);
      }
    },
  );
});

describe('the minutes', () => {
  it.each([
    ['walking', 'gentlest', 2],
    ['walking', 'middle', 5],
    ['walking', 'fuller', 10],
    ['mindful-walk', 'middle', 5],
  ] as const)("of %s at the size %s are the ledger's: %i", (id, size, minutes) => {
    const [part] = partsOf(routineOf(id), size);
    if (part === undefined) return expect.unreachable();
    const led = compile(routineOf(id), part, at(size), { from: 0, lead: 'cue' });
    expect(marks(led)).toHaveLength(minutes);
    expect(Math.abs(led.lasts - minutes * 60_000)).toBeLessThanOrEqual(minutes * 60_000 * 0.05);
  });

  it('of a side of self-massage are 90 seconds at the most, with a roll of 30 and pauses of 20 to 30', () => {
    for (const id of ['ball-massage', 'upper-back-massage', 'roller-massage'] as const) {
      for (const part of partsOf(routineOf(id), 'middle')) {
        const [roll, ...spots] = compile(routineOf(id), part, at('middle'), { from: 1, lead: 'full' }).cues.flatMap(
          (cue) => (cue.kind === 'bed' ? [cue.lasts / 1000] : []),
        );
        expect(roll).toBe(30);
        for (const spot of spots) expect(spot >= 20 && spot <= 30).toBe(true);
        const side = compile(routineOf(id), part, at('middle'), { from: 1, lead: 'full' });
        expect(side.lasts - 3000, id).toBeLessThanOrEqual(90_000);
      }
    }
  });

  it('of a round of muscle release are eight groups, five seconds tense and twenty let go', () => {
    const beds = partsOf(routineOf('muscle-release'), 'middle')
      .slice(1)
      .flatMap((part) =>
        compile(routineOf('muscle-release'), part, at('middle')).cues.filter(({ kind }) => kind === 'bed'),
      );
    expect(beds.map(({ lasts }) => lasts / 1000)).toEqual(Array.from({ length: 8 }, () => [5, 20]).flat());
  });
});

describe('lengths', () => {
  it('are announced in the roundest words that are right to 5 percent', () => {
    for (const { id } of [...routines, ...playlists]) {
      for (const level of levels) {
        const length = lengthOf(routineOf(id), at(level));
        const { minutes, seconds } = announced(length);
        expect(Math.abs(minutes * 60_000 + seconds * 1000 - length), `${id}, ${level}`).toBeLessThanOrEqual(
          length * 0.05 + 500,
        );
      }
    }
  });

  it('of snacks are two to four minutes', () => {
    const snacks = playlists.filter(({ kind }) => kind === 'snack');
    expect(snacks).toHaveLength(10);
    for (const { id } of snacks) {
      const length = lengthOf(routineOf(id), at('gentlest')) / 60_000;
      expect(length >= 2 && length <= 4, `${id}: ${length}`).toBe(true);
    }
  });

  const sessions = playlists.filter(({ kind }) => kind === 'session');

  it.each(sessions.map(({ id, ledger }) => [id, ledger] as const))(
    'of %s are those of %s, to a tenth, in every size that the ledger gives minutes for',
    (id, ledger) => {
      const { minutes = 0 } = playlistOf(id) ?? {};
      // Of the stretches it gives the hold of each size, and no minutes in all.
      for (const level of ledger.startsWith('SES-') ? levels : (['gentlest'] as const)) {
        const length = lengthOf(routineOf(id), at(level)) / 60_000;
        expect(Math.abs(length - minutes), `${level}: ${length.toFixed(2)} of ${minutes}`).toBeLessThanOrEqual(
          minutes * 0.1,
        );
      }
    },
  );
});
