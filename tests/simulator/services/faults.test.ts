import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsSchema } from '../../../lambda/simulator/services/faults.ts';
import { operations, services } from '../../../lambda/simulator/services/operation.ts';
import { announcing, type Bench, benchWith, failureOf, kitchen, refusalOf } from './bench.ts';

const benches: Bench[] = [];
let bench: Bench;
beforeEach(() => {
  bench = benchWith();
  benches.push(bench);
});
afterAll(() => {
  for (const { close } of benches) close();
});

/** Every method of the SDK's clients, by the operation it calls. */
const calls = async () => {
  const clients = await bench.clients();
  const timers = clients.getTimerManagementServiceClient();
  const reminders = clients.getReminderManagementServiceClient();
  const settings = clients.getUpsServiceClient();
  const directives = clients.getDirectiveServiceClient();
  const reminder = { trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 60 } } as const;
  return {
    'timers.create': () => timers.createTimer(announcing('PT1M')),
    'timers.list': () => timers.getTimers(),
    'timers.deleteAll': () => timers.deleteTimers(),
    'timers.get': () => timers.getTimer('x'),
    'timers.delete': () => timers.deleteTimer('x'),
    'timers.pause': () => timers.pauseTimer('x'),
    'timers.resume': () => timers.resumeTimer('x'),
    'reminders.create': () => reminders.createReminder(reminder),
    'reminders.list': () => reminders.getReminders(),
    'reminders.get': () => reminders.getReminder('x'),
    'reminders.update': () => reminders.updateReminder('x', reminder),
    'reminders.delete': () => reminders.deleteReminder('x'),
    'settings.timeZone': () => settings.getSystemTimeZone(kitchen.deviceId),
    'settings.temperatureUnit': () => settings.getSystemTemperatureUnit(kitchen.deviceId),
    'settings.distanceUnits': () => settings.getSystemDistanceUnits(kitchen.deviceId),
    'settings.name': () => settings.getProfileName(),
    'settings.givenName': () => settings.getProfileGivenName(),
    'settings.email': () => settings.getProfileEmail(),
    'settings.mobileNumber': () => settings.getProfileMobileNumber(),
    'settings.personName': () => settings.getPersonsProfileName(),
    'settings.personGivenName': () => settings.getPersonsProfileGivenName(),
    'settings.personMobileNumber': () => settings.getPersonsProfileMobileNumber(),
    'directives.send': () =>
      directives.enqueue({
        header: { requestId: kitchen.requestId },
        directive: { type: 'VoicePlayer.Speak', speech: '<speak>Tea.</speak>' },
      }),
  } satisfies Readonly<Record<(typeof operations)[number], () => Promise<unknown>>>;
};
const createTimer = async () => failureOf((await calls())['timers.create']());

describe.each(operations)('%s', (operation) => {
  it('fails with any status that is scripted, and with its name', async () => {
    const call = (await calls())[operation];
    for (const status of [400, 401, 403, 404, 409, 429, 500, 503, 504]) {
      bench.fail({ [operation]: status });
      expect(await failureOf(call())).toBe(status);
      bench.fail({ [operation.split('.')[0] ?? '']: 'none' });
    }
    expect(bench.calls.every((one) => one.operation === operation)).toBe(true);
  });

  it('fails in the ways a network has', async () => {
    const call = (await calls())[operation];
    bench.fail({ [operation]: 'refused' });
    expect(await failureOf(call())).toMatch(/^AskSdk\.DefaultApiClient Error: Call to service failed: /);
    bench.fail({ [operation]: 'garbage' });
    expect(await failureOf(call())).toMatch(/^SyntaxError: Failed trying to parse the response body: <html>/);
  });
});

it('nothing fails that was not asked to', async () => {
  const call = await calls();
  expect(await call['timers.create']()).toMatchObject({ status: 'ON' });
  expect(await call['timers.list']()).toMatchObject({ totalCount: 1 });
  expect(await call['settings.timeZone']()).toBeUndefined();
  expect(await call['directives.send']()).toBeUndefined();
});

