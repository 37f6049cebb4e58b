import { afterEach, describe, expect, it } from 'vitest';
import { asked, firstNight, type TimersRoom, timersRoom, troubles } from './timers-room.ts';

/** H11 and H14: something else is done while timers carry a plan. */

let room: TimersRoom | undefined;

/** A plan runs on timers; answers the room and the moment they were set, in seconds since the Echo was plugged in. */
const planned = async (seconds = 20): Promise<readonly [TimersRoom, number]> => {
  const there = await timersRoom({ stored: { notice: 8, written: 2, done: ['warm', 'cool', 'breathing'] } });
  room = there;
  await there.say(...asked);
  await there.sayAndAnswer('yes', 'ACCEPTED');
  const set = there.happenings.find((it) => it.kind === 'timer' && it.state === 'set');
  await there.home.hear();
  await there.pass(seconds * 1000);
  return [there, (set?.at ?? 0) / 1000];
};

afterEach(() => {
  room?.home.close();
  room = undefined;
});

/** When timers of the short plan speak, and when they look at the skin. */
const all = [5, 8, 12, 18, 21, 23].map((each) => each * 60);

const spokenAfter = (there: TimersRoom, since: number) =>
  there.spoken().map(([at]) => Math.round((at - since) * 1000) / 1000);

const secondsNow = (there: TimersRoom, since: number) => (there.now() - firstNight) / 1000 - since;

/** Says it in the middle of what is heard. */
const cutIn = async (there: TimersRoom, words: string): Promise<string> => {
  await there.home.say(`Alexa, ${words}`);
  return there.say();
};

const scan = 'Alexa, ask gentle back for the body scan';
const breathing = 'Alexa, ask gentle back for breathing';

it('O10 "help" is answered with the notice, however soon a timer speaks', async () => {
  const [there] = await planned(4 * 60 + 50);
  await there.say('Alexa, ask gentle back how long is left');
  expect(await there.say('Alexa, ask gentle back for help')).toContain('not medical advice');
});

it('another pack, while one is timed, is answered by where that one is; it can be left or stopped', async () => {
  const there = await timersRoom({ stored: { notice: 8, written: 2, done: ['warm', 'cool'] } });
  room = there;
  await there.say('ask gentle back for a warm pack', 'go on', 'ready');
  await there.sayAndAnswer('yes', 'ACCEPTED');
  await there.pass(3 * 60_000);
  expect(await there.say('Alexa, ask gentle back for a cool pack')).toMatch(
    /^Warm, \w+ minutes left\. Leave it, or stop the plan\?$/,
  );
  await there.say('stop the plan');
  expect(there.ours()).toEqual([]);
  expect(troubles(there)).toEqual([]);
});

