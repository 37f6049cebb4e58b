import { describe, expect, it } from 'vitest';
import { line, numberOfSitting, programmeRules, routineOf, sittings } from '#protocol';
import { countWords } from '../../lambda/contract/sentence.ts';
import type { ProgrammeWish } from '../../lambda/conversation/command.ts';
import { localeNames, wordsFor } from '../../lambda/locales/index.ts';
import type { Stored } from '../conversations/stage.ts';
import { days, type Evening, hours, roomFor } from './evening.ts';
import { commandOf, saidAs } from './spoken.ts';

const { evening } = await roomFor();

/** Somebody who has passed the notice and moved before. */
const known = { notice: 9, done: ['pelvic-tilts', 'knee-rocks'] } as const satisfies Stored;

/** `done` days after sitting `next - 1`, of which `eased` steps were smaller. */
const cameTo = (next: number, done = 2, eased = 0): Stored => ({
  ...known,
  written: done,
  programme: { sitting: next, done, eased },
});

const programmeOf = async (room: Evening) => (await room.record())?.programme;

/** Says "ready", and then goes on with the word given at the end of each part until the session is over. */
const throughIt = async (room: Evening, word = 'skip'): Promise<void> => {
  await room.say('ready');
  for (let turns = 0; turns < 40 && room.turns.at(-1)?.open; turns += 1) {
    const isLast = /or finish\?$/.test(room.turns.at(-1)?.words ?? '');
    await room.say(isLast ? 'finish' : word);
  }
};

/** Words that tell somebody off for being away, or praise an unbroken row. */
const scolding = /streak|missed|in a row|behind|should have|again at last|finally|every day|lost|failed/i;

