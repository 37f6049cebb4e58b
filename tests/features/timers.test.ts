import { afterEach, describe, expect, it } from 'vitest';
import { announcementsOf, isPacks, routines, timelineOfPacks } from '#protocol';
import { checkTimer } from '../../lambda/contract/timer.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { lintAnnouncement } from '../../lambda/locales/lint/index.ts';
import { asked, type TimersRoom, type TimersRoomOptions, timersRoom, troubles } from './timers-room.ts';

let room: TimersRoom | undefined;
const enter = async (options?: TimersRoomOptions): Promise<TimersRoom> => {
  room = await timersRoom(options);
  return room;
};

afterEach(() => {
  room?.home.close();
  room = undefined;
});

const minute = 60_000;
const atMinutes = (...all: readonly number[]) => all.map((each) => each * 60);

/** A plan set up by voice; answers when it was set, in seconds since the Echo was plugged in. */
const setUp = async (there: TimersRoom, first: string = asked[0]): Promise<number> => {
  await there.say(first, 'go on', 'ready');
  await there.sayAndAnswer('yes', 'ACCEPTED');
  const set = there.happenings.find((it) => it.kind === 'timer' && it.state === 'set');
  return (set?.at ?? 0) / 1000;
};

const spokenAfter = (there: TimersRoom, since: number) =>
  there.spoken().map(([at]) => Math.round((at - since) * 1000) / 1000);

/** Half an hour of the plan and what comes after it, with nobody saying anything. */
const waitItOut = (there: TimersRoom, minutes: number) => there.pass(minutes * minute);

describe('H03 H14 a plan on timers', () => {
  it.each([
    [asked[0], atMinutes(5, 8, 12, 18, 21, 23)],
    ['ask gentle back for the standard warm and cool', atMinutes(5, 10, 16, 22, 27, 33, 39, 41)],
    ['ask gentle back for fifteen and fifteen', atMinutes(5, 10, 15, 22, 27, 32, 34)],
    ['ask gentle back for warmth', atMinutes(5, 10, 15, 17)],
    ['ask gentle back for a cool pack', atMinutes(5, 10, 12)],
  ])('%s: is heard at its exact seconds, and completes without a word', async (words, seconds) => {
    const there = await enter();
    const since = await setUp(there, words);
    expect(there.labels()).toHaveLength(seconds.length);
    expect(new Set(there.labels()).size).toBe(seconds.length);
    await waitItOut(there, 60);
    expect(spokenAfter(there, since)).toEqual(seconds);
    expect(there.home.state().session).toBe('none');
    expect(troubles(there)).toEqual([]);
  });

  it('H09 S09 the skin is named at every change and at most five minutes apart while warm, and last of all', async () => {
    const there = await enter();
    const since = await setUp(there, 'ask gentle back for the standard warm and cool');
    await waitItOut(there, 60);
    const looks = there.spoken().filter(([, text]) => /look at your skin/i.test(text));
    expect(looks.map(([at]) => Math.round((at - since) * 1000) / 1000)).toEqual(
      atMinutes(5, 10, 16, 22, 27, 33, 39, 41),
    );
  });

  it('T01 is asked for with its reason, and Alexa asks after a lead-in of at most twenty words', async () => {
    const there = await enter();
    expect(await there.say(...asked)).toMatch(/Shall I set Echo timers for the switches\?$/);
    expect(await there.say('yes')).toBe('Alexa will ask you about timers now.');
    const answer = there.happenings.findLast((it) => it.kind === 'response');
    expect(answer?.kind === 'response' ? answer.shouldEndSession : true).toBeUndefined();
    expect(there.ours()).toEqual([]);
  });

  it('T03 what was granted once is not asked again: the timers are tried', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.say('Alexa, ask gentle back to cancel the timers');
    await there.pass(150 * minute);
    await there.say(...asked);
    expect(await there.say('yes')).toMatch(/^Set\. Warm pack on\./);
    expect(there.happenings.filter((it) => it.kind === 'consent' && it.state === 'asked')).toHaveLength(1);
  });

  it('the record holds the ids, when it began and one count; no label and no text', async () => {
    const there = await enter();
    await setUp(there);
    const record = await there.record();
    expect(record?.timers.toSorted()).toEqual(
      there
        .ours()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(Object.values(record?.counts.contrast ?? {})).toEqual([1]);
    expect(record?.started.contrast).toBeGreaterThan(0);
    expect(JSON.stringify(record)).not.toMatch(/skin|Warm one|pack on/i);
  });

  it('T10 no plan needs more than eight timers of ten', () => {
    const counts = routines
      .filter((each) => isPacks(each))
      .map((packs) => announcementsOf(timelineOfPacks(packs)).length);
    expect(counts).toEqual([4, 3, 6, 8, 7]);
  });

  it('T07 V22 texts are statements of at most 200 characters without a condition, in every plan', async () => {
    const words = await wordsFor('en-US');
    for (const packs of routines.filter((each) => isPacks(each))) {
      for (const { lines, kind, number } of announcementsOf(timelineOfPacks(packs))) {
        const text = lines.map(words.text).join(' ');
        expect(text.length, text).toBeLessThanOrEqual(200);
        expect(text).not.toContain('?');
        for (const line of lines) expect(lintAnnouncement({ key: line.key, text: words.text(line) })).toEqual([]);
        const label = words.text({ key: 'announcements.label', values: { context: kind, number } });
        expect(lintAnnouncement({ key: 'label', text: label })).toEqual([]);
      }
    }
    expect(Object.keys(enUS.words.announcements).length).toBeGreaterThan(10);
    expect(checkTimer({ duration: 'PT3H' }).length).toBeGreaterThan(0);
  });
});