describe('H11 the short body scan and breathing in a warm phase', () => {
  it.each([scan, breathing, 'Alexa, ask gentle back for ten minutes of breathing'])(
    '"%s" ends half a minute before a timer, is no stream, and every switch is announced at its second',
    async (words) => {
      const [there, since] = await planned();
      await there.say(words);
      const { place, plan } = (await there.record()) ?? {};
      expect(['body-scan', 'breathing']).toContain(place?.routine);
      expect(plan?.id).toBe('contrast');
      expect(there.home.state().session).toBe('open');
      const before = there.happenings.length;
      await there.home.hear();
      const heard = there.happenings.slice(before).filter((it) => it.kind === 'speech' || it.kind === 'sound');
      expect(heard.length).toBeGreaterThan(0);
      expect(secondsNow(there, since)).toBeGreaterThan(150);
      expect(secondsNow(there, since)).toBeLessThanOrEqual(5 * 60 - 30);
      await there.pass(60 * 60_000);
      expect(spokenAfter(there, since)).toEqual(all);
      expect(there.happenings.filter(({ kind }) => kind === 'stream')).toEqual([]);
      expect(troubles(there)).toEqual([]);
    },
  );

  it('the skin is named in time all the same, and the cool pack with what makes it safe', async () => {
    const [there] = await planned();
    await there.say(scan);
    await there.pass(13 * 60_000);
    const [look, toCool] = there.spoken().map(([, text]) => text);
    expect(look).toMatch(/^Look at your skin\..* take it off\.$/);
    expect(toCool).toMatch(/^Warm pack off\. Look at your skin\..* leave packs off\. .*damp towel between\.$/);
  });

  it('what is led keeps its place, and a launch in the plan tells of the plan first', async () => {
    const [there] = await planned();
    await there.say('Alexa, ask gentle back for ten minutes of breathing');
    await there.home.hear();
    await there.pass(60_000);
    expect(await there.say('Alexa, open gentle back')).toMatch(/^Warm, .* minutes left\./);
    await there.say('leave it');
    const { place } = (await there.record()) ?? {};
    expect(place?.routine).toBe('breathing');
    expect(place?.offset).toBeGreaterThan(5);
    await there.home.hear();
    await there.pass(60 * 60_000);
    expect(await there.say('Alexa, open gentle back')).toMatch(/breathing/);
  });

  it.each(['pause', 'wait', 'skip'])('"%s" is about what is heard, and leaves the plan alone', async (word) => {
    const [there, since] = await planned();
    await there.say(breathing);
    const text = await cutIn(there, word);
    expect(text).not.toMatch(/timers|Packs off|Set anew/);
    expect(there.ours()).toHaveLength(6);
    await there.pass(60 * 60_000);
    expect(spokenAfter(there, since)).toEqual(all);
    expect(troubles(there)).toEqual([]);
  });

  it.each(['pause', 'wait'])('so it is between two stretches of it: "%s"', async (word) => {
    const [there] = await planned();
    expect(await there.say('Alexa, ask gentle back for ten minutes of breathing', word)).not.toMatch(
      /timers|Packs off/,
    );
    expect(await there.say('go on')).not.toMatch(/timers|Packs off/);
    expect(there.ours()).toHaveLength(6);
  });

  it('"how long left" tells of the plan, and goes on with what was heard', async () => {
    const [there] = await planned();
    await there.say(breathing);
    expect(await cutIn(there, 'how long left')).toMatch(/^Warm, seven minutes left\. Twenty in all\. Back to .*breath/);
    expect(there.ours()).toHaveLength(6);
  });

  it('"finish" counts what was done, and the plan runs on', async () => {
    const [there, since] = await planned();
    await there.say(breathing);
    await there.home.hear();
    expect(await there.say('finish')).toMatch(/Counted/);
    expect(Object.values((await there.record())?.counts.breathing ?? {})).toContain(1);
    await there.pass(60 * 60_000);
    expect(spokenAfter(there, since)).toEqual(all);
  });

  it('"stop" takes the packs off and the timers away, and keeps the place of what was led', async () => {
    const [there] = await planned();
    await there.say('Alexa, ask gentle back for ten minutes of breathing');
    await there.pass(100_000);
    expect(await cutIn(there, 'stop')).toMatch(/^Packs off\. The timers are cancelled\./);
    expect(there.ours()).toEqual([]);
    const { place, plan } = (await there.record()) ?? {};
    expect(plan).toBeUndefined();
    expect(place).toMatchObject({ routine: 'breathing', length: 10 });
    expect(place?.offset).toBeGreaterThan(2);
  });

  it('"switch now" and "late" move the plan, and keep the place of what was led', async () => {
    const [there] = await planned();
    await there.say('Alexa, ask gentle back for ten minutes of breathing');
    expect(await cutIn(there, 'switch now')).toMatch(/^Set anew\. Cool, three minutes left\./);
    expect((await there.record())?.place).toMatchObject({ routine: 'breathing' });
  });

  it('a pain word ends the plan: rest first, then packs off', async () => {
    const [there] = await planned();
    await there.say(scan);
    expect(await cutIn(there, 'it hurts')).toMatch(/^Rest\..*Packs off\./);
    expect(there.ours()).toEqual([]);
  });

  it('a question is answered, and no switch is lost', async () => {
    const [there, since] = await planned();
    await there.say('Alexa, ask gentle back should I ice my back');
    await there.pass(60 * 60_000);
    expect(spokenAfter(there, since)).toEqual(all);
  });
});

