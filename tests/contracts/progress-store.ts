import { describe, expect, test } from 'vitest';
import { fresh, lifetime, type Progress } from '../../lambda/conversation/progress.ts';
import type { Person, ProgressStore } from '../../lambda/store/progress-store.ts';

/** Somewhere that records lie, empty at first. */
export type Ground = {
  /** A store there. Several may be open at once. */
  open(options: { clock: () => number; warn: (line: string) => void }): ProgressStore;
  /** Puts `record` where the person's would lie, as it is. */
  plant(person: Person, record: unknown): Promise<void>;
  /** Everything that lies there. */
  dump(): Promise<string>;
};

const now = 1_800_000_000_000;
const household: Person = { userId: 'amzn1.ask.account.HOUSE' };
const anna: Person = { userId: 'amzn1.ask.account.HOUSE', personId: 'amzn1.ask.person.ANNA' };
const neighbour: Person = { userId: 'amzn1.ask.account.NEXT' };

const progress: Progress = { ...fresh('2026-11-22.a1b2c3'), expires: now + lifetime };
const full: Progress = {
  ...progress,
  place: { routine: 'breathing', step: 2, offset: 7, length: 5 },
  stream: { play: 3, state: 'finished' },
  scanPlace: 90_000,
  plan: { id: 'warm', rounds: 3, lengths: [300_000, 60_000], startedAt: now },
  settings: { pace: 1, talk: 'quiet', level: 'gentlest', autoAdvance: false, quietHours: { from: 22, to: 7 } },
  counts: { breathing: { '2026-11-21': 2, '2026-11-22': 1 } },
  programme: { sitting: 4, eased: 1, doneAt: now, holidayUntil: '2026-12-24' },
  started: { breathing: now },
  leftOut: ['knee-rocks'],
  cups: { day: '2026-11-22', count: 3 },
  dates: { notice: now, timersGranted: now, remindersDeclined: now },
  timers: ['amzn1.timer/Ä=='],
  reminders: ['5f2c'],
};

