import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDone, routineOf, sittingsInAll } from '#protocol';
import type { Command } from '../../lambda/conversation/command.ts';
import { fresh, lifetime, type Progress } from '../../lambda/conversation/progress.ts';
import type { Reply } from '../../lambda/conversation/reply.ts';
import { opening, type State } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { wordsFor } from '../../lambda/locales/index.ts';

const words = await wordsFor('en-US');
const transition = converse(words.voiceAt);

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2026-11-22T18:00:00Z');

/** One conversation after another with one record, as an Echo would lead them. */
type Person = { progress: Progress; now: number };

/** What a person does in one visit. */
type Visit =
  /** The whole of it, `eased` of its steps smaller, `skipped` of them skipped. */
  | { readonly kind: 'sitting'; readonly eased: number; readonly skipped: number }
  /** Stops after some of its steps. */
  | { readonly kind: 'stops'; readonly after: number }
  | { readonly kind: 'quickComfort' }
  | { readonly kind: 'holiday'; readonly days: number }
  | { readonly kind: 'gentleWeek' };

/** Leads one turn after another; every reply is heard to its end. */
const session = (person: Person) => {
  let state: State = { progress: person.progress, session: opening };
  let last: Reply | undefined;
  return {
    say: (command: Command): Reply => {
      const before = state.progress;
      const [next, reply] = transition(state, command, person.now);
      const changed = JSON.stringify(next.progress) !== JSON.stringify(before);
      const progress = changed
        ? { ...next.progress, revision: before.revision + 1, expires: person.now + lifetime }
        : next.progress;
      state = { ...next, progress };
      person.progress = progress;
      person.now += (reply.play?.lasts ?? 0) + 5000;
      last = reply;
      return reply;
    },
    /** The last reply was not heard to its end: half of it, and then the next word. */
    cutShort: () => {
      person.now -= Math.round((last?.play?.lasts ?? 0) / 2) + 5000;
    },
    open: () => last?.ask !== undefined,
    ask: () => last?.ask?.name,
    state: () => state,
  };
};

const say = (kind: Command['kind']): Command => ({ kind }) as Command;

/** The word that goes on from each question. */
const onward = (ask: string | undefined): Command => {
  switch (ask) {
    case 'same-week-or-on':
      return say('bigger');
    case 'fuller-or-again':
      return { kind: 'choose', choice: 'fuller' };
    case 'name-moves':
      return { kind: 'choose', choice: 'either' };
    case 'snack-or-sitting':
      return { kind: 'programme', about: 'go' };
    case 'one-more-or-finish':
    case 'again-or-finish':
    case 'rest-or-finish':
    case 'get-up-or-finish':
      return say('finish');
    default:
      return say('next');
  }
};

/** Most turns that one sitting may take before somebody counts as stuck. */
const patience = 80;

const visit = (person: Person, what: Visit): void => {
  const talk = session(person);
  switch (what.kind) {
    case 'quickComfort':
      talk.say({ kind: 'quickComfort' });
      talk.say(say('next'));
      talk.say(say('stop'));
      return;
    case 'holiday':
      talk.say({ kind: 'programme', about: 'pause', days: what.days });
      return;
    case 'gentleWeek':
      talk.say({ kind: 'programme', about: 'gentleWeek' });
      talk.say(say('finish'));
      return;
    case 'sitting':
    case 'stops':
      break;
    default:
      what satisfies never;
  }
  talk.say({ kind: 'programme', about: 'go' });
  if (talk.ask() === 'which-sitting') return;
  let { eased, skipped } = what.kind === 'sitting' ? what : { eased: 0, skipped: 0 };
  const seen = new Set<number>();
  for (let turns = 0; talk.open(); turns += 1) {
    if (turns > patience) throw new Error(`stuck at ${talk.ask()} in ${JSON.stringify(person.progress.place)}`);
    const { programme } = person.progress;
    const item = programme?.open?.item;
    const led = talk.state().session.doing !== undefined;
    if (led && what.kind === 'stops' && item !== undefined && item >= what.after) {
      talk.say(say('stop'));
      return;
    }
    const isNew = led && item !== undefined && !seen.has(item);
    if (isNew) seen.add(item);
    if (isNew && eased > 0) {
      eased -= 1;
      talk.say(say('smaller'));
    } else if (isNew && skipped > 0) {
      skipped -= 1;
      talk.cutShort();
      talk.say(say('skip'));
    } else talk.say(onward(talk.ask()));
  }
};

