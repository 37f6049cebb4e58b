import { describe, expect, it } from 'vitest';
import { redFlags, routines } from '#protocol';
import { countWords } from '../../lambda/contract/sentence.ts';
import type { AskName } from '../../lambda/conversation/ask-name.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import type { Stored } from '../conversations/stage.ts';
import { days, hours, minutes, roomFor } from './evening.ts';
import { everyMoment, moves, said, take } from './states.ts';

const { evening } = await roomFor();
const { sf1, sf1s, sf2, sf3, sf16 } = enUS.words.fixed;

const justNow = 0.02;
const halfHour = minutes(30);

/** Everything said until something moves, the movement not included. */
const untilItMoves = async (room: Awaited<ReturnType<typeof evening>>, ...sentences: readonly string[]) => {
  const said: string[] = [];
  for (const sentence of [...sentences, 'next', 'next', 'next', 'next', 'next']) {
    const { words, open } = await room.say(sentence);
    const moved = words.search(/Wiggle|Lie on your back, knees|bend your knees|bend both knees/);
    said.push(moved < 0 ? words : words.slice(0, moved));
    if (moved >= 0) return said.join(' ');
    if (!open) throw new Error(`closed before anything moved: ${said.join(' ')}`);
  }
  throw new Error(`nothing moved: ${said.join(' ')}`);
};

const linesIn = (said: string) => ({ full: said.includes(sf1), short: said.includes(sf1s) });

describe('the signs before the first movement', () => {
  const entries = ['quick comfort', 'pelvic tilts', 'knee rocks', 'log roll', "I can't get up"];

  it.each<[string, Stored | undefined, { full: boolean; short: boolean }]>([
    ['at first use in full', undefined, { full: true, short: false }],
    ['over 14 days after the notice in full', { notice: 15, written: 1 }, { full: true, short: false }],
    ['up to 14 days after it in short', { notice: 14, written: 1 }, { full: false, short: true }],
    ['61 minutes after the last write in short', { notice: 3, written: 61 / 1440 }, { full: false, short: true }],
  ])('S01 come %s', async (_, stored, wanted) => {
    for (const entry of entries) {
      const said = await untilItMoves(await evening(stored), `Alexa, ask gentle back for ${entry}`);
      expect(linesIn(said), `${entry}: ${said}`).toEqual(wanted);
    }
  });

  it('S01 are left out only within 60 minutes of the last write, where nothing had been stopped', async () => {
    for (const [away, wanted] of [
      [59, false],
      [61, true],
    ] as const) {
      const place = { routine: 'pelvic-tilts', step: 1, offset: 0 } as const;
      const room = await evening({ notice: 3, written: away / 1440, place, level: 'middle', done: ['pelvic-tilts'] });
      const { words, text } = await room.say('Alexa, open gentle back');
      expect(linesIn(words).short, text).toBe(wanted);
      expect(text).toMatch(/go on, or smaller\?$/i);
    }
  });

  it('S01 come in full for a guest, however well the household is known', async () => {
    for (const entry of entries) {
      const room = await evening({ notice: 3, written: justNow, done: ['knee-rocks'] });
      await room.say('Alexa, open gentle back');
      const said = await untilItMoves(room, 'guest', 'ready', 'something else', entry);
      expect(linesIn(said), `${entry}: ${said}`).toEqual({ full: true, short: false });
    }
  });

  it.each<[string, readonly string[]]>([
    ['a stop in the middle of a movement', ['pelvic tilts', 'ready', '!stop']],
    ['a stop at the end of a set', ['pelvic tilts', 'ready', 'stop']],
    ['a cancel at the end of a set', ['pelvic tilts', 'ready', 'cancel']],
    ['a halt and a stop', ['pelvic tilts', 'ready', '!ow', 'stop']],
    ['a halt and getting worse', ['pelvic tilts', 'ready', "!it's worse", 'stop']],
    ['a halt, quiet breathing and finish', ['pelvic tilts', 'ready', "!it's worse", 'breathing', 'finish']],
    ['a halt while getting up', ['log roll', 'ready', '!ow', 'stop']],
  ])(
    'S01 come in the launch after %s, the 60 minutes notwithstanding, with rest first and smaller',
    async (_, words) => {
      const room = await evening({ notice: 3, level: 'middle', done: ['pelvic-tilts', 'log-roll-floor'] });
      const [entry = '', ...others] = words;
      await room.say(`Alexa, ask gentle back for ${entry}`);
      for (const word of others) {
        if (word.startsWith('!')) await room.interrupt(25, word.slice(1));
        else await room.say(word);
      }
      await room.pass(halfHour);
      const { text, words: said } = await room.say('Alexa, open gentle back');
      expect(linesIn(said).short, text).toBe(true);
      expect(text).toMatch(/rest first, or smaller\?$/i);
    },
  );

  it.each<[string, readonly string[]]>([
    ['in quick comfort', ['quick comfort', 'ready', '!stop']],
    ['in breathing', ['three minutes of breathing', '!stop']],
    ['at the signs', ['pelvic tilts', 'stop']],
  ])('S01 come before the first movement after a stop %s, too', async (_, words) => {
    const room = await evening({ notice: 3, done: ['pelvic-tilts'] });
    const [entry = '', ...others] = words;
    await room.say(`Alexa, ask gentle back for ${entry}`);
    for (const word of others) {
      if (word.startsWith('!')) await room.interrupt(20, word.slice(1));
      else await room.say(word);
    }
    await room.pass(halfHour);
    const said = await untilItMoves(room, 'Alexa, ask gentle back for pelvic tilts');
    expect(linesIn(said), said).toEqual({ full: false, short: true });
  });

  it('S01 are a statement of six signs at most, and a question about what next follows', () => {
    for (const line of [sf1, sf1s]) expect(line).not.toContain('?');
    for (const { before, path } of everyMoment) {
      const lines = (before.play?.cues ?? []).flatMap((cue) => (cue.kind === 'say' ? [cue.line.key] : []));
      if (!lines.some((key) => key === 'fixed.sf1' || key === 'fixed.sf1s')) continue;
      const after: readonly (AskName | undefined)[] = [
        'ready-after-signs',
        'go-on-or-smaller-after-signs',
        'rest-first-or-smaller',
        'ready-to-start',
        'gentlest-middle-fuller',
      ];
      expect(after, path).toContain(before.ask?.name);
    }
  });
});

