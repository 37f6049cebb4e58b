import type { services } from 'ask-sdk-model';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, bedroom, benchWith, failureOf, kitchen, minute, refusalOf, start } from './bench.ts';

type ReminderRequest = services.reminderManagement.ReminderRequest;

const benches: Bench[] = [];
let bench: Bench;
beforeEach(() => {
  bench = benchWith({ devices: { [kitchen.deviceId]: { timeZone: 'Europe/Berlin' } } });
  benches.push(bench);
});
afterAll(() => {
  for (const { close } of benches) close();
});

const hour = 60 * minute;
const day = 24 * hour;
const spoken = { spokenInfo: { content: [{ locale: 'en-US', text: 'tea time' }] } };
const inSeconds = (offsetInSeconds: number): ReminderRequest => ({
  requestTime: '2026-11-22T10:00:00.000',
  trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds },
  alertInfo: spoken,
  pushNotification: { status: 'ENABLED' },
});
const at = (scheduledTime: string, more: services.reminderManagement.Trigger = {}): ReminderRequest => ({
  trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime, ...more },
  alertInfo: spoken,
});
const every = (...recurrenceRules: string[]): ReminderRequest =>
  at('2026-11-22T20:00:00.000', {
    timeZoneId: 'Europe/Berlin',
    recurrence: { startDateTime: '2026-11-22T20:00:00.000', recurrenceRules },
  });

const remindersFor = async (access = {}) => (await bench.clients(access)).getReminderManagementServiceClient();
const wait = (ms: number) => {
  bench.clock.pass(ms);
  return bench.reminders.due('en-US');
};
/** What is heard in the next `ms`, each as UTC. */
const heardIn = (ms: number) => wait(ms).map((one) => new Date(one.at).toISOString().slice(0, 16));
const eventsSince = (from: number) => bench.events.slice(from).map(({ type }) => type);

describe('a skill', () => {
  it('sets a reminder and can read it again', async () => {
    const client = await remindersFor();
    const receipt = await client.createReminder(inSeconds(90));
    expect(receipt).toEqual({
      alertToken: expect.stringMatching(/^amzn1\.alerts\.reminder\./),
      createdTime: '2026-11-22T10:00:00.000Z',
      updatedTime: '2026-11-22T10:00:00.000Z',
      status: 'ON',
      version: '1',
      href: `/v1/alerts/reminders/${receipt.alertToken}`,
    });
    const { href, ...kept } = receipt;
    const { requestTime, ...asked } = inSeconds(90);
    expect(await client.getReminder(receipt.alertToken ?? '')).toEqual({ ...kept, ...asked });
    expect(await (await remindersFor(bedroom)).getReminders()).toEqual({
      totalCount: '1',
      alerts: [{ ...kept, ...asked }],
    });
  });

  it('changes a reminder as a whole', async () => {
    const client = await remindersFor();
    const { alertToken = '' } = await client.createReminder(inSeconds(90));
    bench.clock.pass(minute);
    const receipt = await client.updateReminder(alertToken, inSeconds(90));
    expect(receipt).toMatchObject({ alertToken, version: '2', updatedTime: '2026-11-22T10:01:00.000Z' });
    expect(wait(minute)).toEqual([]);
    expect(wait(minute)).toMatchObject([{ at: start + 150_000 }]);
  });

  it('deletes a reminder', async () => {
    const client = await remindersFor();
    const { alertToken = '' } = await client.createReminder(inSeconds(90));
    await client.deleteReminder(alertToken);
    expect(await refusalOf(client.getReminder(alertToken))).toMatchObject({ code: 'ALERT_NOT_FOUND' });
    for (const call of [client.deleteReminder(alertToken), client.updateReminder(alertToken, inSeconds(90))]) {
      expect(await failureOf(call)).toBe(404);
    }
    expect(wait(day)).toEqual([]);
  });

  it('is told what becomes of a reminder', async () => {
    const client = await remindersFor();
    const { alertToken = '' } = await client.createReminder(inSeconds(90));
    await client.updateReminder(alertToken, inSeconds(60));
    wait(minute);
    await client.deleteReminder(alertToken);
    expect(bench.events).toEqual([
      { type: 'Reminders.ReminderCreated', body: { status: 'ON', alertToken } },
      { type: 'Reminders.ReminderUpdated', body: { status: 'ON', alertToken } },
      { type: 'Reminders.ReminderStarted', body: { status: 'ON', alertToken } },
      { type: 'Reminders.ReminderStatusChanged', body: { status: 'COMPLETED', alertToken } },
      { type: 'Reminders.ReminderDeleted', body: { alertTokens: [alertToken] } },
    ]);
  });
});

