import { describe, expect, it } from 'vitest';
import model from '../../interaction-models/en-US.json' with { type: 'json' };
import type { AskName } from '../../lambda/conversation/ask-name.ts';
import { askNames, asks } from '../../lambda/conversation/asks/index.ts';
import type { Command } from '../../lambda/conversation/command.ts';
import { expand } from '../interaction-models/expand.ts';
import { roomFor } from './evening.ts';
import { commandOf, saidAs } from './spoken.ts';
import { everyMoment, type Moment, moves, said, sameQuestion, type Taken, take } from './states.ts';

const { evening } = await roomFor();

/** Two misses in quick comfort name it (L10). */
const withoutVolume = (text: string) => text.replace('To make me louder, say: Alexa, volume eight. ', '');

const miss: Command = { kind: 'noMatch' };

/** Three misunderstandings in a row, each answer heard to its end. */
const misses = ({ state, now }: Moment, times = 3): readonly Taken[] => {
  const taken: Taken[] = [];
  let [from, at] = [state, now];
  for (let i = 0; i < times; i++) {
    const next = take({ ...from, session: { ...from.session, misses: i === 0 ? 0 : from.session.misses } }, miss, at);
    taken.push(next);
    [from, at] = [next.state, at + next.lasts];
  }
  return taken;
};

const asked = (name: AskName) =>
  everyMoment.filter(({ state, interrupting }) => state.session.ask === name && !interrupting);

const sound = ({ reply }: Taken): number =>
  (reply.play?.cues ?? []).reduce(
    (total, cue) => total + (cue.kind === 'tone' || cue.kind === 'bed' ? cue.lasts : 0),
    0,
  ) / 1000;

describe('misunderstandings', () => {
  it('X05 three of them never end or begin a movement, in any state: a question stays open, the place is kept', () => {
    for (const moment of everyMoment) {
      const { place, counts } = moment.state.progress;
      for (const taken of misses(moment)) {
        const { reply, state } = taken;
        expect(reply.ask, `${moment.path}: ${said(taken)}`).toBeDefined();
        expect(moves(taken), `${moment.path}: ${said(taken)}`).toBe(false);
        expect(state.progress.counts, moment.path).toEqual(counts);
        if (place !== undefined) expect(state.progress.place?.routine, moment.path).toBe(place.routine);
      }
    }
  });

  it.each<[AskName, RegExp, RegExp, RegExp, number]>([
    [
      'breathe-or-else',
      /^Sorry\. Breathe with me, or something else\?/,
      /^Breathe with me: yes or no\?/,
      /Breathe with me, or something else\?$/,
      42,
    ],
    [
      'ready-after-signs',
      /Say ready, or say get help\. Which one\?/,
      /^If you have numbness.*Ready, or get help\?$/,
      /Rest, or get help\?$/,
      42,
    ],
    ['ready', /Ready, or wait\?/, /^Ready: yes or no\?/, /Ready\?$/, 120],
    ['paused', /Shall we go on, or stop\?/, /^Go on: yes or no\?/, /Go on, or stop\?$/, 120],
    ['go-on-or-smaller-after-signs', /Go on, or smaller\?/, /^Go on: yes or no\?/, /Breathing, or finish\?$/, 60],
    ['rest-first-or-smaller', /Rest first, or smaller\?/, /^Rest first: yes or no\?/, /Breathing, or finish\?$/, 60],
    ['which-one', /\?$/, /\?$/, /^I'll start with breathing\./, 20],
    [
      'help-choice',
      /^(?:Sorry\. )?Say get help, or say repeat\. Which one\?/,
      /^If you have numbness.*Get help, or go on\?$/,
      /^If you have numbness.*Go on, or stop\?$/,
      0,
    ],
    ['delete-for-good', /^Delete it: yes or no\?/, /yes or no\?/, /Nothing was deleted\./, 0],
    ['again-smaller-go-on', /\?$/, /^Go on: yes or no\?/, /\?$/, 60],
  ])('X05 the ladder of "%s" is rephrasing, yes or no, safe default', (name, first, second, third, seconds) => {
    const moments = asked(name);
    expect(moments.length).toBeGreaterThan(0);
    for (const moment of moments) {
      const taken = misses(moment);
      const [one = '', two = '', three = ''] = taken.map((one) => withoutVolume(said(one)));
      expect(one, moment.path).toMatch(first);
      expect(two, moment.path).toMatch(second);
      expect(three, moment.path).toMatch(third);
      const last = taken.at(-1);
      if (seconds > 0 && last !== undefined)
        expect(sound(last), `${moment.path}: ${three}`).toBeGreaterThanOrEqual(seconds - 2);
    }
  });

  it('X05 "get help, or go on?" is asked once: what is neither is not sure', () => {
    for (const moment of asked('help-or-go-on')) {
      const [first] = misses(moment, 1);
      expect(first && said(first), moment.path).toMatch(/^Rest\..*Rest here with me, or stop\?$/);
    }
  });

  it('X05 in a movement it rests; in breathing it goes on from the breath', () => {
    for (const moment of everyMoment.filter(({ interrupting }) => interrupting)) {
      const [first] = misses(moment, 1);
      if (first === undefined) continue;
      const kind = moment.before.play?.cues.find((cue) => cue.kind === 'mark')?.unit;
      if (kind === 'rep') expect(said(first), moment.path).toMatch(/Smaller, stop, or go on\?$/);
      if (kind === 'breath') expect(said(first), moment.path).toMatch(/^(?:I )?(?:didn't|missed)/i);
    }
  });
});

describe('sounds that are no words', () => {
  const table: Readonly<Record<string, string>> = {
    'mm-hm, uh-huh, mhm': 'yes',
    'nuh-uh, uh-uh, mm-mm': 'no',
    'huh, hm, eh': 'repeat',
    'er, um, oh': 'murmur',
    'ow, ouch, argh, oof, ugh, whoa': 'hurt hurts',
    'shh, psst': 'lessTalk',
    meh: 'hurt mild',
    phew: 'murmur',
  };
  const sounds = Object.entries(table).flatMap(([words, kind]) =>
    words.split(', ').map((word) => [word, kind] as const),
  );

  it('X06 15 and more of them are understood', () => {
    expect(sounds.length).toBeGreaterThanOrEqual(15);
    for (const [word, kind] of sounds) {
      expect(saidAs(word).heard, word).toBe('exact');
      expect(Object.values(commandOf(word)).join(' '), word).toBe(kind);
    }
  });

  it('X06 a murmur counts as no miss and interrupts nothing', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      const taken = take({ ...state, session: { ...state.session, misses: 1 } }, { kind: 'murmur' }, now);
      const { state: next } = taken;
      expect(next.session.misses, path).toBeLessThanOrEqual(1);
      if (interrupting) expect(next.session.doing?.place.step, path).toBe(state.session.doing?.place.step);
      else expect(sameQuestion(state, taken), path).toBe(true);
    }
  });

  it('X06 those that are not heard fall to the ladder', async () => {
    const room = await evening();
    await room.say('Alexa, open gentle back');
    for (const groan of ['hrmpf', 'gnnn']) expect((await room.say(groan)).intent).toBe('AMAZON.FallbackIntent');
    expect(withoutVolume(room.turns.at(-1)?.words ?? '')).toBe('Breathe with me: yes or no?');
  });
});

describe('one word', () => {
  const singles = expand(model as Parameters<typeof expand>[0]).filter(({ said }) => /^\S+$/.test(said));
  const wordsFor = new Map<string, string[]>();
  for (const { said } of singles) {
    const { command, heard } = saidAs(said);
    const key = command.kind === 'choose' ? command.choice : command.kind;
    if (heard === 'exact') wordsFor.set(key, [...(wordsFor.get(key) ?? []), said]);
  }

  it('K02 is always enough: each question is answered by a single word of the model', () => {
    for (const name of askNames) {
      const answers = Object.keys(asks[name].answers).filter((key) => wordsFor.has(key));
      expect(answers, name).not.toEqual([]);
      expect(wordsFor.get('yes'), name).toBeDefined();
      expect(asks[name].answers.yes ?? asks[name].answers.next, name).toBeDefined();
    }
  });

  it('K02 and in every state it moves on: another question, an activity or the end', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      if (interrupting || state.session.ask === undefined) continue;
      const { answers } = asks[state.session.ask];
      const moved = Object.keys(answers)
        .filter((key) => wordsFor.has(key))
        .some((key) => {
          const command = commandOf(wordsFor.get(key)?.[0] ?? '');
          const { state: next, reply } = take(state, command, now);
          return (
            reply.ask?.name !== state.session.ask ||
            next.session.doing?.playing !== undefined ||
            reply.play !== undefined
          );
        });
      expect(moved, path).toBe(true);
    }
  });
});

