import { describe, expect, it } from 'vitest';
import model from '../../interaction-models/en-US.json' with { type: 'json' };
import { countWords } from '../../lambda/contract/sentence.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import type { Stored } from '../conversations/stage.ts';
import { expand } from '../interaction-models/expand.ts';
import { roomFor, secondsUntil } from './evening.ts';
import { saidAs } from './spoken.ts';

const room = await roomFor();
const { evening, house } = room;

const justNow = 0.02;
const records: readonly (Stored | undefined)[] = [
  undefined,
  { notice: 3 },
  { notice: 20 },
  { notice: 3, written: justNow },
  { notice: 3, place: { routine: 'pelvic-tilts', step: 0, offset: 0 }, done: ['pelvic-tilts'] },
  { notice: 3, written: justNow, place: { routine: 'pelvic-tilts', step: 0, offset: -1 }, done: ['pelvic-tilts'] },
  { notice: 12, place: { routine: 'knee-rocks', step: 1, offset: 0 }, done: ['knee-rocks'] },
];

const signs = /say get help\./;

describe('ways in', () => {
  it('L01 one sentence goes straight to comfort', async () => {
    for (const stored of records) {
      const turn = await (await evening(stored)).say('Alexa, ask gentle back for quick comfort');
      const until = secondsUntil(turn, (text) => /Stay still|One hand on your belly/.test(text), house);
      expect(until ?? Number.POSITIVE_INFINITY, turn.text).toBeLessThanOrEqual(5);
    }
  });

  it('L01 from any other entry comfort comes within two turns and 20 s', async () => {
    const entries = ['open gentle back', 'ask gentle back for pelvic tilts', 'ask gentle back for breathing'];
    const comforts = (text: string) => /Stay still|One hand on your belly|tones?,/.test(text);
    for (const stored of records) {
      for (const entry of entries) {
        const room = await evening(stored);
        const first = await room.say(`Alexa, ${entry}`);
        const soon = secondsUntil(first, comforts, house);
        if (soon !== undefined) {
          expect(soon, first.text).toBeLessThanOrEqual(20);
          continue;
        }
        const spent = first.parts.reduce((total, part) => total + part.lasts, 0) / 1000;
        const second = await room.say('quick comfort');
        const then = secondsUntil(second, comforts, house) ?? Number.POSITIVE_INFINITY;
        expect(spent + then, `${first.text} / ${second.text}`).toBeLessThanOrEqual(20);
      }
    }
  });

  it('L02 a cold launch opens with comfort, not with a menu', async () => {
    const turn = await (await evening()).say('Alexa, open gentle back');
    const first = turn.words.split(/\s+/).slice(0, 12).join(' ');
    expect(first).toContain('Stay still. Let one slow breath out.');
    expect(turn.words.match(/[^.?!]*\?/g)?.map((question) => question.trim())).toEqual([
      'Breathe with me, or something else?',
    ]);
  });

  it('L03 everything starts and ends by voice alone with nothing stored, no profile, account or app', async () => {
    const activities = ['quick comfort', 'breathing', 'legs up', 'pelvic tilts', 'knee rocks', 'log roll'];
    for (const activity of [...activities, 'log roll from bed', "I can't get up"]) {
      const room = await evening();
      let turn = await room.say(`Alexa, ask gentle back for ${activity}`);
      for (let i = 0; i < 14 && turn.open; i++) turn = await room.say(i < 9 ? 'next' : 'finish');
      expect(turn.open, `${activity}: ${turn.text}`).toBe(false);
      expect(Object.keys((await room.record())?.started ?? {}), activity).not.toEqual([]);
      expect(room.faults).toEqual([]);
      expect(JSON.stringify(room.turns.map(({ envelope }) => envelope))).not.toMatch(/"card"|"directives"|LinkAccount/);
    }
  });

  it('L05 the first run is short: its first reply holds at most 25 s of words, notice included', async () => {
    const entries = ['open gentle back', 'ask gentle back for pelvic tilts', 'ask gentle back for getting up from bed'];
    for (const entry of entries) {
      const { words } = await (await evening()).say(`Alexa, ${entry}`);
      expect(words).toContain('not medical advice');
      expect(countWords(words) / 2.5).toBeLessThanOrEqual(25);
    }
  });

  const movements = [
    { routine: 'pelvic-tilts', step: 0 },
    { routine: 'pelvic-tilts', step: 1 },
    { routine: 'knee-rocks', step: 0 },
    { routine: 'knee-rocks', step: 3 },
    { routine: 'quick-comfort', step: 1 },
    { routine: 'log-roll-floor', step: 1 },
    { routine: 'log-roll-bed', step: 0 },
    { routine: 'log-roll-stuck', step: 1 },
  ] as const;

  it('L06 the greeting is short and resumes first: the place, the short signs, then go on or smaller', async () => {
    for (const place of movements) {
      for (const [offset, question] of [
        [0, /go on, or smaller\?$/i],
        [-1, /rest first, or smaller\?$/i],
      ] as const) {
        const stored: Stored = { notice: 3, place: { ...place, offset }, level: 'middle', done: [place.routine] };
        const { text, words } = await (await evening(stored)).say('Alexa, open gentle back');
        const [greeting = '', ...after] = words.split('Numbness, leg weakness, fever');
        expect(after, text).toHaveLength(1);
        expect(countWords(greeting), greeting).toBeLessThanOrEqual(12);
        expect(greeting).toMatch(/^Hello again\./);
        expect(text).toMatch(question);
      }
    }
  });

  it('L06 after a stop, wherever it was said in a movement, it is rest first, or smaller', async () => {
    for (const stopping of [['interrupted'], ['pause'], [], ['louder']]) {
      const room = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts'] });
      await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
      if (stopping[0] === 'interrupted') await room.interrupt(40, 'stop');
      else await room.say(...stopping, 'stop');
      await room.pass(24 * 3_600_000);
      const { text } = await room.say('Alexa, open gentle back');
      expect(text, stopping.join()).toMatch(/Numbness, leg weakness.*rest first, or smaller\?$/i);
    }
  });

  const phrases = expand(model as Parameters<typeof expand>[0]).filter(
    ({ intent, slots }) =>
      ['QuickComfortIntent', 'BreatheIntent'].includes(intent) ||
      (intent === 'StartRoutineIntent' && slots.routine !== undefined && !slots.routine.ids.includes('elsewhere')),
  );
  const bare = phrases.filter(({ intent, sample }) => intent !== 'StartRoutineIntent' || sample === '{routine}');

  it('L07 each activity has its one-shot phrases, 30 and more in all, each its own intent, each also a first sentence', async () => {
    expect(new Set(bare.map(({ said }) => said)).size).toBeGreaterThanOrEqual(30);
    // What is said alone and listed is understood as listed; a few of each are enough, since the model's own tests have all.
    for (const { intent, said } of bare.filter((_, i) => i % 5 === 0)) expect(saidAs(said).intent, said).toBe(intent);
    for (const id of Object.keys(heard.routines).filter((id) => id !== 'elsewhere')) {
      expect(bare.filter(({ slots }) => slots.routine?.ids.includes(id)).length, id).toBeGreaterThan(0);
    }
    for (const { intent, said } of bare.filter(({ said }, i) => i % 48 === 0 && !said.includes('please'))) {
      const oneShot = await (await evening({ notice: 3 })).say(`Alexa, ask gentle back for ${said}`);
      expect(oneShot.intent, `ask gentle back for ${said}`).toBe(intent);
      const opened = await (await evening({ notice: 3 })).say('Alexa, open gentle back', said);
      expect(opened.intent, `open, ${said}`).toBe(intent);
    }
  });

  it('L08 each activity has an entry for a routine of the device: no question comes before the thing or its signs', async () => {
    const begins = /One hand on your belly|Lie on your back|bend (?:your|both) knees|on your side|say get help/i;
    const cold = /not medical advice/;
    const entries = ['quick comfort', 'breathing', 'legs up', 'pelvic tilts', 'knee rocks', 'log roll'];
    for (const stored of records) {
      for (const entry of [...entries, 'log roll from bed', "I can't get up"]) {
        const { text, words, open } = await (await evening(stored)).say(`Alexa, ask gentle back for ${entry}`);
        const before = words.split('?')[0] ?? '';
        expect(before, `${entry}: ${text}`).toMatch(stored === undefined ? cold : begins);
        // A stream follows without one.
        expect(text.match(/\?/g)?.length ?? 0, text).toBe(open ? 1 : 0);
      }
    }
  });

  it('L08 nothing moves before the signs', async () => {
    for (const stored of [undefined, { notice: 3 }, { notice: 20 }] as const) {
      for (const entry of ['quick comfort', 'pelvic tilts', 'knee rocks', 'log roll', "I can't get up"]) {
        const room = await evening(stored);
        let said = (await room.say(`Alexa, ask gentle back for ${entry}`)).words;
        for (let i = 0; i < 4 && room.turns.at(-1)?.open; i++) said += ` ${(await room.say('next')).words}`;
        const moved = said.search(/Wiggle|press your|sway|roll to your|bend (?:your|both) knees/i);
        expect(said.search(signs), `${entry}: ${said}`).toBeGreaterThanOrEqual(0);
        if (moved >= 0) expect(moved, said).toBeGreaterThan(said.search(signs));
      }
    }
  });
});
