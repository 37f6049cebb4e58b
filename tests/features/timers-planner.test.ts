import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Announcement, announcementsOf, lengthsOf, line, minutes, ms, timelineOfPacks } from '#protocol';
import { roomIn } from '../../lambda/alexa/room.ts';
import { countedPlan } from '../../lambda/conversation/keeping.ts';
import { capOn } from '../../lambda/conversation/pack-caps.ts';
import { runningIn } from '../../lambda/conversation/pack-running.ts';
import { type Plan, planOf } from '../../lambda/conversation/packs.ts';
import { fresh } from '../../lambda/conversation/progress.ts';
import { margin } from '../../lambda/conversation/sparing.ts';
import { opening, type State, withProgress } from '../../lambda/conversation/state.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { plan as planned } from '../../lambda/render/plan.ts';
import { anyState, everyCommand, now } from '../conversation/anything.ts';
import { everyPlan } from './every-plan.ts';
import { lengthOf, nameOf, words } from './states.ts';

const minute = 60_000;
const transition = converse(words.voiceAt);
const ofPlan = (packs: Plan, from = 0): readonly Announcement[] => announcementsOf(timelineOfPacks(packs), ms(from));
const nameIn = (packs: Plan): string => `${packs.id} ${lengthsOf(packs).join('·')}`;
const whole = (packs: Plan): number => lengthsOf(packs).reduce((sum, each) => sum + each, 0);

const labelsOf = (all: readonly Announcement[]): readonly string[] =>
  all.flatMap(({ kind, number }) => {
    const label = words.text(line('announcements.label', { context: kind, number }));
    return [label, words.text(line('announcements.otherLabel', { label }))];
  });

const isSkin = ({ lines }: Announcement): boolean =>
  lines.some(({ key }) => key.startsWith('fixed.sf7t') || key === 'announcements.lookAtSkin');

/** Any plan, and any moment of it. */
const anyMoment = fc
  .tuple(fc.constantFrom(...everyPlan), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }))
  .map(([packs, part]) => [packs, Math.floor(part * whole(packs) * minute)] as const);

