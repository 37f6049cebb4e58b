import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { chronicle } from '../../lambda/simulator/chronicle.ts';
import { simulatedClock } from '../../lambda/simulator/clock.ts';
import { type Deed, obey } from '../../lambda/simulator/deed.ts';
import { replay } from '../../lambda/simulator/golden.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { createHome } from '../../lambda/simulator/home.ts';
import { houseFor, soundBase } from '../../lambda/simulator/house.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Records } from '../../lambda/store/records.ts';
import { stageFor } from '../conversations/stage.ts';

const house = await houseFor('en-US');

type Step = { readonly say: string } | { readonly pass: number } | { readonly deed: Deed };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom(
      'open gentle back',
      'yes',
      'breathe with me',
      'ready',
      'slower',
      'Alexa, pause',
      'go on',
      'ow',
      'next',
    )
    .map((say) => ({ say })),
  fc
    .constantFrom('why does it hurt so much', 'the moon on a stick', 'stop', 'exit', 'ask gentle back for knee rocks')
    .map((say) => ({ say })),
  fc.integer({ min: 1, max: 40_000 }).map((pass) => ({ pass })),
  fc
    .constantFrom<Deed>(
      { kind: 'reboot' },
      { kind: 'person', person: 'p2' },
      { kind: 'echo', echo: 'kitchen', device: 'show' },
      { kind: 'echo', echo: '', device: undefined },
      { kind: 'fail', failing: { function: 'throw' } },
      { kind: 'disable' },
    )
    .map((deed) => ({ deed })),
);

/** Talks, and answers what was written down and what is stored by then. */
const talk = async (steps: readonly Step[], start: number, records: Records) => {
  const clock = simulatedClock(start);
  const happenings: Happening[] = [];
  const held = { records };
  const progress = memoryStore({ clock: clock.now, held });
  const skill = createSkill({ progress, clock: clock.now, log: () => {}, audioBase: soundBase });
  const { model, world, sounds } = house;
  const written = chronicle(
    { locale: 'en-US', device: 'dot', start, stored: Object.keys(records).length === 0 ? undefined : { records } },
    { width: 100, sounds, intents: false },
  );
  const emit = (happening: Happening) => happenings.push(happening);
  const home = createHome({ skill, model, world, clock, locale: 'en-US', device: 'dot', emit });
  for (const one of steps) {
    if ('say' in one) {
      written.said(one.say, home.state().speaking !== undefined);
      await home.say(one.say);
    } else if ('pass' in one) {
      written.passed(one.pass);
      await home.pass(one.pass);
    } else {
      written.did(one.deed);
      await obey(home, one.deed);
    }
    for (const happening of happenings.splice(0)) written.happened(happening);
  }
  return { text: written.text(), records: held.records };
};

it('a session that was saved and is played again is the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), async (first, second) => {
      const start = Date.parse('2026-11-22T15:19:29.123Z');
      const { text, records } = await talk(first, start, {});
      expect(await replay(text, await stageFor('en-US', { happenings: [], log: [], calls: [] }))).toBe(text);
      const later = await talk(second, start + 3_600_000, records);
      const stage = await stageFor('en-US', { happenings: [], log: [], calls: [] });
      expect(await replay(later.text, stage)).toBe(later.text);
    }),
    { numRuns: 8, seed: 7 },
  );
});