describe('the programme', () => {
  it.each(sittings.map(({ number }) => number))(
    'P01 offers number %i by count, says how long it takes, and works alone',
    async (number) => {
      const room = await evening(number === 1 ? known : cameTo(number, 2, 2));
      // A new week, and the last one, ask first what it shall be.
      let turn = await room.say('Alexa, ask gentle back to start the program');
      if (/you choose\?$/.test(turn.words)) turn = await room.say('you choose');
      expect(turn.words).toContain(` of twelve.`);
      expect(turn.state?.session.wish?.routine).toBe(`sitting-${number}`);
      const [, announced = ''] = /About (.+?)\./.exec(turn.words) ?? [];
      expect(announced).toMatch(/minutes/);
      const begun = await room.say('ready');
      expect(begun.state?.progress.programme).toMatchObject({ sitting: number, open: { item: 0 } });
      expect(room.faults).toEqual([]);
    },
  );

  it('P02 adapts by counts, days and control words, and says in one clause which rule applied', async () => {
    const answers: readonly (readonly [Stored, RegExp, number])[] = [
      [known, /first one/, 1],
      [cameTo(3), /Sitting two is done/, 3],
      [cameTo(3, 2, 2), /Two parts or more were smaller/, 3],
      [{ ...known, written: 2, programme: { sitting: 6, open: { item: 1, ago: 2 } } }, /ended early/, 5],
      [cameTo(6, 11), /The last one was on [A-Z][a-z]+ \d+/, 5],
      [{ ...cameTo(6, 12), programme: { sitting: 6, done: 12, paused: -1 } }, /You paused/, 6],
      [{ ...cameTo(6), programme: { sitting: 6, done: 2, paused: 5, gentle: true } }, /You said gentle week/, 5],
    ];
    for (const [stored, answer, number] of answers) {
      const room = await evening(stored);
      const offered = await room.say('Alexa, ask gentle back for the program');
      expect(offered.state?.session.wish?.routine).toBe(`sitting-${number}`);
      const [clause = ''] = (await room.say('why is it easier today')).words.split(/(?<=\.) /);
      if (stored !== known) expect(clause).toMatch(answer);
      expect(countWords(clause)).toBeLessThanOrEqual(16);
      // The same once it has begun.
      await room.say('ready');
      if (stored !== known) expect((await room.interrupt(20, 'why is it easier today')).words).toMatch(answer);
    }
  });

  it('P02 counts a part that is made smaller or skipped by a word, once, and none by a word of pain', async () => {
    const room = await evening(cameTo(5));
    await room.say('Alexa, ask gentle back for the program', 'ready');
    await room.interrupt(40, 'smaller');
    expect(await programmeOf(room)).toMatchObject({ sitting: 5, eased: 1 });
    await room.interrupt(10, 'bigger');
    expect(await programmeOf(room)).toMatchObject({ eased: 0 });
    await room.interrupt(5, 'smaller');
    await room.say('skip');
    expect(await programmeOf(room)).toMatchObject({ eased: 1, open: { item: 1 } });
    await room.interrupt(20, 'skip');
    expect(await programmeOf(room)).toMatchObject({ eased: 2, open: { item: 2 } });
    const hurting = await evening(cameTo(5));
    await hurting.say('Alexa, ask gentle back for the program', 'ready');
    await hurting.interrupt(40, 'ow');
    await hurting.say('smaller');
    expect(await programmeOf(hurting)).toMatchObject({ sitting: 5, eased: 0 });
  });

  it('P03 never starts again at the first, and names no missed day', async () => {
    for (const [gone, next] of [
      [11, 8],
      [30, 8],
      [80, 8],
    ] as const) {
      const room = await evening({ ...cameTo(9, gone), notice: gone + 1 });
      const back = await room.say('Alexa, open gentle back');
      expect(back.state?.session.wish?.routine).toBe(`sitting-${next}`);
      await room.say('go on');
      for (const { words } of room.turns) expect(words).not.toMatch(scolding);
      // One back, once: what is finished then is followed by the next.
      // After two weeks the signs come in full, and in a reply of their own.
      if (!/About/.test(room.turns.at(-1)?.words ?? '')) await room.say('ready');
      await throughIt(room, 'go on');
      expect(await programmeOf(room)).toMatchObject({ sitting: 9, eased: 0 });
    }
  });

  it('P04 has a gentle week by one phrase: the gentlest size and breathing; the plan comes back one lower', async () => {
    const room = await evening({ ...cameTo(6), level: 'fuller' });
    const week = await room.say('Alexa, ask gentle back for a gentle week');
    expect(week.words).toContain('gentle week');
    expect(week.state?.session.ask).toBe('breathing-or-finish');
    expect((await room.record())?.settings.level).toBe('gentlest');
    await room.say('finish');
    await room.pass(days(3));
    const back = await room.say('Alexa, tell gentle back back to the plan');
    expect(back.state?.session.wish).toMatchObject({ routine: 'sitting-5', rule: 'gentle' });
    const [offer = ''] = back.words.split('Numbness');
    expect(`${week.words} ${offer}`).not.toMatch(/because|since you|pain|hurt/i);
  });

  it('P05 asks about a new week with words, never a number', async () => {
    const room = await evening(cameTo(4));
    const asked = await room.say('Alexa, ask gentle back for the program');
    expect(asked.words).toMatch(/Same week again, gentler, or bigger\?$/);
    expect((await room.say('same week again')).state?.session.wish?.routine).toBe('sitting-1');
    const gentler = await evening(cameTo(4));
    const smaller = await gentler.say('Alexa, ask gentle back for the program', 'gentler');
    expect(smaller.state?.session.wish).toMatchObject({ routine: 'sitting-4', rule: 'gentler' });
    const third = await evening(cameTo(7));
    const fuller = await third.say('Alexa, ask gentle back for the program');
    expect(fuller.words).toMatch(/The fuller part, or week two once more\?$/);
    expect((await third.say('week two once more')).state?.session.wish?.routine).toBe('sitting-4');
    for (const turn of [asked, fuller]) expect(turn.words).not.toMatch(/how (bad|much)|out of ten|zero to ten/i);
  });

  it('P07 tells progress in three facts at the most, with one comparison, in 25 words', async () => {
    const room = await evening(cameTo(4));
    const record = await room.record();
    if (record === undefined) expect.unreachable('a record');
    const on = (ago: number) => new Date(room.began - days(ago)).toISOString().slice(0, 10);
    await room.put({
      ...record,
      counts: { 'sitting-1': { [on(11)]: 1 }, 'sitting-2': { [on(9)]: 1 }, 'sitting-3': { [on(2)]: 1 } },
    });
    const { words } = await room.say('Alexa, ask gentle back for my progress');
    const [facts = ''] = words.split(/(?= Legs up)/);
    expect(facts).toBe('Week two. Three done. Last week two.');
    expect(countWords(facts)).toBeLessThanOrEqual(25);
    expect(facts).not.toMatch(scolding);
  });

  it('P07 has nothing to compare where last week was free, and says so by saying nothing', async () => {
    const room = await evening(cameTo(2));
    const record = await room.record();
    if (record === undefined) expect.unreachable('a record');
    await room.put({ ...record, counts: { 'sitting-1': { [new Date(room.began).toISOString().slice(0, 10)]: 1 } } });
    expect((await room.say('Alexa, ask gentle back how far am I in the program')).words).toMatch(
      /^Week one\. One done\. (?!Last)/,
    );
  });

  it('P08 says why something changed in one clause that names a count, a day or a word of yours', async () => {
    const because = [/\b(two|number)\b/i, /\b[A-Z][a-z]+ \d+\b/, /quick comfort|gentle week|paused|gentler/i];
    const changed: readonly Stored[] = [
      cameTo(3, 2, 2),
      cameTo(6, 11),
      { ...cameTo(6), programme: { sitting: 6, done: 2, paused: 1 } },
      { ...cameTo(6), programme: { sitting: 6, done: 2, paused: 1, gentle: true } },
    ];
    for (const stored of changed) {
      const room = await evening(stored);
      await room.say('Alexa, ask gentle back for the program');
      const { words } = await room.say('why is it easier today');
      expect(because.some((reason) => reason.test(words))).toBe(true);
    }
  });

  it('P09 has a summary of ten seconds to pass on, with counts and names of routines alone', async () => {
    const room = await evening(cameTo(3));
    const record = await room.record();
    if (record === undefined) expect.unreachable('a record');
    const day = '2026-11-03';
    await room.put({
      ...record,
      counts: {
        'sitting-1': { [day]: 1 },
        'sitting-2': { '2026-11-06': 1 },
        'pelvic-tilts': { [day]: 2 },
        'knee-rocks': { [day]: 1 },
      },
    });
    const { words } = await room.say('Alexa, ask gentle back for a summary');
    const [summary = ''] = words.split(/(?= Legs up)/);
    expect(summary).toBe('Two sittings since November 3. Most often pelvic tilts and knee rocks.');
    expect(countWords(summary) / 2.5).toBeLessThanOrEqual(10);
  });

  it('P10 ends on purpose: what to do another time, and nothing is offered for sale', async () => {
    const room = await evening(cameTo(12));
    await room.say('Alexa, ask gentle back for the program', 'you choose');
    await throughIt(room, 'go on');
    const end = room.turns.find(({ words }) => words.includes('Twelve of twelve'));
    expect(end?.words).toMatch(/all done\. .*stay still and let a breath out.*Alexa, open Gentle Back/);
    expect(end?.words).not.toMatch(/premium|subscribe|upgrade|rate us|more programs/i);
    expect((await room.say('Alexa, ask gentle back for the program')).words).toMatch(/^All twelve are done\./);
    expect((await room.say('sitting nine')).state?.session.wish?.routine).toBe('sitting-9');
    expect((await room.say('what if it comes back')).words).toContain('stay still');
  });

  it('P11 offers something small on a rest day, each of it short, and the sitting itself on request', async () => {
    for (const word of ['breathe', 'one move', 'a walk']) {
      const room = await evening(cameTo(5, 0.3));
      const asked = await room.say('Alexa, ask gentle back for the program');
      expect(asked.words).toMatch(/Breathe, one move, or a walk\?$/);
      const snack = await room.say(word);
      const { doing, wish } = snack.state?.session ?? {};
      const routine = routineOf(doing?.place.routine ?? wish?.routine ?? '');
      expect(numberOfSitting(routine.id)).toBeUndefined();
      expect(['breathing', 'pelvic-tilts', 'walking']).toContain(routine.id);
    }
    const room = await evening(cameTo(5, 0.3));
    await room.say('Alexa, ask gentle back for the program');
    expect((await room.say('the sitting anyway')).state?.session.wish?.routine).toBe('sitting-5');
  });

  it('P12 goes from the first to the last with no permission and no reminder', async () => {
    const room = await evening(known);
    for (let number = 1; number <= sittings.length; number += 1) {
      let turn = await room.say('Alexa, ask gentle back for the program');
      if (/or bigger\?$/.test(turn.words)) turn = await room.say('bigger');
      if (/once more\?$/.test(turn.words)) turn = await room.say('the fuller part');
      if (/you choose\?$/.test(turn.words)) turn = await room.say('you choose');
      expect(turn.state?.session.wish?.routine).toBe(`sitting-${number}`);
      if (!/About/.test(turn.words)) await room.say('ready');
      await throughIt(room, 'go on');
      expect((await programmeOf(room))?.sitting, `after ${number}`).toBe(number + 1);
      await room.pass(days(2));
    }
    expect(room.faults).toEqual([]);
    const { dates, reminders, timers } = (await room.record()) ?? {};
    expect([dates?.remindersGranted, dates?.timersGranted, reminders, timers]).toEqual([undefined, undefined, [], []]);
  });

  it('P13 pauses by one phrase until a day or for weeks, says nothing of it, and comes back a size smaller', async () => {
    for (const words of ['until Monday', 'for two weeks', '']) {
      const room = await evening(cameTo(6));
      const paused = await room.say(`Alexa, ask gentle back to pause the program ${words}`.trim());
      expect(paused.words).toMatch(/paused/);
      await room.pass(hours(1));
      expect((await room.say('Alexa, open gentle back')).words).not.toMatch(/paus|holiday|sitting/i);
      await room.say('stop');
      await room.pass(days(8));
      const back = await room.say('Alexa, ask gentle back for the program');
      expect(back.state?.session.wish).toMatchObject({ routine: 'sitting-6', rule: 'holiday' });
      expect(back.words).toContain('A size smaller today.');
    }
  });
});

