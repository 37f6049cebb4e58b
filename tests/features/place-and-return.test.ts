import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf, type RoutineId, routineOf, routines } from '#protocol';
import { countWords } from '../../lambda/contract/sentence.ts';
import type { Progress } from '../../lambda/conversation/progress.ts';
import type { Doing } from '../../lambda/conversation/state.ts';
import { readScript } from '../../lambda/simulator/script.ts';
import type { Stored } from '../conversations/stage.ts';
import { days, hours, minutes, roomFor, type Turn } from './evening.ts';

const { evening } = await roomFor();
const { evening: withoutPlayer } = await roomFor('en-US', 'no-player');

const conversations = new URL('../conversations/en-US/', import.meta.url);

/** `after`: Echo is heard to its end first. */
type Step = { readonly say: string } | { readonly wait: number; readonly after: boolean };

/** What is said in a golden conversation, and the time that passes in it. */
const files = readdirSync(conversations).filter((name) => name.endsWith('.txt'));
const scenes = files
  .flatMap((file) =>
    readScript(readFileSync(new URL(file, conversations), 'utf8')).map((scene, i) => ({
      name: `${file}, scene ${i + 1}`,
      spend: scene.device === 'no-player' ? withoutPlayer : evening,
      stored: scene.stored as Stored | undefined,
      steps: scene.lines.flatMap(({ act }): readonly Step[] => {
        if (act?.kind === 'say') return [{ say: act.words }];
        return act?.kind === 'pass' ? [{ wait: act.ms, after: act.afterSpeech }] : [];
      }),
    })),
  )
  .filter(({ stored }) => !stored?.down);

const play = async (
  room: Awaited<ReturnType<typeof evening>>,
  steps: readonly Step[],
  after: (turn: Turn) => Promise<void> = async () => {},
): Promise<void> => {
  let waited = 0;
  for (const step of steps) {
    if ('wait' in step && (step.after || step.wait >= minutes(10))) await room.pass(step.wait);
    else if ('wait' in step) waited = step.wait;
    // What is said to a closed session is no longer for us.
    else if (!step.say.startsWith('Alexa') && !room.turns.at(-1)?.open) return;
    else {
      const words = step.say.replace(/^Alexa, /, '');
      await after(await (waited > 0 ? room.interrupt(waited / 1000, words) : room.say(step.say)));
      waited = 0;
    }
  }
};

const everyPlace = routines.flatMap(({ id }) =>
  partsOf(routineOf(id), 'fuller').map(({ index }) => ({ routine: id as RoutineId, step: index, offset: 0 })),
);

describe('the place', () => {
  it.each(scenes)(
    'X01 is written before the words are spoken, with one read a session and one write a turn: $name',
    async ({ spend, stored, steps }) => {
      const room = await spend(stored);
      await play(room, steps);
      let [loads, saves] = [0, 0];
      for (const call of room.calls) {
        if (call === 'session') loads = 0;
        if (call === 'load') loads += 1;
        if (call === 'save') saves += 1;
        if (call === 'answer') saves = 0;
        expect(loads, room.calls.join(' ')).toBeLessThanOrEqual(1);
        expect(saves, room.calls.join(' ')).toBeLessThanOrEqual(1);
      }
      expect(room.faults).toEqual([]);
      const last = room.turns.at(-1);
      const doing = last?.state?.session.doing;
      const record = await room.record();
      // A plan that timers carry keeps a place of its own: the stretch it is in.
      if (doing !== undefined && doing.aside === undefined && record?.plan === undefined) {
        expect(record?.place).toEqual(doing.place);
      }
    },
  );

  it.each(scenes)(
    'X01 is saved at every cue that is led, and a kill after any turn leads back to it: $name',
    async (scene) => {
      const room = await scene.spend(scene.stored);
      const kept: { record: Progress; doing: Doing | undefined; turn: number }[] = [];
      await play(room, scene.steps, async ({ state }) => {
        const record = await room.record();
        if (state === undefined || state.session.guest || record === undefined) return;
        expect(record.place, `turn ${room.turns.length}`).toEqual(state.progress.place);
        const doing = state.session.doing?.aside === undefined ? state.session.doing : undefined;
        kept.push({ record, doing, turn: room.turns.length });
      });
      for (const { record, doing, turn } of kept) {
        const { place } = record;
        if (place === undefined) continue;
        if (doing?.playing !== undefined) expect(place, `turn ${turn}`).toEqual(doing.place);
        room.reboot();
        await room.put(record);
        const { text } = await room.say('Alexa, open gentle back');
        if (place.routine === 'quick-comfort' && place.step === 0) {
          expect(text, `turn ${turn}`).toMatch(/Stay still/);
          continue;
        }
        if (place.offset < 0) await room.say('rest first');
        const there =
          room.turns.at(-1)?.state?.session.doing === undefined ? await room.say('go on') : room.turns.at(-1);
        // A stream ends the session: where it goes on is what the record says.
        const led = there?.open ? there.state?.session.doing?.place : (await room.record())?.place;
        const { routine, step, offset } = led ?? {};
        expect([routine, step], `turn ${turn}: ${text}`).toEqual([place.routine, place.step]);
        if (place.offset >= 0 && place.routine !== 'quick-comfort')
          expect(offset, `turn ${turn}: ${text}`).toBe(place.offset);
      }
    },
  );

  it('X02 within a day the next cue is named in 12 words; silence brings breath tones, never a movement, and then the end', async () => {
    for (const place of everyPlace.filter(({ routine, step }) => routine !== 'quick-comfort' || step === 1)) {
      for (const offset of [0, -1]) {
        const stored = {
          notice: 3,
          written: 0.5,
          place: { ...place, offset },
          level: 'fuller',
          done: [place.routine],
        } as const;
        const room = await evening(stored);
        const { words, reprompt } = await room.say('Alexa, open gentle back');
        const [named = ''] = words.split('Numbness, leg');
        expect(countWords(named.replace(/Go on, or something else\?$/, '')), words).toBeLessThanOrEqual(12);
        expect(named, words).toMatch(/is next\.|Next:|Rest first, then|Get up slowly/);
        const tones = Number(/\(breath tones, (\d+) s\)/.exec(reprompt)?.[1]);
        expect(tones, reprompt).toBeGreaterThan(0);
        expect(tones, reprompt).toBeLessThanOrEqual(60);
        expect(reprompt).not.toMatch(/Lie on|press|sway|bend/i);
        await room.fallSilent();
        expect(room.turns).toHaveLength(1);
        expect((await room.record())?.place).toMatchObject({ routine: place.routine, step: place.step });
      }
    }
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'a movement',
      ['pelvic tilts', 'ready', '!stop'],
      /^Rest first, then pelvic tilts.*Numbness, leg weakness.*rest first, or smaller\?$/,
    ],
    [
      'the end of a set',
      ['pelvic tilts', 'ready', 'stop'],
      /^Rest first, then pelvic tilts.*Numbness, leg weakness.*rest first, or smaller\?$/,
    ],
    [
      'getting up',
      ['log roll', 'ready', '!stop'],
      /^Rest first, then getting up from the floor.*Numbness, leg weakness.*rest first, or smaller\?$/,
    ],
    ['breathing', ['three minutes of breathing', '!stop'], /^Next: breathing\./],
  ])(
    'X04 an accidental stop of %s: within ten minutes it goes to the place with no greeting',
    async (_, said, wanted) => {
      for (const [away, greeted] of [
        [minutes(9), false],
        [hours(2), true],
      ] as const) {
        const room = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts', 'log-roll-floor'] });
        const [entry = '', ...others] = said;
        await room.say(`Alexa, ask gentle back for ${entry}`);
        for (const word of others) await (word.startsWith('!') ? room.interrupt(25, word.slice(1)) : room.say(word));
        await room.pass(away);
        const { text } = await room.say('Alexa, open gentle back');
        if (greeted) expect(text).toMatch(/^Hello again\./);
        else expect(text).toMatch(wanted);
      }
    },
  );
});