const newcomer = (): Person => ({
  progress: {
    ...fresh('2026-11-22.00000000'),
    revision: 1,
    expires: start + lifetime,
    dates: { notice: start },
    started: { 'pelvic-tilts': start - day },
  },
  now: start,
});

const numberOf = ({ progress }: Person): number => progress.programme?.sitting ?? 1;

/** Times the ledger lets a routine be done in a day, and times it was. */
const overdone = ({ progress }: Person): readonly string[] =>
  Object.entries(progress.counts).flatMap(([id, onDays]) => {
    const { moves, ledger, perDay } = routineOf(id);
    if (!moves || ledger === 'P-LOGROLL') return [];
    return Object.entries(onDays).flatMap(([on, times]) => (times > perDay ? [`${id} ${times} times on ${on}`] : []));
  });

const anyVisit: fc.Arbitrary<Visit> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('sitting' as const), eased: fc.nat(3), skipped: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('stops' as const), after: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'quickComfort' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('holiday' as const), days: fc.integer({ min: 1, max: 21 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'gentleWeek' as const }) },
);

/** A visit, and the days until the next one. */
const anyLife = fc.array(fc.record({ what: anyVisit, gap: fc.integer({ min: 0, max: 20 }) }), {
  minLength: 8,
  maxLength: 20,
});

describe('a month of people', () => {
  it('three times a week for four weeks, and all twelve are done', () => {
    const person = newcomer();
    for (let sitting = 1; sitting <= sittingsInAll; sitting += 1) {
      expect(numberOf(person)).toBe(sitting);
      visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
      person.now += 2 * day;
    }
    expect(numberOf(person)).toBe(allDone);
    expect(person.now - start).toBeLessThan(29 * day);
    expect(overdone(person)).toEqual([]);
  });

  it('every day all the same: a number a day, and no cap is broken', () => {
    const person = newcomer();
    for (let count = 0; count < 30 && numberOf(person) < allDone; count += 1) {
      visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
      expect(overdone(person)).toEqual([]);
      person.now += day;
    }
    expect(numberOf(person)).toBe(allDone);
  });

  it('always smaller: the same numbers again and again, never lower, and one is passed as soon as it is not', () => {
    const person = newcomer();
    visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
    for (let count = 0; count < 4; count += 1) {
      person.now += 2 * day;
      visit(person, { kind: 'sitting', eased: 0, skipped: 2 });
      expect(numberOf(person)).toBe(2);
    }
    person.now += 2 * day;
    visit(person, { kind: 'sitting', eased: 0, skipped: 1 });
    expect(numberOf(person)).toBe(3);
  });

  it('always stopping early: down one by one to the first, and up again with the first that is finished', () => {
    const person = newcomer();
    for (let count = 0; count < 4; count += 1) {
      visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
      person.now += 2 * day;
    }
    const numbers = Array.from({ length: 6 }, () => {
      visit(person, { kind: 'stops', after: 1 });
      person.now += 2 * day;
      return numberOf(person);
    });
    expect(numbers).toEqual([5, 4, 3, 2, 1, 1]);
    visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
    expect(numberOf(person)).toBe(2);
  });

  it('a holiday of three weeks: the same number, finished once, and on', () => {
    const person = newcomer();
    for (let count = 0; count < 5; count += 1) {
      visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
      person.now += 2 * day;
    }
    visit(person, { kind: 'holiday', days: 21 });
    person.now += 22 * day;
    visit(person, { kind: 'stops', after: 0 });
    expect(person.progress.programme).toMatchObject({ sitting: 6, open: { rule: 'holiday' } });
    visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
    expect(numberOf(person)).toBe(7);
  });

  it('whatever a person does: nobody is stuck, nobody starts over, no number is jumped and no cap is broken', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const person = newcomer();
        let highest = 1;
        for (const { what, gap } of life) {
          const before = numberOf(person);
          visit(person, what);
          const after = numberOf(person);
          // One back at the most, one on at the most.
          expect(after).toBeGreaterThanOrEqual(Math.max(1, before - 1));
          expect(after).toBeLessThanOrEqual(before + 1);
          highest = Math.max(highest, after);
          expect(after).toBeLessThanOrEqual(highest);
          expect(overdone(person)).toEqual([]);
          person.now += gap * day;
          // The record is gone after ninety days.
          if (person.now > person.progress.expires) return;
        }
        // From wherever it stands, twelve finished in a row are the most that is left.
        for (let count = 0; count <= sittingsInAll && numberOf(person) < allDone; count += 1) {
          person.now += 2 * day;
          visit(person, { kind: 'sitting', eased: 0, skipped: 0 });
        }
        expect(numberOf(person)).toBe(allDone);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
