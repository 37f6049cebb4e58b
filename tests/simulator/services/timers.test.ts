import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  announcing,
  type Bench,
  bedroom,
  benchWith,
  failureOf,
  kitchen,
  minute,
  refusalOf,
  start,
  timersScope,
} from './bench.ts';

const benches: Bench[] = [];
let bench: Bench;
beforeEach(() => {
  bench = benchWith();
  benches.push(bench);
});
afterAll(() => {
  for (const { close } of benches) close();
});

const timersFor = async (access = {}) => (await bench.clients(access)).getTimerManagementServiceClient();
const wait = (ms: number) => {
  bench.clock.pass(ms);
  return bench.timers.due('en-US');
};

describe('a skill', () => {
  it('sets a timer and hears back what runs', async () => {
    const timer = await (await timersFor()).createTimer(announcing('PT10M', 'green tea'));
    expect(timer).toEqual({
      id: expect.stringMatching(/^amzn1\.alerts\.timer\./),
      status: 'ON',
      duration: 'PT10M',
      timerLabel: 'green tea',
      triggerTime: '2026-11-22T10:10:00.000Z',
      createdTime: '2026-11-22T10:00:00.000Z',
      updatedTime: '2026-11-22T10:00:00.000Z',
    });
    expect(await (await timersFor()).getTimer(timer.id ?? '')).toEqual(timer);
  });

  it('lists its timers, the shortest first', async () => {
    const client = await timersFor();
    for (const minutes of [30, 10, 20]) await client.createTimer(announcing(`PT${minutes}M`, `tea ${minutes}`));
    bench.timers.byVoice.set(5 * minute, 'amzn1.ask.device.KITCHEN', 'eggs');
    const { totalCount, timers } = await client.getTimers();
    expect(totalCount).toBe(3);
    expect(timers?.map(({ timerLabel }) => timerLabel)).toEqual(['tea 10', 'tea 20', 'tea 30']);
  });

  it('pauses and resumes a timer, which keeps what it had left', async () => {
    const client = await timersFor();
    const { id = '' } = await client.createTimer(announcing('PT10M'));
    wait(90_500);
    await client.pauseTimer(id);
    const paused = await client.getTimer(id);
    expect(paused).toMatchObject({ status: 'PAUSED', remainingTimeWhenPaused: 'PT8M29.5S' });
    expect(paused).not.toHaveProperty('triggerTime');
    expect(wait(60 * minute)).toEqual([]);

    const later = await timersFor();
    await later.resumeTimer(id);
    const resumed = await later.getTimer(id);
    expect(resumed).toMatchObject({ status: 'ON', triggerTime: new Date(start + 70 * minute).toISOString() });
    expect(resumed).not.toHaveProperty('remainingTimeWhenPaused');
    expect(bench.timers.untilNext()).toBe(10 * minute - 90_500);
  });

  it('cannot pause what is paused, or resume what runs', async () => {
    const client = await timersFor();
    const { id = '' } = await client.createTimer(announcing('PT10M'));
    expect(await failureOf(client.resumeTimer(id))).toBe(400);
    await client.pauseTimer(id);
    expect(await failureOf(client.pauseTimer(id))).toBe(400);
  });

  it('deletes one timer, or all of its own and none of the person', async () => {
    const client = await timersFor();
    const { id = '' } = await client.createTimer(announcing('PT1M'));
    await client.createTimer(announcing('PT2M'));
    await client.createTimer(announcing('PT3M'));
    bench.timers.byVoice.set(minute, 'amzn1.ask.device.KITCHEN');
    await client.deleteTimer(id);
    expect((await client.getTimers()).totalCount).toBe(2);
    await client.deleteTimers();
    expect((await client.getTimers()).totalCount).toBe(0);
    expect(bench.timers.byVoice.list()).toMatchObject([{ isOwn: true }]);
  });

  it('shares its timers between the devices of an account', async () => {
    const { id = '' } = await (await timersFor()).createTimer(announcing('PT10M', 'tea'));
    const elsewhere = await timersFor(bedroom);
    expect((await elsewhere.getTimers()).timers).toMatchObject([{ id, timerLabel: 'tea' }]);
    await elsewhere.pauseTimer(id);
    expect(await (await timersFor()).getTimer(id)).toMatchObject({ status: 'PAUSED' });
  });
});