describe('what is left out', () => {
  it('stays out of every sitting until it is brought back', async () => {
    const room = await evening(cameTo(3));
    await room.say('Alexa, ask gentle back to leave out the self massage');
    const today = await room.say('Alexa, ask gentle back what is today');
    expect(today.words).not.toMatch(/ball/);
    expect((await room.record())?.leftOut).toContain('ball-massage');
    await room.say('bring back the self massage');
    expect((await room.say('what is today')).words).toMatch(/ball on the buttock/i);
  });

  it('gives way to the next part where it is under way, and is no step skipped', async () => {
    const room = await evening(cameTo(4, 2, 2));
    await room.say('Alexa, ask gentle back for the program');
    const { state } = await room.say('ready', 'skip', 'skip', 'skip');
    expect(state?.session.doing?.place.routine).toBe('sitting-4');
    const before = state?.progress.programme?.eased;
    const next = await room.interrupt(30, 'leave it out');
    expect(next.words).toMatch(/(Last part|Part \w+ of)/);
    expect(await programmeOf(room)).toMatchObject({ eased: before, open: { item: 4 } });
  });
});

it.each(localeNames)('P02 every rule has its reason in %s', async (locale) => {
  const words = await wordsFor(locale);
  for (const rule of programmeRules) {
    const values = { before: 'sitting-1', day: '2026-11-20' };
    expect(words.text(line(`programme.why.${rule}`, values)), rule).toMatch(/^[A-Z].*\.$/);
  }
});

describe('what people say about it', () => {
  it.each<[string, ProgrammeWish]>([
    ['start the program', 'go'],
    ['back to the plan', 'go'],
    ['what is today', 'today'],
    ['why is it easier today', 'why'],
    ['my progress', 'progress'],
    ['give me a summary', 'summary'],
    ['a gentle week', 'gentleWeek'],
    ['week two once more', 'weekAgain'],
    ['what if it comes back', 'nextTime'],
  ])('%s', (words, about) => {
    expect(saidAs(words).heard).toBe('exact');
    expect(commandOf(words)).toEqual({ kind: 'programme', about });
  });

  it('a number, a day and a length are heard with it', () => {
    expect(commandOf('sitting five')).toEqual({ kind: 'programme', about: 'number', number: 5 });
    expect(commandOf('pause the program until Monday')).toEqual({ kind: 'programme', about: 'pause', day: 'monday' });
    expect(commandOf('pause the program for two weeks')).toEqual({ kind: 'programme', about: 'pause', days: 14 });
    expect(commandOf("I'm away for ten days")).toEqual({ kind: 'programme', about: 'pause', days: 10 });
  });
});