describe('a fault', () => {
  it('of a service is one of each of its operations, until it is cleared', async () => {
    bench.fail({ timers: 403 });
    expect(await createTimer()).toBe(403);
    expect(await failureOf((await calls())['timers.list']())).toBe(403);
    expect(await failureOf((await calls())['settings.timeZone']())).toEqual({ answered: undefined });
    bench.fail({ timers: 'none' });
    expect(await createTimer()).toMatchObject({ answered: { status: 'ON' } });
  });

  it('of an operation goes before the one of its service, and ends with it', async () => {
    bench.fail({ timers: 500, 'timers.create': 429 });
    expect(await createTimer()).toBe(429);
    expect(await failureOf((await calls())['timers.list']())).toBe(500);
    bench.fail({ timers: 'none' });
    expect(await createTimer()).toMatchObject({ answered: { status: 'ON' } });
  });

  it('may begin after some calls, and end after some', async () => {
    bench.fail({ 'timers.create': { as: 500, after: 2, times: 1 } });
    const came: unknown[] = [];
    for (let count = 0; count < 4; count += 1) came.push(await createTimer());
    expect(came.map((one) => (one === 500 ? one : 'set'))).toEqual(['set', 'set', 500, 'set']);
    expect(bench.calls.map(({ status, fault }) => [status, fault])).toEqual([
      [200, undefined],
      [200, undefined],
      [500, 500],
      [200, undefined],
    ]);
  });

  it('takes the place of the one before, and "none" ends them all', async () => {
    bench.fail({ timers: { as: 500, times: 3 }, settings: 429 });
    bench.fail({ timers: 504 });
    for (let count = 0; count < 4; count += 1) expect(await createTimer()).toBe(504);
    bench.fail('none');
    expect(await createTimer()).toMatchObject({ answered: { status: 'ON' } });
    expect(await failureOf((await calls())['settings.timeZone']())).toEqual({ answered: undefined });
  });

  it('has the code its service would use', async () => {
    bench.fail({ timers: 504, reminders: 418, settings: 403, directives: 403 });
    const { 'timers.create': create, 'reminders.list': list, ...others } = await calls();
    expect(await refusalOf(create())).toEqual({ code: 'DEVICE_UNREACHABLE', message: 'scripted' });
    expect(await refusalOf(list())).toEqual({ code: 'HTTP_418', message: 'scripted' });
    expect(await refusalOf(others['settings.timeZone']())).toEqual({ code: 'INVALID_TOKEN', message: 'scripted' });
    expect(await refusalOf(others['directives.send']())).toEqual({ code: 403, message: 'scripted' });
    bench.fail({ settings: 500 });
    expect(await refusalOf(others['settings.timeZone']())).toEqual({ code: 'UNKNOWN_ERROR', message: 'scripted' });
  });

  it('of a status or of the line leaves nothing behind, one of the answer does', async () => {
    for (const fault of [500, 'refused', 'off'] as const) {
      bench.fail({ 'timers.create': fault });
      await createTimer();
      expect(bench.timers.byVoice.list()).toEqual([]);
    }
    bench.fail({ 'timers.create': 'garbage' });
    await createTimer();
    expect(bench.timers.byVoice.list()).toHaveLength(1);
  });

  it('may be a timer that does not start', async () => {
    bench.fail({ 'timers.create': 'off' });
    expect(await createTimer()).toEqual({ answered: { status: 'OFF' } });
  });

  it('may be that nothing ever comes, until the service ends', async () => {
    bench.fail({ timers: 'hang' });
    const call = createTimer();
    const first = await Promise.race([call, new Promise((resolve) => setTimeout(() => resolve('waiting'), 50))]);
    expect(first).toBe('waiting');
    expect(bench.calls).toEqual([{ operation: 'timers.create', fault: 'hang' }]);
    bench.close();
    expect(await call).toMatch(/^AskSdk\.DefaultApiClient Error: /);
  });

  it('may be that it takes its time', async () => {
    bench.fail({ timers: { slow: 40 } });
    const begun = performance.now();
    expect(await createTimer()).toMatchObject({ answered: { status: 'ON' } });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(38);
    bench.fail({ timers: { as: { slow: 0 }, times: 1 } });
    expect(await createTimer()).toMatchObject({ answered: { status: 'ON' } });
  });
});

it.each([
  {},
  { tea: 403 },
  { 'timers.brew': 403 },
  { timers: 200 },
  { timers: 'broken' },
  { timers: { slow: -1 } },
  { timers: { as: 403, times: 0 } },
  { timers: 'off' },
  { 'reminders.create': { as: 'off' } },
  403,
])('%j is no fault', (script) => {
  expect(faultsSchema.safeParse(script).success).toBe(false);
});

it('knows four services', () => {
  expect(services).toEqual(['timers', 'reminders', 'settings', 'directives']);
});