describe('a timer is over', () => {
  it('and says its words in the language of the device, at its millisecond', async () => {
    const { id } = await (await timersFor()).createTimer(announcing('PT1S', 'tea'));
    expect(wait(999)).toEqual([]);
    expect(bench.timers.untilNext()).toBe(1);
    bench.clock.pass(1);
    expect(bench.timers.due('de-DE')).toEqual([
      {
        at: start + 1000,
        id,
        deviceId: kitchen.deviceId,
        label: 'tea',
        announcement: 'Der Tee ist fertig.',
        playAudible: false,
        isOwn: false,
      },
    ]);
    expect(bench.timers.due('de-DE')).toEqual([]);
  });

  it('and has nothing to say in a language it was given no words for', async () => {
    await (await timersFor()).createTimer(announcing('PT1S'));
    bench.clock.pass(1000);
    expect(bench.timers.due('fr-FR')[0]).not.toHaveProperty('announcement');
  });

  it('in order of time, also when nobody asked for long', async () => {
    const client = await timersFor();
    await client.createTimer(announcing('PT2M', 'second'));
    await client.createTimer(announcing('PT1M', 'first'));
    await client.createTimer(announcing('PT3M', 'third'));
    expect(wait(60 * minute).map(({ label, at }) => [label, at - start])).toEqual([
      ['first', minute],
      ['second', 2 * minute],
      ['third', 3 * minute],
    ]);
    expect(bench.timers.untilNext()).toBeUndefined();
  });

  it('and gone for the skill at that moment, whether or not it has been heard', async () => {
    const client = await timersFor();
    const { id = '' } = await client.createTimer(announcing('PT1M'));
    bench.clock.pass(minute);
    for (const call of [client.getTimer(id), client.pauseTimer(id), client.resumeTimer(id), client.deleteTimer(id)]) {
      expect(await failureOf(call)).toBe(404);
    }
    expect(bench.timers.due('en-US')).toHaveLength(1);
  });

  it('with a chime only, or with a task to launch the skill with', async () => {
    const client = await timersFor();
    await client.createTimer({
      duration: 'PT1M',
      creationBehavior: {},
      triggeringBehavior: { operation: { type: 'NOTIFY_ONLY' }, notificationConfig: { playAudible: true } },
    });
    await client.createTimer({
      duration: 'PT2M',
      creationBehavior: {},
      triggeringBehavior: {
        operation: {
          type: 'LAUNCH_TASK',
          textToConfirm: [{ locale: 'en-US', text: 'Would you like to {continueWithSkillName}?' }],
          task: { name: 'Pour', version: '1', input: { cups: 2 } },
        },
        notificationConfig: { playAudible: false },
      },
    });
    const [chime, launch] = wait(2 * minute);
    expect(chime).toEqual({
      at: start + minute,
      id: expect.any(String),
      deviceId: kitchen.deviceId,
      playAudible: true,
      isOwn: false,
    });
    expect(launch).toMatchObject({
      announcement: 'Would you like to {continueWithSkillName}?',
      task: { name: 'Pour', version: '1', input: { cups: 2 } },
    });
  });
});