describe('the signs again', () => {
  const lighter = redFlags.filter(({ urgency }) => urgency !== 'E');

  it('S02 come in full after a volunteered sign, before anything is offered', () => {
    for (const { state, now, path } of everyMoment.filter(({ state }) => state.session.turn > 0)) {
      for (const { id } of [lighter[0], lighter.find(({ urgency }) => urgency === 'C')].flatMap((flag) => flag ?? [])) {
        const signed = take(state, { kind: 'sign', flag: id, sure: true }, now);
        const offered = take(signed.state, { kind: 'quickComfort' }, now + signed.lasts);
        expect(`${said(signed)} ${said(offered)}`, `${path}, ${id}`).toContain(sf1);
      }
    }
  });

  it('S02 and nothing is inferred from an earlier session', async () => {
    const spent = async (...words: readonly string[]) => {
      const room = await evening({ notice: 3, done: ['pelvic-tilts'] });
      await room.say('Alexa, ask gentle back for pelvic tilts', ...words, 'stop');
      await room.pass(hours(5));
      return (await room.say('Alexa, ask gentle back for quick comfort')).text;
    };
    const plain = await spent();
    for (const word of ["I'm a bit shivery", 'I had cancer', 'ow', "I'm pregnant", 'not sure']) {
      expect(await spent(word), word).toBe(plain);
    }
  });
});

describe('who this is not for', () => {
  it('S18 the line has 31 words at most, the whole preamble 75', () => {
    expect(countWords(sf2)).toBeLessThanOrEqual(31);
    expect(countWords([sf1, sf16, sf2, sf3].join(' '))).toBeLessThanOrEqual(75);
  });

  it('S18 comes once per record, before the first routine', async () => {
    const room = await evening();
    const said = await untilItMoves(room, 'Alexa, ask gentle back for knee rocks');
    expect(
      [sf1, sf16, sf2].map((line) => said.indexOf(line) >= 0),
      said,
    ).toEqual([true, true, true]);
    const whole = room.turns.map(({ words }) => words).join(' ');
    expect(whole, 'SF-3 before the first movement').toMatch(/Sharp pain isn't: say stop\..*Lie on your back/s);
    await room.interrupt(5, 'stop');
    await room.pass(days(2));
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    expect(room.turns.filter(({ words }) => words.includes(sf2))).toHaveLength(1);
  });

  it('S18 comes once a session for a guest', async () => {
    const room = await evening({ notice: 3, done: ['knee-rocks'] });
    await room.say(
      'Alexa, open gentle back',
      'guest',
      'ready',
      'something else',
      'tilts',
      'ready',
      'knee rocks',
      'ready',
    );
    expect(room.turns.filter(({ words }) => words.includes(sf2))).toHaveLength(1);
  });

  it.each(routines.flatMap(({ id, ...routine }) => ('skip' in routine && !id.startsWith('log-roll') ? [id] : [])))(
    'S18 who should skip "%s" is said before it begins',
    async (id) => {
      const skip = (await wordsFor('en-US')).text({ key: `routines.${id}.skip` });
      const room = await evening({ notice: 3 });
      const told = (await room.say(`Alexa, ask gentle back for ${enUS.words.routines[id].name}`)).words;
      const led = (await room.say('next')).words;
      const [first = ''] = led.split(skip).slice(-1);
      expect(`${told} ${led}`).toContain(skip);
      expect(first.trim().length, 'the first cue comes after it').toBeGreaterThan(0);
    },
  );
});

describe('a bare yes', () => {
  const signsAsked = everyMoment.filter(({ before, interrupting }) => {
    const keys = (before.play?.cues ?? []).flatMap((cue) => (cue.kind === 'say' ? [cue.line.key] : []));
    return !interrupting && keys.some((key) => ['fixed.sf1', 'fixed.sf1s', 'fixed.sf2'].includes(key));
  });

  it('S21 after the signs is made plain: the reply begins "None of those, then."', () => {
    expect(signsAsked.length).toBeGreaterThan(3);
    for (const { state, now, path } of signsAsked) {
      if (state.session.ask === 'help-choice') continue;
      expect(said(take(state, { kind: 'yes' }, now)), path).toMatch(/^None of those, then\./);
    }
  });

  it('S21 a bare no starts nothing and is never counted as "none"', () => {
    for (const { state, now, path } of signsAsked) {
      const no = take(state, { kind: 'no' }, now);
      expect(moves(no), path).toBe(false);
      expect(said(no), path).not.toContain('None of those');
      expect(no.state.session.doing?.playing, path).toBeUndefined();
      expect(no.state.progress.dates, path).toEqual(state.progress.dates);
      const then = take(no.state, { kind: 'yes' }, now + no.lasts);
      if (moves(then)) expect(said(then), `${path}, no, yes`).toMatch(/^None of those, then\./);
    }
  });
});
