import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulatedClock } from '../../../lambda/simulator/clock.ts';
import { seededIds } from '../../../lambda/simulator/ids.ts';
import { readTimer, type TimerRequest } from '../../../lambda/simulator/services/timer-request.ts';
import { timers } from '../../../lambda/simulator/services/timers.ts';
import { announcing, start } from './bench.ts';

type Step =
  | { readonly kind: 'create' | 'own'; readonly seconds: number; readonly label: string | undefined }
  | { readonly kind: 'pause' | 'resume' | 'delete'; readonly which: number }
  | { readonly kind: 'say'; readonly what: 'pause' | 'resume' | 'cancel'; readonly label: string | undefined }
  | { readonly kind: 'deleteAll' | 'cancelAll' }
  | { readonly kind: 'pass'; readonly ms: number };

const label = fc.option(fc.constantFrom('tea', 'eggs', 'rice'), { nil: undefined });
const which = fc.nat({ max: 20 });
const seconds = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 7200 }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('create', 'own'), seconds, label }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('pause', 'resume', 'delete'), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('say'), what: fc.constantFrom('pause', 'resume', 'cancel'), label }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('deleteAll', 'cancelAll') }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('pass'),
      ms: fc.oneof(fc.nat({ max: 30_000 }), fc.nat({ max: 4_000_000 })),
    }),
  },
);

const requestOf = (lasts: number, name: string | undefined): TimerRequest => {
  const read = readTimer(JSON.stringify(announcing(`PT${lasts}S`, name)));
  if (!read.ok) throw new Error(read.message);
  return read.value;
};

/** A timer as the plainest of books keeps it: what is left, counted down. */
type Entry = { id: string; own: boolean; label: string | undefined; left: number; runs: boolean };

it('does what a plain count would do, whatever happens to ten timers', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const clock = simulatedClock(start);
      const shelf = timers(clock, seededIds(1));
      let book: Entry[] = [];
      const seen: string[] = [];

      const write = (
        setting: ReturnType<typeof shelf.create>,
        own: boolean,
        given: Extract<Step, { seconds: number }>,
      ) => {
        const taken = given.label !== undefined && book.some((entry) => entry.label === given.label);
        const wanted = book.length >= 10 ? 'full' : taken ? 'taken' : 'set';
        expect(setting.kind).toBe(wanted);
        if (setting.kind !== 'set') return;
        const { id } = setting.timer;
        seen.push(id);
        book.push({ id, own, label: given.label, left: given.seconds * 1000, runs: true });
      };
      const turn = (given: Extract<Step, { which: number }>, runs: boolean, change: typeof shelf.pause) => {
        const id = seen[given.which] ?? 'nobody';
        const entry = book.find((each) => each.id === id && !each.own);
        expect(change(id).kind).toBe(entry === undefined ? 'unknown' : entry.runs === runs ? 'already' : 'changed');
        if (entry !== undefined) entry.runs = runs;
      };
      const say = ({ what, label: name }: Extract<Step, { kind: 'say' }>) => {
        const called = book.filter((entry) => name === undefined || entry.label === name);
        const fit = called.filter((entry) => what === 'cancel' || entry.runs === (what === 'pause'));
        const [one, other] = fit;
        const wanted = one === undefined ? (called.length > 0 ? 'already' : 'unknown') : other ? 'which' : 'done';
        expect(shelf.byVoice[what](name).kind).toBe(wanted);
        if (wanted !== 'done' || one === undefined) return;
        if (what === 'cancel') book = book.filter((entry) => entry !== one);
        else one.runs = what === 'resume';
      };
      const pass = (ms: number) => {
        const over = book.filter((entry) => entry.runs && entry.left <= ms).sort((a, b) => a.left - b.left);
        const wanted = over.map(({ id, left, own }) => ({ id, at: clock.now() + left, isOwn: own }));
        book = book.filter((entry) => !over.includes(entry));
        for (const entry of book) if (entry.runs) entry.left -= ms;
        clock.pass(ms);
        expect(shelf.due('en-US')).toMatchObject(wanted);
      };

      for (const one of steps) {
        switch (one.kind) {
          case 'create':
            write(shelf.create(requestOf(one.seconds, one.label), 'amzn1.ask.device.KITCHEN'), false, one);
            break;
          case 'own':
            write(shelf.byVoice.set(one.seconds * 1000, 'amzn1.ask.device.KITCHEN', one.label), true, one);
            break;
          case 'pause':
            turn(one, false, shelf.pause);
            break;
          case 'resume':
            turn(one, true, shelf.resume);
            break;
          case 'delete': {
            const id = seen[one.which] ?? 'nobody';
            expect(shelf.delete(id)).toBe(book.some((entry) => entry.id === id && !entry.own));
            book = book.filter((entry) => entry.id !== id || entry.own);
            break;
          }
          case 'say':
            say(one);
            break;
          case 'deleteAll':
            shelf.deleteAll();
            book = book.filter(({ own }) => own);
            break;
          case 'cancelAll':
            expect(shelf.byVoice.cancelAll()).toBe(book.length);
            book = [];
            break;
          case 'pass':
            pass(one.ms);
            break;
          default:
            one satisfies never;
        }
        const lefts = book.map(({ left }) => left).sort((a, b) => a - b);
        const running = book.filter(({ runs }) => runs).map(({ left }) => left);
        const shown = shelf.byVoice
          .list()
          .map(({ state }) => (state.kind === 'on' ? state.until - clock.now() : state.left));
        expect(shown).toEqual(lefts);
        expect(shown.length).toBeLessThanOrEqual(10);
        expect(shelf.untilNext()).toBe(running.length === 0 ? undefined : Math.min(...running));
      }
    }),
    { numRuns: 300 },
  );
});
