import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { playingOf } from '../../lambda/alexa/stream-token.ts';
import { lifetime } from '../../lambda/conversation/progress.ts';
import { breathAt } from '../../lambda/conversation/stream.ts';
import { localUser } from '../../lambda/simulator/account.ts';
import { simulatedClock } from '../../lambda/simulator/clock.ts';
import { buttons, type Device, devices } from '../../lambda/simulator/device.ts';
import { readForeign } from '../../lambda/simulator/foreign.ts';
import { createHome } from '../../lambda/simulator/home.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import type { Skill } from '../../lambda/simulator/skill.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { house, now, recordsOf, regular } from '../alexa/bench.ts';

/** What may happen around a stream, each at any moment; `breakTwo`: the next two streams cannot be played. */
type Act =
  | { readonly kind: 'say'; readonly words: string }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'press'; readonly button: (typeof buttons)[number] }
  | { readonly kind: 'reboot' | 'otherAudio' | 'breakTwo' | 'withhold' }
  /** A report that was withheld, or one that has come already, comes now. */
  | { readonly kind: 'late' | 'twice'; readonly nth: number };

const sayings = [
  'Alexa, ask gentle back for five minutes of breathing',
  'Alexa, ask gentle back for ten minutes of breathing',
  'Alexa, ask gentle back for three four breathing for six minutes',
  'Alexa, pause',
  'Alexa, resume',
  'Alexa, next',
  'Alexa, previous',
  'Alexa, repeat',
  'Alexa, start over',
  'Alexa, stop',
  'Alexa, loop on',
  'Alexa, ask gentle back to go slower',
  'Alexa, ask gentle back to go faster',
  'Alexa, open gentle back',
  'Alexa, ask gentle back for pelvic tilts',
  "Alexa, ask gentle back I'm a guest",
  'yes',
  'go on',
  'breathing exercise',
];

const breathing: Act = { kind: 'say', words: sayings[0] ?? '' };
const say = fc.constantFrom(...sayings).map((words): Act => ({ kind: 'say', words }));
const pass = fc.constantFrom(1, 8, 30, 70, 130, 400, 7200).map((seconds): Act => ({ kind: 'pass', seconds }));
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: say },
  { weight: 5, arbitrary: pass },
  { weight: 2, arbitrary: fc.constantFrom(...buttons).map((button): Act => ({ kind: 'press', button })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('reboot' as const, 'otherAudio' as const, 'breakTwo' as const, 'withhold' as const)
      .map((kind): Act => ({ kind })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('late' as const, 'twice' as const),
      nth: fc.nat(9),
    }) as fc.Arbitrary<Act>,
  },
);

/** Most stories begin with a stream that plays; some with nothing. */
const aStream: fc.Arbitrary<readonly Act[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(70, 200).map((seconds): Act[] => [breathing, { kind: 'pass', seconds }]) },
  { weight: 1, arbitrary: fc.constant([]) },
);

type Report = { readonly type: string; readonly token?: string };

/** A house whose post may keep reports of the player back, and bring them later, in another order, or twice. */
const houseWithPost = (device: Device) => {
  const clock = simulatedClock(now);
  const person = { userId: localUser };
  const written = { ...regular, counts: { breathing: { '2026-11-20': 1 } }, expires: now - 1000 + lifetime };
  const store = memoryStore({ clock: clock.now, held: { records: recordsOf([person, written]) } });
  const faults: string[] = [];
  const skill = createSkill({
    progress: store,
    clock: clock.now,
    log: ({ errorClass }) => {
      if (errorClass !== undefined && errorClass !== 'MEDIA_ERROR_UNKNOWN') faults.push(String(errorClass));
    },
    audioBase: soundBase,
  });
  const post = { keepsNext: false, breaksAgain: false, kept: [] as Report[], brought: [] as Report[] };
  const throughThePost: Skill = async (envelope) => {
    const { request } = envelope as { readonly request: Report };
    if (request.type === 'AudioPlayer.PlaybackFailed' && post.breaksAgain) {
      post.breaksAgain = false;
      home.fail({ stream: 'MEDIA_ERROR_UNKNOWN' });
    }
    const isReport = request.type.startsWith('AudioPlayer.');
    if (isReport && post.keepsNext) {
      post.keepsNext = false;
      post.kept.push(request);
      return { version: '1.0', response: {} };
    }
    if (isReport) post.brought.push(request);
    return skill(envelope);
  };
  const { model, world } = house;
  const home = createHome({
    skill: throughThePost,
    model,
    world,
    clock,
    locale: 'en-US',
    device,
    emit: (happening) => {
      if (happening.kind === 'error') faults.push(happening.message);
      if (happening.kind === 'violation') faults.push(`${happening.rule}: got ${happening.found}`);
    },
  });
  const bring = async (report: Report | undefined) => {
    const request = report && readForeign(report);
    if (request !== undefined) await home.inject(request);
  };
  const act = async (what: Act): Promise<void> => {
    switch (what.kind) {
      case 'say':
        return home.say(what.words);
      case 'pass':
        return home.pass(what.seconds * 1000);
      case 'press':
        return home.press(what.button);
      case 'reboot':
        return home.reboot();
      case 'otherAudio':
        return home.playOther();
      case 'breakTwo':
        post.breaksAgain = true;
        return home.fail({ stream: 'MEDIA_ERROR_UNKNOWN' });
      case 'withhold':
        post.keepsNext = true;
        return;
      case 'late':
        return bring(post.kept.splice(what.nth % Math.max(1, post.kept.length), 1)[0]);
      case 'twice':
        return bring(post.brought.at(-1 - what.nth));
      default:
        return what satisfies never;
    }
  };
  return { act, faults, state: home.state, record: () => store.load(person) };
};

it('BR08 X11 player and skill never disagree about what plays, whatever happens, and no answer is refused', async () => {
  let streams = 0;
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...devices, 'dot' as const, 'dot' as const),
      aStream,
      fc.array(anAct, { minLength: 4, maxLength: 24 }),
      async (device, stream, acts) => {
        const { act, faults, state, record } = houseWithPost(device);
        let counted = 1;
        const story = [...stream, ...acts];
        for (const [i, each] of story.entries()) {
          await act(each);
          expect(faults, JSON.stringify(story.slice(0, i + 1))).toEqual([]);
          const progress = await record();
          const days = Object.values(progress?.counts.breathing ?? {}).reduce((sum, times) => sum + times, 0);
          // Nothing that comes once counts twice.
          expect(days - counted).toBeLessThanOrEqual(1);
          counted = days;
          if (progress?.stream !== undefined) ends.add(progress.stream.state);
          const { stream: said } = state();
          if (said === undefined) continue;
          expect(device).not.toBe('no-player');
          const playing = playingOf(said.token)?.playing;
          expect(playing).toBeDefined();
          if (said.activity !== 'PLAYING' || playing === undefined || playing.play === 0) continue;
          streams += 1;
          const { place, stream: kept } = progress ?? {};
          expect(kept, JSON.stringify(story.slice(0, i + 1))).toEqual({ play: playing.play, state: 'on' });
          expect(place).toMatchObject({ length: playing.track.minutes, pattern: playing.track.pattern });
          expect(place?.offset).toBeLessThanOrEqual(breathAt(playing.track, said.position));
        }
      },
    ),
    { numRuns: 80, seed: 20261122 },
  );
  // The rules were put to the test.
  expect(streams).toBeGreaterThan(150);
  expect(ends).toEqual(new Set(['on', 'finished', 'failed']));
});