describe('what counts', () => {
  const done = (
    record: { counts: Readonly<Record<string, Readonly<Record<string, number>>>> } | undefined,
    id: string,
  ) => Object.values(record?.counts[id] ?? {}).reduce((total, times) => total + times, 0);

  const stored: Stored = { notice: 3, level: 'middle' };

  it.each<[string, readonly string[], number]>([
    ['both sets heard', ['ready', 'go on', 'finish'], 1],
    ['stopped in the first set', ['ready', '!stop'], 0],
    ['stopped after the first of two sets', ['ready', 'stop'], 0],
    ['every set skipped at once', ['ready', '!skip', '!skip'], 0],
    ['stopped before anything began', ['stop'], 0],
    ['both sets heard, then stopped', ['ready', 'go on', 'stop'], 1],
    ['both sets heard, then goodbye', ['ready', 'go on', 'goodbye'], 1],
    ['both sets heard, then silence', ['ready', 'go on', '...'], 1],
    ['silence in the first set', ['ready', '...'], 0],
  ])('X07 is what was done: %s', async (_, said, times) => {
    const room = await evening(stored);
    await room.say('Alexa, ask gentle back for pelvic tilts');
    for (const word of said) {
      if (!room.turns.at(-1)?.open) break;
      if (word === '...') await room.fallSilent();
      else if (word.startsWith('!')) await room.interrupt(2, word.slice(1));
      else await room.say(word);
    }
    if (room.turns.at(-1)?.open && said.at(-1) !== '...') await room.say('stop');
    expect(done(await room.record(), 'pelvic-tilts')).toBe(times);
  });

  it('X07 a time-out keeps the place at the cues that were heard', async () => {
    const room = await evening({ notice: 3 });
    await room.say('Alexa, ask gentle back for three four breathing');
    const breaths = 17;
    await room.fallSilent();
    const { place } = (await room.record()) ?? {};
    expect(place === undefined || place.offset === breaths, JSON.stringify(place)).toBe(true);
    const cut = await evening({ notice: 3 });
    await cut.say('Alexa, ask gentle back for three four breathing');
    await cut.interrupt(60, 'exit').catch(() => undefined);
    const { offset = 0 } = (await cut.record())?.place ?? {};
    expect(offset).toBeGreaterThanOrEqual(4);
    expect(offset).toBeLessThanOrEqual(7);
  });

  it('X07 nothing is counted twice', async () => {
    const room = await evening(stored);
    await room.say(
      'Alexa, ask gentle back for pelvic tilts',
      'ready',
      'go on',
      'go on',
      'get up',
      'next',
      'next',
      'finish',
    );
    const record = await room.record();
    expect(done(record, 'pelvic-tilts')).toBe(1);
    expect(done(record, 'log-roll-floor')).toBe(1);
    await room.pass(days(1));
    expect(done(await room.record(), 'pelvic-tilts')).toBe(1);
  });
});