describe('extra time', () => {
  it('K03 "wait" gives up to 120 s of bed, announced, and the same question again, as often as said', () => {
    for (const { state, now, path, interrupting } of everyMoment) {
      let [from, at] = [state, now];
      for (let i = 0; i < 3; i++) {
        const taken = take(from, { kind: 'wait' }, at);
        const bed = (taken.reply.play?.cues ?? []).find((cue) => cue.kind === 'bed');
        expect(said(taken), path).toMatch(/I'll wait|No hurry|Take your time|no rush/);
        expect(bed?.lasts ?? 0, `${path}: ${said(taken)}`).toBeGreaterThanOrEqual(20_000);
        expect(bed?.lasts ?? 0, path).toBeLessThanOrEqual(120_000);
        if (!interrupting) expect(sameQuestion(state, taken), path).toBe(true);
        [from, at] = [taken.state, at + taken.lasts];
      }
    }
  });

  it.each<Command>([{ kind: 'wait' }, { kind: 'choose', choice: 'rest' }])(
    'K03 said in the middle of something, it goes on there afterwards: $kind',
    (command) => {
      for (const { state, now, path, interrupting } of everyMoment) {
        const { doing } = state.session;
        if (!interrupting || doing === undefined) continue;
        const asked = take(state, { kind: 'whereAmI' }, now).state.session.doing;
        if (asked?.playing === undefined) continue;
        const waited = take(state, command, now);
        const on = take(waited.state, { kind: 'next' }, now + waited.lasts);
        expect(on.state.session.doing?.place, `${path}: ${said(waited)} / ${said(on)}`).toMatchObject(asked.place);
      }
    },
  );

  it('K03 "rest" where it was not offered rests, and asks the same again: no way on is lost', () => {
    for (const moment of everyMoment) {
      const { state, now, path, interrupting } = moment;
      const { ask } = state.session;
      if (interrupting || ask === undefined || asks[ask].answers.rest !== undefined) continue;
      const rested = take(state, { kind: 'choose', choice: 'rest' }, now);
      expect(sameQuestion(state, rested), `${path}: ${said(rested)}`).toBe(true);
    }
  });
});