describe('opened in the middle', () => {
  it('T06 what we say ends before a timer of ours speaks, whenever the skill is opened', async () => {
    const there = await enter();
    const since = await setUp(there);
    for (const at of [30, 4 * 60 + 20, 4 * 60 + 50, 4 * 60 + 57, 7 * 60 + 15, 11 * 60 + 40, 20 * 60 + 45]) {
      await there.pass(Math.max(0, (since + at) * 1000 - (there.now() - Date.parse('2026-11-22T20:00:00Z'))));
      await there.say('Alexa, open gentle back');
      // Nobody answers: the reprompt plays, and the session ends by itself.
      await there.home.hear();
    }
    await waitItOut(there, 30);
    const cut = there.happenings.filter(
      (it, i) => it.kind === 'speech' && it.role === 'timer' && overlaps(there.happenings.slice(0, i), it.at),
    );
    expect(cut).toEqual([]);
  });

  it('H08 "pause" takes the rest away and says packs off; "set the rest" sets it anew from there', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.pass(9.5 * minute);
    const text = await there.say('Alexa, open gentle back', 'pause');
    expect(text).toBe('Paused. Packs off. The timers are cancelled. (3 s) Set the rest again, or stop?');
    expect(there.ours()).toEqual([]);
    expect((await there.record())?.timers).toEqual([]);
    expect(await there.say('yes')).toMatch(/^Set anew\. Cool, three minutes left\. Twelve in all\./);
    const now = (there.now() - Date.parse('2026-11-22T20:00:00Z')) / 1000;
    const before = there.spoken().length;
    await waitItOut(there, 30);
    const later = there
      .spoken()
      .slice(before)
      .map(([at]) => Math.round(at - now));
    expect(later.map((each) => Math.round(each / 60))).toEqual([3, 9, 12, 14]);
  });

  it('H08 where nothing can be kept, "set the rest" is answered, and the rest is counted', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.pass(9.5 * minute);
    await there.say('Alexa, open gentle back');
    there.store.isDown = true;
    await there.say('pause');
    expect(await there.say('set the rest')).toMatch(/^This speaker's timers are out of reach\. .*I'll count here/);
  });

  it('H08 paused and left alone, the next launch offers the rest', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.pass(9.5 * minute);
    await there.say('Alexa, open gentle back', 'pause');
    await there.home.hear();
    await there.pass(5 * minute);
    expect(await there.say('Alexa, open gentle back')).toMatch(/^Warm and cool: cool is next, three minutes\./);
  });

  it('H07 "late" gives the pack that goes on now its whole time, and moves the rest', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.pass(9.5 * minute);
    expect(await there.say('Alexa, ask gentle back, I am late', "I'm late")).toMatch(
      /^Set anew\. Cool, three minutes left\./,
    );
    expect(there.ours()).toHaveLength(4);
  });

  it('H07 "switch now" goes on to the next pack early', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.pass(6 * minute);
    expect(await there.say('Alexa, open gentle back', 'switch now')).toMatch(/^Set anew\. Cool, three minutes left\./);
    expect(there.ours().length).toBe(4);
  });

  it('T05 H04 "what have you set" counts ours, "cancel the timers" deletes ours and leaves the others alone', async () => {
    const there = await enter();
    await there.say('Alexa, set a ninety minute timer called tea');
    await setUp(there);
    await there.home.hear();
    expect(await there.say('Alexa, ask gentle back what have you set')).toMatch(/^Six timers of mine are set\./);
    expect(await there.say('cancel the timers')).toBe('Packs off. The timers are cancelled. Bye for now.');
    expect(there.ours()).toEqual([]);
    expect(there.home.timers()).toHaveLength(1);
    expect((await there.record())?.timers).toEqual([]);
  });

  it('a timer that the person has cancelled is no error: 404 counts as gone', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.say('Alexa, cancel the skin two timer');
    await there.say('Alexa, ask gentle back to cancel the timers');
    expect(there.ours()).toEqual([]);
    expect((await there.record())?.timers).toEqual([]);
  });

  it('S15 opened after the end, the second call is taken away, and the launch is one like any other', async () => {
    const there = await enter();
    const since = await setUp(there);
    await there.home.hear();
    await there.pass(21.5 * minute);
    expect(there.ours()).toHaveLength(1);
    expect(await there.say('Alexa, open gentle back')).not.toMatch(/left|plan/);
    expect(there.ours()).toEqual([]);
    await waitItOut(there, 10);
    expect(spokenAfter(there, since)).toEqual(atMinutes(5, 8, 12, 18, 21));
  });

  it('H11 breathing on the side ends half a minute before a timer, and is never a stream', async () => {
    const there = await enter({ stored: { notice: 8, written: 2, done: ['warm', 'cool', 'breathing'] } });
    const since = await setUp(there);
    await there.home.hear();
    await there.pass(2.8 * minute);
    await there.say('Alexa, ask gentle back for ten minutes of breathing');
    await there.home.hear();
    const heard = (there.now() - Date.parse('2026-11-22T20:00:00Z')) / 1000 - since;
    expect(there.happenings.filter(({ kind }) => kind === 'stream')).toEqual([]);
    expect(heard).toBeGreaterThan(200);
    expect(heard).toBeLessThanOrEqual(5 * 60 - 30);
  });
});