describe('T06 H03 the timers of every plan that can be asked for', () => {
  it('there are hundreds of them, and every kind and end', () => {
    expect(everyPlan.length).toBeGreaterThan(500);
    expect(new Set(everyPlan.map(({ id }) => id)).size).toBe(5);
    const ends = new Set(everyPlan.filter(({ steps }) => steps.length > 1).map(({ steps }) => steps.at(-1)?.kind));
    expect(ends).toEqual(new Set(['heat', 'cold']));
  });

  it('stay within the limits of each pack, of the whole, and of an account', () => {
    for (const packs of everyPlan) {
      const name = nameIn(packs);
      for (const { kind, minutes: length } of packs.steps) {
        expect(length, name).toBeGreaterThanOrEqual(1);
        expect(length, name).toBeLessThanOrEqual(kind === 'heat' ? 20 : 15);
      }
      expect(packs.steps.filter(({ kind }) => kind === 'cold').length, name).toBeLessThanOrEqual(2);
      expect(whole(packs), name).toBeLessThanOrEqual(40);
      const all = ofPlan(packs);
      expect(all.length, name).toBeLessThanOrEqual(8);
      for (const { after } of all) expect(after >= 1000 && after <= 120 * minute, name).toBe(true);
    }
  });

  it('come in order, packs in turn, whole minutes apart, each under a name of its own', () => {
    for (const packs of everyPlan) {
      const name = nameIn(packs);
      const all = ofPlan(packs);
      expect(
        all.every(({ after }, i) => after % minute === 0 && after - (all[i - 1]?.after ?? 0) >= minute),
        name,
      ).toBe(true);
      const offs = all.flatMap(({ kind }) => (kind === 'warm' || kind === 'cool' ? [kind] : []));
      expect(offs, name).toEqual(packs.steps.map(({ kind }) => (kind === 'heat' ? 'warm' : 'cool')));
      expect(
        packs.steps.every(({ kind }, i) => kind !== packs.steps[i - 1]?.kind),
        name,
      ).toBe(true);
      const labels = labelsOf(all);
      expect(new Set(labels).size, name).toBe(labels.length);
    }
  });

  it('H09 name the skin at every change and end, and at most five minutes apart while a pack is on', () => {
    for (const packs of everyPlan) {
      const name = nameIn(packs);
      const all = ofPlan(packs);
      let from = 0;
      for (const { minutes: length } of packs.steps) {
        const looks = all.filter((each) => isSkin(each) && each.after > from && each.after <= from + minutes(length));
        expect(looks.at(-1)?.after, name).toBe(from + minutes(length));
        const moments = [from, ...looks.map(({ after }) => after)];
        for (const [i, at] of moments.entries())
          expect(at - (moments[i - 1] ?? from), name).toBeLessThanOrEqual(minutes(5));
        from += minutes(length + (packs.gap ?? 1));
      }
    }
  });

  it('S15 end with the pack coming off, and once more two minutes later', () => {
    for (const packs of everyPlan) {
      const [off, second] = ofPlan(packs).slice(-2);
      expect(off?.after, nameIn(packs)).toBe(minutes(whole(packs)));
      expect([second?.kind, second?.after], nameIn(packs)).toEqual(['second', minutes(whole(packs) + 2)]);
    }
  });

  it('H07 set anew at any moment are those that are still to come, at the same time', () => {
    fc.assert(
      fc.property(anyMoment, ([packs, at]) => {
        const later = ofPlan(packs).filter(({ after }) => after > at);
        expect(ofPlan(packs, at).map(({ after, lines }) => [after + at, lines])).toEqual(
          later.map(({ after, lines }) => [after, lines]),
        );
        const labels = labelsOf(ofPlan(packs, at));
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});

describe('H12 whatever is asked for, and whenever', () => {
  const shares = (one: Plan, other: Plan): boolean =>
    one.steps.some(({ kind }) => other.steps.some((step) => step.kind === kind));

  it('two hours lie between packs of a kind, and no plan is done more often in a day than it may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...everyPlan), fc.nat(150)), { minLength: 5, maxLength: 60 }),
        (wishes) => {
          let state: State = { progress: fresh('2026-11-22.00000000'), session: opening };
          let at = Date.parse('2026-11-22T00:00:00Z');
          const begun: { readonly packs: Plan; readonly at: number }[] = [];
          for (const [packs, wait] of wishes) {
            at += wait * minute;
            const turn = { state, command: { kind: 'packs' as const }, now: at, voiceAt: words.voiceAt };
            if (capOn(turn, packs) !== undefined) continue;
            state = countedPlan(state, packs.id, at);
            begun.push({ packs, at });
          }
          for (const [i, one] of begun.entries()) {
            const before = begun.slice(0, i).filter(({ packs }) => shares(packs, one.packs));
            for (const other of before) expect(one.at - other.at).toBeGreaterThanOrEqual(120 * minute);
            const today = begun
              .slice(0, i + 1)
              .filter((each) => Math.floor(each.at / (24 * 60 * minute)) === Math.floor(one.at / (24 * 60 * minute)));
            const often = (which: (packs: Plan) => boolean) => today.filter(({ packs }) => which(packs)).length;
            expect(often(({ id }) => id === 'warm')).toBeLessThanOrEqual(3);
            expect(often(({ id }) => id === 'cool')).toBeLessThanOrEqual(4);
            expect(often(({ id }) => id.startsWith('contrast'))).toBeLessThanOrEqual(2);
            expect(often(({ id }) => id === 'contrast-fifteen')).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('T06 nothing of ours fires inside our own words', () => {
  const microphone = 8000;
  /** Said at once in any case; what came of an order is looked at on its own. */
  const urgent = new Set(['hurt', 'sign', 'getHelp', 'child', 'consent', 'timers', 'help']);
  const commands = everyCommand.filter(({ kind }) => !urgent.has(kind));

  const inThePlan = (state: State, packs: Plan, at: number): State =>
    withProgress(state, {
      plan: { ...planOf(packs, now), startedAt: now - at },
      timers: ofPlan(packs).map((_, i) => `p${i}`),
    });

  it('whatever is said, at any moment of any plan, in any state', () => {
    const seen = { spoken: 0, soon: 0 };
    fc.assert(
      fc.property(anyMoment, anyState, fc.constantFrom(...commands), ([packs, at], somewhere, command) => {
        const before = inThePlan(somewhere, packs, at);
        const [next, reply] = transition(before, command, now);
        const { untilNext } = runningIn(next, now) ?? {};
        if (untilNext === undefined || reply.silent || next.session.ceiling === 'closed') return;
        const voice = words.voiceAt(next.progress.settings.pace ?? 0);
        const { speech, reprompt } = planned(reply, voice, roomIn(next, now));
        const lasts = lengthOf(speech, next);
        const name = `${nameIn(packs)} at ${at}, ${nameOf(command)}, ${lasts} of ${untilNext}: ${speech.flatMap((each) => (each.kind === 'words' ? words.text(each.line) : []))}`;
        if (untilNext > 2000) expect(lasts, name).toBeLessThan(untilNext);
        if (reply.ask === undefined) {
          seen.soon += 1;
          return;
        }
        seen.spoken += 1;
        const isLed = reply.play?.cues.some((cue) => cue.kind === 'mark' && cue.at > 0) ?? false;
        if (isLed) expect(lasts, name).toBeLessThanOrEqual(untilNext - margin);
        const waited = microphone + lengthOf(reprompt ?? [], next) + microphone;
        expect(lasts + waited, name).toBeLessThanOrEqual(untilNext);
      }),
      { numRuns: 800, seed: 11 },
    );
    expect(seen.spoken).toBeGreaterThan(200);
    expect(seen.soon).toBeGreaterThan(20);
  });

  it('what is set, or set anew, speaks first when we have said so', () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom('yes', 'late', 'switchNow', 'first'), ([packs, at], way) => {
        const session = { ...opening, turn: 3, timers: { granted: true }, ask: 'set-rest-or-stop' as const };
        const base: State = { progress: fresh('2026-11-22.00000000'), session };
        const isFirst = way === 'first';
        const before = isFirst
          ? withProgress({ ...base, session: { ...session, ask: 'timers-yes-no' } }, { plan: planOf(packs, now) })
          : inThePlan(base, packs, at);
        const [ordered, { timers }] = transition(before, { kind: isFirst ? 'yes' : (way as 'yes') }, now);
        if (timers?.kind !== 'set') return;
        const [first] = timers.announcements;
        const ids = timers.announcements.map((_, i) => `n${i}`);
        const report = { kind: 'set', ids, left: [], ...(timers.anew ? { anew: true as const } : {}) } as const;
        const [next, reply] = transition(ordered, { kind: 'timers', report }, now);
        const { speech } = planned(reply, words.voiceAt(0), roomIn(next, now));
        expect(first?.after).toBeGreaterThanOrEqual(1000);
        expect(lengthOf(speech, next), `${way} ${nameIn(packs)} at ${at}`).toBeLessThan(first?.after ?? 0);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('also not of a timer that could not be taken away', () => {
    const seen = { led: 0 };
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 40 * 60 }),
        anyState,
        fc.constantFrom(...commands),
        (after, somewhere, command) => {
          const live = [{ id: 'left', created: now - 1000, ends: now + after * 1000 }];
          const session = { ...somewhere.session, timers: { granted: true, live } };
          const before = withProgress({ ...somewhere, session }, { plan: undefined, timers: ['left'] });
          const [next, reply] = transition(before, command, now);
          if (reply.silent || reply.timers !== undefined || next.session.ceiling === 'closed') return;
          if (!next.progress.timers.includes('left')) return;
          const voice = words.voiceAt(next.progress.settings.pace ?? 0);
          const { speech } = planned(reply, voice, roomIn(next, now));
          expect(lengthOf(speech, next), `${after} s, ${nameOf(command)}`).toBeLessThan(after * 1000);
          seen.led += reply.play === undefined ? 0 : 1;
        },
      ),
      { numRuns: 500, seed: 13 },
    );
    expect(seen.led).toBeGreaterThan(50);
  });
});