describe('a timer is refused', () => {
  it.each([
    ['without a token that is known', 'token', 401],
    ['without consent', { scopes: [] }, 401],
    ['outside a session', { inSession: false }, 403],
  ])('%s', async (_, access, status) => {
    const client = await timersFor(access === 'token' ? {} : access);
    if (access === 'token') bench.clock.pass(60 * minute);
    expect(await failureOf(client.createTimer(announcing('PT1M')))).toBe(status);
    expect(bench.timers.byVoice.list()).toEqual([]);
  });

  it('when the account has ten, the person counted in', async () => {
    const client = await timersFor();
    for (let own = 1; own <= 4; own += 1)
      expect(bench.timers.byVoice.set(own * minute, 'amzn1.ask.device.KITCHEN').kind).toBe('set');
    for (let ours = 1; ours <= 6; ours += 1) await client.createTimer(announcing(`PT${ours}M`));
    expect(await failureOf(client.createTimer(announcing('PT7M')))).toBe(400);
    expect(bench.timers.byVoice.set(minute, 'amzn1.ask.device.KITCHEN')).toEqual({ kind: 'full' });

    bench.timers.byVoice.set(minute, 'amzn1.ask.device.KITCHEN');
    wait(minute);
    expect(await client.createTimer(announcing('PT7M'))).toMatchObject({ status: 'ON' });
  });

  it('when another has its label, and not when it only lasts as long', async () => {
    const client = await timersFor();
    await client.createTimer(announcing('PT1M', 'tea'));
    expect(await refusalOf(client.createTimer(announcing('PT2M', 'Tea')))).toEqual({
      code: 'BAD_REQUEST',
      message: '$.timerLabel: expected a label no other timer has, got "Tea"',
    });
    expect(await client.createTimer(announcing('PT1M', 'more tea'))).toMatchObject({ status: 'ON' });
    expect(bench.timers.byVoice.set(minute, 'amzn1.ask.device.KITCHEN', 'tea')).toEqual({ kind: 'taken' });
  });

  it.each([
    ['PT0S', 'got "PT0S"'],
    ['PT0.5S', 'got "PT0.5S"'],
    ['PT2H0M1S', 'got "PT2H0M1S"'],
    ['P1D', 'got "P1D"'],
    ['ten minutes', 'got "ten minutes"'],
  ])('when it lasts %s', async (duration, found) => {
    expect(await refusalOf((await timersFor()).createTimer(announcing(duration)))).toEqual({
      code: 'BAD_REQUEST',
      message: `$.duration: expected a duration from PT1S to PT2H, ${found}`,
    });
  });

  it.each(['PT1S', 'PT2H', 'PT119M60S'])('and not when it lasts %s', async (duration) => {
    expect(await (await timersFor()).createTimer(announcing(duration))).toMatchObject({ status: 'ON', duration });
  });

  it('when its body is not one, with the place, what is there and what would be right', async () => {
    const { triggeringBehavior: behaviour, ...rest } = announcing('PT1M');
    const messageFor = async (body: unknown) => {
      const response = await fetch(`${await bench.endpoint()}/v1/alerts/timers`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bench.tokens.issue({ ...bedroom, scopes: [timersScope] })}` },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const { message } = (await response.json()) as { message: string };
      return `${response.status} ${message}`;
    };
    expect(await messageFor('{"dura')).toBe('400 $: expected JSON, got "{\\"dura"');
    expect(await messageFor([])).toBe('400 $: expected object, got []');
    expect(await messageFor(rest)).toBe('400 $.triggeringBehavior: expected object, got nothing');
    expect(await messageFor({ ...rest, triggeringBehavior: behaviour, timerLabel: 'x'.repeat(257) })).toMatch(
      /^400 \$\.timerLabel: expected at most 256 characters, got "xxx/,
    );
    expect(
      await messageFor({
        ...rest,
        triggeringBehavior: { operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text: '' }] } },
      }),
    ).toBe('400 $.triggeringBehavior.operation.textToAnnounce[0].text: expected some text, got ""');
  });
});

describe('by voice', () => {
  it('a person sets, pauses, resumes and cancels a timer by its name', async () => {
    const { byVoice, untilNext } = bench.timers;
    byVoice.set(10 * minute, 'amzn1.ask.device.KITCHEN', 'eggs');
    byVoice.set(20 * minute, 'amzn1.ask.device.KITCHEN', 'tea');
    expect(byVoice.pause('Eggs')).toMatchObject({ kind: 'done', timer: { label: 'eggs', state: { kind: 'paused' } } });
    expect(byVoice.pause('eggs')).toEqual({ kind: 'already' });
    expect(untilNext()).toBe(20 * minute);
    wait(5 * minute);
    expect(byVoice.resume('eggs').kind).toBe('done');
    expect(untilNext()).toBe(10 * minute);
    expect(byVoice.cancel('eggs').kind).toBe('done');
    expect(byVoice.cancel('eggs')).toEqual({ kind: 'unknown' });
    expect(wait(15 * minute)).toMatchObject([{ label: 'tea', isOwn: true, playAudible: true }]);
  });

  it('a name is needed only where several could be meant', () => {
    const { byVoice } = bench.timers;
    expect(byVoice.cancel()).toEqual({ kind: 'unknown' });
    byVoice.set(10 * minute, 'amzn1.ask.device.KITCHEN', 'eggs');
    byVoice.set(20 * minute, 'amzn1.ask.device.KITCHEN', 'tea');
    expect(byVoice.cancel()).toMatchObject({ kind: 'which', among: [{ label: 'eggs' }, { label: 'tea' }] });
    byVoice.pause('eggs');
    expect(byVoice.resume()).toMatchObject({ kind: 'done', timer: { label: 'eggs' } });
    expect(byVoice.resume()).toEqual({ kind: 'already' });
    expect(byVoice.cancelAll()).toBe(2);
    expect(byVoice.cancelAll()).toBe(0);
  });

  it('a timer of the skill is cancelled without a word to it: it finds out later', async () => {
    const client = await timersFor();
    const { id = '' } = await client.createTimer(announcing('PT10M', 'tea'));
    expect(bench.timers.byVoice.cancel('tea').kind).toBe('done');
    expect(await failureOf(client.getTimer(id))).toBe(404);
    expect(await failureOf(client.deleteTimer(id))).toBe(404);
    expect(wait(60 * minute)).toEqual([]);
  });

  it('a timer of the person is none of the skill', async () => {
    const client = await timersFor();
    bench.timers.byVoice.set(minute, 'amzn1.ask.device.KITCHEN', 'eggs');
    const [own] = bench.timers.byVoice.list();
    expect(await failureOf(client.getTimer(own?.id ?? ''))).toBe(404);
    expect(await failureOf(client.deleteTimer(own?.id ?? ''))).toBe(404);
  });

  it('a timer lasts a whole number of milliseconds', () => {
    for (const ms of [0, -1, 0.5, Number.NaN])
      expect(() => bench.timers.byVoice.set(ms, 'amzn1.ask.device.KITCHEN')).toThrow(RangeError);
  });
});

it.each(['getTimers', 'deleteTimers', 'getTimer', 'deleteTimer', 'pauseTimer', 'resumeTimer'] as const)(
  '%s needs consent',
  async (method) => {
    const client = await timersFor({ scopes: [] });
    expect(await failureOf(client[method]('x'))).toBe(401);
  },
);

it('pausing and resuming need a session, looking and deleting do not', async () => {
  const { id = '' } = await (await timersFor()).createTimer(announcing('PT10M'));
  const client = await timersFor({ inSession: false });
  expect(await failureOf(client.pauseTimer(id))).toBe(401);
  expect(await failureOf(client.resumeTimer(id))).toBe(401);
  expect(await client.getTimer(id)).toMatchObject({ status: 'ON' });
  expect((await client.getTimers()).totalCount).toBe(1);
  await client.deleteTimer(id);
});