describe('a reminder is heard', () => {
  it('in the words for the language of the device', async () => {
    const client = await remindersFor();
    const content = [
      { locale: 'en-US', text: 'tea time', ssml: '<speak>tea time</speak>' },
      { locale: 'de-DE', text: 'Teezeit' },
    ];
    const { alertToken } = await client.createReminder({ ...inSeconds(60), alertInfo: { spokenInfo: { content } } });
    expect(bench.reminders.untilNext()).toBe(minute);
    expect(wait(minute)).toEqual([
      { at: start + minute, alertToken, text: 'tea time', ssml: '<speak>tea time</speak>' },
    ]);
    await client.createReminder({ ...inSeconds(60), alertInfo: { spokenInfo: { content } } });
    bench.clock.pass(minute);
    expect(bench.reminders.due('de-DE')).toMatchObject([{ text: 'Teezeit' }]);
    await client.createReminder({ ...inSeconds(60), alertInfo: { spokenInfo: { content } } });
    bench.clock.pass(minute);
    expect(bench.reminders.due('fr-FR')[0]).not.toHaveProperty('text');
  });

  it('once, and is kept for three days after', async () => {
    const client = await remindersFor();
    const { alertToken = '' } = await client.createReminder(inSeconds(60));
    expect(wait(minute)).toHaveLength(1);
    expect(bench.reminders.untilNext()).toBeUndefined();
    expect(wait(3 * day - 1)).toEqual([]);
    expect(await (await remindersFor()).getReminder(alertToken)).toMatchObject({ status: 'COMPLETED' });
    wait(1);
    expect(await failureOf((await remindersFor()).getReminder(alertToken))).toBe(404);
  });

  it('at the hour of the zone it names, of the device, or of nowhere', async () => {
    const kitchenClient = await remindersFor();
    await kitchenClient.createReminder(at('2026-11-22T12:00:00.000', { timeZoneId: 'America/New_York' }));
    await kitchenClient.createReminder(at('2026-11-22T12:00:00.000'));
    await (await remindersFor(bedroom)).createReminder(at('2026-11-22T12:00:00.000'));
    expect(heardIn(day)).toEqual(['2026-11-22T11:00', '2026-11-22T12:00', '2026-11-22T17:00']);
  });

  it.each([
    ['every day', ['FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'], ['22T19:00', '23T19:00', '24T19:00']],
    ['every other day', ['FREQ=DAILY;INTERVAL=2'], ['22T19:00', '24T19:00', '26T19:00']],
    ['twice a day', ['FREQ=DAILY;BYHOUR=8,20'], ['22T19:00', '23T07:00', '23T19:00']],
    [
      'by two rules',
      ['FREQ=DAILY;BYHOUR=9;BYMINUTE=30', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=16'],
      ['23T08:30', '23T15:00', '24T08:30'],
    ],
    ['on days of the week', ['FREQ=WEEKLY;BYDAY=TU,TH'], ['24T19:00', '26T19:00', '01T19:00']],
    ['on a day of the month', ['FREQ=MONTHLY;BYMONTHDAY=24'], ['24T19:00', '24T19:00', '24T19:00']],
    ['every year', ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30'], ['30T19:00', '30T19:00', '30T19:00']],
  ])('%s', async (_, rules, days) => {
    await (await remindersFor()).createReminder(every(...rules));
    const heard: string[] = [];
    for (
      let left = bench.reminders.untilNext();
      left !== undefined && heard.length < 3;
      left = bench.reminders.untilNext()
    ) {
      heard.push(...heardIn(left));
    }
    expect(heard.map((time) => time.slice(8))).toEqual(days);
  });

  it('from the start of its rule, whether that is to come or long over', async () => {
    const from = (startDateTime: string) => ({
      timeZoneId: 'UTC',
      recurrence: { startDateTime, recurrenceRules: ['FREQ=DAILY;INTERVAL=10'] },
    });
    const client = await remindersFor();
    await client.createReminder(at('2026-11-22T20:00:00.000', from('2026-12-01T20:00:00.000')));
    await client.createReminder(at('2026-11-22T20:00:00.000', from('2026-01-01T08:00:00.000')));
    expect(heardIn(12 * day)).toEqual(['2026-11-27T08:00', '2026-12-01T20:00']);
  });

  it('at the same hour when the clocks change', async () => {
    bench.clock.pass(Date.parse('2027-03-26T12:00:00Z') - start);
    await (await remindersFor()).createReminder(every('FREQ=DAILY'));
    expect(heardIn(4 * day)).toEqual(['2027-03-26T19:00', '2027-03-27T19:00', '2027-03-28T18:00', '2027-03-29T18:00']);
  });

  it('until its end, and is completed then', async () => {
    const recurrence = { endDateTime: '2026-11-24T20:00:00.000', recurrenceRules: ['FREQ=DAILY'] };
    const { alertToken = '' } = await (await remindersFor()).createReminder(
      at('2026-11-22T20:00:00.000', { timeZoneId: 'Europe/Berlin', recurrence }),
    );
    expect(heardIn(30 * hour)).toHaveLength(1);
    expect(await (await remindersFor()).getReminder(alertToken)).toMatchObject({ status: 'ON' });
    const before = bench.events.length;
    expect(heardIn(5 * day)).toEqual(['2026-11-23T19:00', '2026-11-24T19:00']);
    expect(eventsSince(before)).toEqual([
      'Reminders.ReminderStarted',
      'Reminders.ReminderStarted',
      'Reminders.ReminderStatusChanged',
    ]);
  });

  it('in the old way of writing, where there is no rule', async () => {
    const old = { freq: 'WEEKLY', byDay: ['MO', 'FR'] } as const;
    const trigger = { timeZoneId: 'Europe/Berlin', recurrence: { ...old, byDay: [...old.byDay] } };
    await (await remindersFor()).createReminder(at('2026-11-22T20:00:00.000', trigger));
    expect(heardIn(7 * day)).toEqual(['2026-11-23T19:00', '2026-11-27T19:00']);
  });
});

describe('a reminder is refused', () => {
  it.each([
    ['without consent', { scopes: [] }, 401],
    ['outside a session', { inSession: false }, 403],
  ])('%s', async (_, access, status) => {
    expect(await failureOf((await remindersFor(access)).createReminder(inSeconds(60)))).toBe(status);
    expect(bench.reminders.list()).toEqual([]);
  });

  it.each([
    ['$.trigger.scheduledTime: expected a time to come', at('2026-11-22T10:59:59.000')],
    ['$.trigger.scheduledTime: expected a local time such as', at('2026-11-22T20:00:00.000Z')],
    ['$.trigger.scheduledTime: expected a local time such as', at('2026-02-31T20:00')],
    ['$.trigger.timeZoneId: expected a time zone such as', at('2026-11-22T20:00:00.000', { timeZoneId: 'Mars/Base' })],
    ['$.trigger.offsetInSeconds: expected a whole number of seconds from 1 up', inSeconds(0)],
    ['$.trigger.type: expected ', { ...inSeconds(60), trigger: {} }],
    [
      '$.alertInfo.spokenInfo.content: expected at least one',
      { ...inSeconds(60), alertInfo: { spokenInfo: { content: [] } } },
    ],
    [
      '$.alertInfo.spokenInfo.content[0]: expected text or ssml',
      { ...inSeconds(60), alertInfo: { spokenInfo: { content: [{ locale: 'en-US' }] } } },
    ],
    ['$.trigger.recurrence: expected recurrenceRules', at('2026-11-22T20:00:00.000', { recurrence: {} })],
    ['$.trigger.recurrence.recurrenceRules[0]: expected a rule', every('FREQ=HOURLY;INTERVAL=6')],
    ['$.trigger.recurrence.recurrenceRules[0]: expected a rule', every('BYHOUR=20')],
    ['$.trigger.recurrence.recurrenceRules[0]: expected a rule', every('FREQ=DAILY;BYHOUR=24')],
    ['$.trigger.recurrence.recurrenceRules[0]: expected a rule', every('FREQ=DAILY;TEA=GREEN')],
    ['$.trigger.recurrence.recurrenceRules[0]: expected a rule', every('FREQ=DAILY;FREQ=WEEKLY')],
    ['$.trigger.recurrence.recurrenceRules: expected times at least 4 hours apart', every('FREQ=DAILY;BYHOUR=6,9')],
    ['$.trigger.recurrence.recurrenceRules: expected times at least 4 hours apart', every('FREQ=DAILY;BYMINUTE=0,30')],
    [
      '$.trigger.recurrence.recurrenceRules: expected times at least 4 hours apart',
      every('FREQ=DAILY;BYHOUR=9', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=12'),
    ],
    [
      '$.trigger.recurrence.recurrenceRules: expected rules that come true',
      every('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'),
    ],
  ] as const)('%s', async (message, request) => {
    const refusal = await refusalOf((await remindersFor()).createReminder(request as ReminderRequest));
    expect(refusal).toEqual({ code: 'BAD_REQUEST', message: expect.stringContaining(message) });
    expect(bench.reminders.list()).toEqual([]);
  });

  it('also as a change of one, which stays as it was', async () => {
    const client = await remindersFor();
    const { alertToken = '' } = await client.createReminder(inSeconds(60));
    expect(await failureOf(client.updateReminder(alertToken, inSeconds(-1)))).toBe(400);
    expect(wait(minute)).toHaveLength(1);
  });

  it('looking, changing and deleting need consent too, but no session', async () => {
    const { alertToken = '' } = await (await remindersFor()).createReminder(inSeconds(60));
    const stranger = await remindersFor({ scopes: [] });
    for (const call of [
      stranger.getReminder(alertToken),
      stranger.getReminders(),
      stranger.updateReminder(alertToken, inSeconds(60)),
      stranger.deleteReminder(alertToken),
    ]) {
      expect(await failureOf(call)).toBe(401);
    }
    const later = await remindersFor({ inSession: false });
    expect((await later.getReminders()).totalCount).toBe('1');
    await later.updateReminder(alertToken, inSeconds(60));
    await later.deleteReminder(alertToken);
  });
});