describe('H02 a plan that has begun', () => {
  it.each(['end with cool', 'three rounds', 'warm and cool'])(
    'is not changed by "%s": it says so, and where it is',
    async (words) => {
      const [there] = await planned();
      await there.say('Alexa, open gentle back');
      expect(await there.say(words)).toMatch(
        /Warm, seven minutes left\. Twenty in all\. Leave it, or stop the plan\?$/,
      );
      expect((await there.record())?.plan?.lengths).toEqual([8, 1, 3, 1, 8]);
      expect(there.ours()).toHaveLength(6);
    },
  );

  it.each(['no timers just count', "don't set any timers", 'count for me'])('begins by "%s"', async (said) => {
    const there = await timersRoom({ stored: { notice: 8, written: 2, done: ['warm', 'cool'], granted: 3 } });
    room = there;
    await there.say(...asked);
    expect(await there.say(said)).toContain("I'll count here with you.");
    expect(there.ours()).toEqual([]);
  });

  it('is handed over to timers from where it is: nobody wears a pack twice as long', async () => {
    const there = await timersRoom({ stored: { notice: 8, written: 2, done: ['warm', 'cool'], granted: 3 } });
    room = there;
    there.home.permit('timers', 'GRANTED');
    await there.say(...asked, 'no', 'go on');
    expect(await cutIn(there, 'use timers')).toMatch(/^Set anew\. Warm, (four|five) minutes left\./);
    expect(there.ours()).toHaveLength(6);
    expect(Object.values((await there.record())?.counts.contrast ?? {})).toEqual([1]);
    const since = firstNight / 1000;
    const next = there.ours().map(({ state }) => (state.kind === 'on' ? state.until / 1000 - since : 0));
    expect(Math.min(...next) - (there.now() - firstNight) / 1000).toBeLessThan(90);
    await there.pass(60 * 60_000);
    expect(there.home.state().session).toBe('none');
  });

  it('is counted on from where it is when the timers fail', async () => {
    const there = await timersRoom({ stored: { notice: 8, written: 2, done: ['warm', 'cool'], granted: 3 } });
    room = there;
    there.home.permit('timers', 'GRANTED');
    await there.say(...asked, 'no', 'go on');
    there.fail({ 'timers.create': 500 });
    const text = await cutIn(there, 'use timers');
    expect(text).toMatch(/^Timers aren't answering\. I'll count here with you\./);
    expect(text).not.toMatch(/Packs off|Warm pack on/);
    expect(text).toContain('Cool comes next.');
  });
});

describe('C39 a movement while packs are on', () => {
  it('says packs off before it begins, and takes the timers away', async () => {
    const [there] = await planned();
    await there.say('Alexa, ask gentle back for pelvic tilts');
    expect(there.ours()).toHaveLength(6);
    expect(await there.say('ready')).toMatch(/^Packs off\. Lie on your back/);
    expect(there.ours()).toEqual([]);
    const { plan, timers, place } = (await there.record()) ?? {};
    expect([plan, timers, place?.routine]).toEqual([undefined, [], 'pelvic-tilts']);
  });
});

describe('H12 a plan counts once', () => {
  it.each([
    ['paused at its beginning and set again', 'pause', 'set the rest'],
    ['begun late', "I'm late", undefined],
  ])('%s', async (_, first, then) => {
    const [there] = await planned(40);
    await there.say('Alexa, open gentle back', first);
    if (then !== undefined) await there.say(then);
    expect(there.ours()).toHaveLength(6);
    expect(await there.say()).toMatch(/^Set anew\. Warm, eight minutes left\./);
    expect(Object.values((await there.record())?.counts.contrast ?? {})).toEqual([1]);
  });
});

it('breathing in the place of packs that are counted here ends them, where their timers could not be taken away', async () => {
  const [there] = await planned(3 * 60);
  there.fail({ 'timers.list': 500, 'timers.create': 500, 'timers.delete': 500 });
  await there.say('Alexa, ask gentle back to pause');
  await there.say('go on', 'go on');
  expect(await there.say('ten minutes of breathing')).toContain('While the tones play');
  expect(there.home.state().session).toBe('none');
  expect((await there.record())?.plan).not.toHaveProperty('startedAt');
  expect(troubles(there)).toEqual([]);
});