/** What every progress store keeps to, whatever it is made of. */
export const progressStoreContract = (name: string, prepare: () => Promise<Ground>): void => {
  const setUp = async (at = now) => {
    const ground = await prepare();
    const warnings: string[] = [];
    const time = { now: at };
    const open = () => ground.open({ clock: () => time.now, warn: (line) => warnings.push(line) });
    return { ...ground, open, store: open(), warnings, time };
  };

  describe(`${name} keeps progress`, () => {
    test('nothing is stored for a stranger', async () => {
      const { store, warnings } = await setUp();
      expect(await store.load(household)).toBeUndefined();
      expect(warnings).toEqual([]);
    });

    test('gives back every field as the next revision, to any store opened there', async () => {
      const { store, open } = await setUp();
      expect(await store.save(household, full)).toEqual({ ...full, revision: 1 });
      expect(await store.load(household)).toEqual({ ...full, revision: 1 });
      expect(await open().load(household)).toEqual({ ...full, revision: 1 });
    });

    test('counts revisions one by one', async () => {
      const { store } = await setUp();
      const first = await store.save(household, progress);
      if (first === 'conflict') throw new Error('nobody else wrote');
      expect(await store.save(household, { ...first, scanPlace: 5 })).toMatchObject({ revision: 2, scanPlace: 5 });
    });

    test('a voice that is known has a record of its own', async () => {
      const { store } = await setUp();
      await store.save(household, { ...progress, scanPlace: 1 });
      await store.save(anna, { ...progress, scanPlace: 2 });
      await store.save(neighbour, { ...progress, scanPlace: 3 });
      expect((await store.load(household))?.scanPlace).toBe(1);
      expect((await store.load(anna))?.scanPlace).toBe(2);
      expect((await store.load(neighbour))?.scanPlace).toBe(3);
    });

    test('takes any id, and keeps none', async () => {
      const { store, dump } = await setUp();
      const people: readonly Person[] = [
        { userId: '' },
        { userId: '', personId: '' },
        { userId: '__proto__', personId: 'constructor' },
        { userId: 'Зоя 🛋️', personId: '床の上' },
        { userId: 'x'.repeat(5000) },
      ];
      for (const [scanPlace, person] of people.entries()) await store.save(person, { ...progress, scanPlace });
      for (const [scanPlace, person] of people.entries()) {
        expect((await store.load(person))?.scanPlace).toBe(scanPlace);
      }
      const kept = await dump();
      for (const word of ['__proto__', 'constructor', 'Зоя', '床', 'xxx']) expect(kept).not.toContain(word);
    });
  });

  describe(`${name} writes on condition`, () => {
    test('the second of two turns that read the same revision is told', async () => {
      const { store, open } = await setUp();
      const first = await store.save(household, progress);
      if (first === 'conflict') throw new Error('nobody else wrote');
      expect(await store.save(household, { ...first, scanPlace: 1 })).toMatchObject({ revision: 2 });
      expect(await open().save(household, { ...first, scanPlace: 2 })).toBe('conflict');
      expect(await store.load(household)).toMatchObject({ revision: 2, scanPlace: 1 });
    });

    test('of many first turns at once one is stored and the others are told', async () => {
      const { store, open } = await setUp();
      const turns = Array.from({ length: 6 }, (_, scanPlace) => open().save(household, { ...progress, scanPlace }));
      const results = await Promise.all(turns);
      const stored = results.filter((result) => result !== 'conflict');
      expect(stored).toHaveLength(1);
      expect(await store.load(household)).toEqual(stored[0]);
    });

    test('turns of different people at once lose nothing', async () => {
      const { store, open } = await setUp();
      const people = Array.from({ length: 6 }, (_, n): Person => ({ userId: 'one', personId: String(n) }));
      await Promise.all(people.map((person, scanPlace) => open().save(person, { ...progress, scanPlace })));
      const places = await Promise.all(people.map(async (person) => (await store.load(person))?.scanPlace));
      expect(places).toEqual([0, 1, 2, 3, 4, 5]);
    });

    test('a revision that was forgotten meanwhile does not come back', async () => {
      const { store } = await setUp();
      const first = await store.save(household, progress);
      if (first === 'conflict') throw new Error('nobody else wrote');
      await store.forget(household);
      expect(await store.save(household, first)).toBe('conflict');
      expect(await store.load(household)).toBeUndefined();
    });
  });

  describe(`${name} lets go`, () => {
    test('a record counts up to the moment it expires, and then as nothing stored', async () => {
      const { store, time, warnings } = await setUp();
      await store.save(household, progress);
      time.now = progress.expires;
      expect(await store.load(household)).toMatchObject({ revision: 1 });
      time.now = progress.expires + 1;
      expect(await store.load(household)).toBeUndefined();
      const again = { ...progress, expires: time.now + lifetime };
      expect(await store.save(household, again)).toEqual({ ...again, revision: 1 });
      expect(await store.load(household)).toEqual({ ...again, revision: 1 });
      expect(warnings).toEqual([]);
    });

    test('forgets one person and leaves the household', async () => {
      const { store } = await setUp();
      await store.save(household, progress);
      await store.save(anna, progress);
      await store.forget(anna);
      await store.forget(anna);
      expect(await store.load(anna)).toBeUndefined();
      expect(await store.load(household)).toBeDefined();
    });

    test('forgets every record of a user, also more than one batch, and nobody else', async () => {
      const { store, dump } = await setUp();
      const empty = await dump();
      for (let n = 0; n < 30; n++) await store.save({ ...household, personId: `p${n}` }, progress);
      await store.save(household, progress);
      await store.save(neighbour, progress);
      await store.forgetUser(household.userId);
      expect(await store.load(household)).toBeUndefined();
      expect(await store.load({ ...household, personId: 'p29' })).toBeUndefined();
      expect(await store.load(neighbour)).toBeDefined();
      await store.forgetUser(neighbour.userId);
      expect(JSON.parse(await dump())).toEqual(JSON.parse(empty));
    });
  });

  describe(`${name} is closed`, () => {
    // A value with more than its type says, as a spread or a library may make it.
    const withMore = { ...progress, note: 'worse on the left' };
    const withMoreInside = { ...progress, settings: { ...progress.settings, mood: 'low' } };
    const withText: Progress = { ...progress, leftOut: ['the one that hurts'] };

    test.each([
      ['an unknown field', withMore],
      ['an unknown setting', withMoreInside],
      ['free text', withText],
    ])('refuses to write %s, and says which field without its value', async (_, record) => {
      const { store, dump } = await setUp();
      const before = await dump();
      const refusal = await store.save(household, record).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ name: 'StoreError', where: expect.stringContaining('progress record') });
      expect(String(refusal)).not.toMatch(/worse|low|mood|hurts/);
      expect(await dump()).toBe(before);
    });

    test.each([
      ['an unknown field', { ...withMore, revision: 4 }],
      ['an unknown setting', { ...withMoreInside, revision: 4 }],
      ['a missing field', { schemaVersion: 1, revision: 4 }],
      ['a later version', { ...progress, schemaVersion: 3, revision: 4 }],
      ['no version', { ...progress, schemaVersion: undefined, revision: 4 }],
      ['a number out of bounds', { ...progress, revision: -4 }],
      ['text', 'numb on the left'],
      ['a list', [1, 2, 3]],
      ['nothing at all', {}],
    ])('sets a record aside that holds %s, with one line, and starts afresh', async (_, record) => {
      const { store, plant, warnings } = await setUp();
      await plant(household, record);
      expect(await store.load(household)).toBeUndefined();
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(/progress record/);
      expect(warnings[0]).not.toMatch(/\n|worse|numb|mood/);
      expect(await store.save(household, progress)).toEqual({ ...progress, revision: 1 });
      expect(await store.load(household)).toEqual({ ...progress, revision: 1 });
    });

    test('a place in a routine that is gone costs only the place', async () => {
      const { store, plant, warnings } = await setUp();
      await plant(household, { ...full, revision: 3, place: { routine: 'gone', step: 1, offset: 0 } });
      const { place: _, ...others } = full;
      expect(await store.load(household)).toEqual({ ...others, revision: 3 });
      expect(warnings).toEqual([]);
    });
  });
};