/** Is something of ours being said at that moment? */
const overlaps = (before: TimersRoom['happenings'], at: number): boolean =>
  before.some(
    (it) =>
      it.kind === 'speech' && (it.role === 'say' || it.role === 'reprompt') && it.at <= at && it.at + it.lasts > at,
  );

describe('D15 an emergency', () => {
  it.each(['get help', "I can't feel between my legs", 'my chest hurts and I can’t breathe'])(
    '"%s" takes the timers away, and the words stand alone',
    async (words) => {
      const there = await enter();
      await setUp(there);
      await there.home.hear();
      const text = await there.say('Alexa, open gentle back', words);
      expect(text).toMatch(/nine one one.*nine one one, or your local emergency number\. I can't call for you\.$/i);
      expect(there.ours()).toEqual([]);
      await there.pass(30 * minute);
      expect(there.spoken()).toEqual([]);
    },
  );

  it('C23 is not kept waiting by a service that hangs, and what is left is gone after the next launch', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    await there.say('Alexa, open gentle back');
    there.fail({ timers: 'hang' });
    const began = performance.now();
    await there.say('get help');
    expect(performance.now() - began).toBeLessThan(900);
    expect(there.ours().length).toBeGreaterThan(0);
    const record = await there.record();
    expect(there.ours().every(({ id }) => record?.timers.includes(id))).toBe(true);
    there.fail('none');
    await there.home.hear();
    await there.say('Alexa, open gentle back');
    expect(there.ours()).toEqual([]);
  });

  it('a pain word ends the plan as well: rest first, then packs off', async () => {
    const there = await enter();
    await setUp(there);
    await there.home.hear();
    const text = await there.say('Alexa, open gentle back', 'ow it hurts');
    expect(text).toMatch(/^Rest\./);
    expect(text).toContain('Packs off.');
    expect(there.ours()).toEqual([]);
  });
});

describe('a service that hangs', () => {
  it('C35 ends the turn within six seconds all the same', async () => {
    const there = await enter();
    await there.say(...asked);
    there.fail({ timers: 'hang' });
    const began = performance.now();
    await there.sayAndAnswer('yes', 'ACCEPTED');
    expect(performance.now() - began).toBeLessThan(6000);
    expect(await there.say()).toMatch(/^Timers aren't answering\. I'll count here with you\. Warm pack on\./);
  });
});

describe('T09 a call back', () => {
  it('lands on the cue, without a greeting, and is taken away when the skill is opened before it', async () => {
    const there = await enter({
      stored: { notice: 3, written: 0.01, place: { routine: 'quick-comfort', step: 1, offset: 0 } },
    });
    await there.say('Alexa, open gentle back', 'go on');
    const question = await there.say('done');
    expect(question).toMatch(/Shall I set a ten minute timer to call you back\?$/);
    expect(await there.sayAndAnswer('yes', 'ACCEPTED')).toMatch(/^Set\. Keep your breath slow\./);
    expect(there.labels()).toEqual(['Gentle Back ten minutes']);
    await there.home.hear();
    await there.pass(5 * minute);
    expect(await there.say('Alexa, open gentle back')).toBe('Get up slowly, or rest longer?');
    expect(there.ours()).toEqual([]);
  });
});
