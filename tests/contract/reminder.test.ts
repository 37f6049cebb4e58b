import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReminder, type ReminderMoment } from '../../lambda/contract/reminder.ts';
import { reminder } from './bodies.ts';

const once = reminder({}, { recurrence: undefined });
const soon = (more: object = {}) => reminder({ trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 60, ...more } });
const saying = (...content: readonly unknown[]) => reminder({ alertInfo: { spokenInfo: { content } } });
const recurring = (...recurrenceRules: readonly unknown[]) => reminder({}, {}, { recurrenceRules });
const former = { startDateTime: undefined, endDateTime: undefined, recurrenceRules: undefined };
const english: ReminderMoment = { locale: 'en-US', inSession: true };

const content = '$.alertInfo.spokenInfo.content';

describe('checkReminder', () => {
  const accepts: readonly (readonly [string, unknown, ReminderMoment?])[] = [
    ['one for every evening', reminder(), english],
    ['one for once', once],
    ['one for soon', soon()],
    ['text alone', saying({ locale: 'en-US', text: 'Now.' })],
    ['SSML alone', saying({ locale: 'en-US', ssml: '<speak>Now.</speak>' })],
    ['several languages', saying({ locale: 'en-US', text: 'Now.' }, { locale: 'de-DE', text: 'Jetzt.' }), english],
    ['several rules', recurring('FREQ=WEEKLY;BYDAY=MO,TH;INTERVAL=1;', 'FREQ=MONTHLY;BYMONTHDAY=1;')],
    ['no push', reminder({ pushNotification: undefined })],
    ['a request at a time in UTC', reminder({ requestTime: '2026-11-20T10:00:00.000Z' })],
  ];
  for (const [name, body, moment] of accepts) {
    it(`accepts ${name}`, () => expect(checkReminder(body, moment)).toEqual([]));
  }

  const rejects: readonly (readonly [string, unknown, where: string, ReminderMoment?])[] = [
    ['nothing', undefined, '$'],
    ['one out of session', reminder(), '$', { inSession: false }],
    ['no trigger', reminder({ trigger: undefined }), '$.trigger.type'],
    ['an unknown trigger', reminder({}, { type: 'SOON' }), '$.trigger.type'],
    ['no time zone', reminder({}, { timeZoneId: undefined }), '$.trigger.timeZoneId'],
    ['a time zone of no place', reminder({}, { timeZoneId: 'Europe/Nowhere' }), '$.trigger.timeZoneId'],
    ['no time', reminder({}, { scheduledTime: undefined }), '$.trigger.scheduledTime'],
    ['a time with a zone', reminder({}, { scheduledTime: '2026-11-20T20:00:00Z' }), '$.trigger.scheduledTime'],
    ['a day that there is not', reminder({}, { scheduledTime: '2026-02-30T20:00:00' }), '$.trigger.scheduledTime'],
    ['an offset beside a time', reminder({}, { offsetInSeconds: 60 }), '$.trigger.offsetInSeconds'],
    ['no offset', soon({ offsetInSeconds: undefined }), '$.trigger.offsetInSeconds'],
    ['an offset into the past', soon({ offsetInSeconds: -1 }), '$.trigger.offsetInSeconds'],
    ['a time beside an offset', soon({ scheduledTime: '2026-11-20T20:00:00' }), '$.trigger.scheduledTime'],
    ['nothing to say', saying(), content],
    ['no text', saying({ locale: 'en-US' }), `${content}[0].text`],
    ['SSML as text', saying({ locale: 'en-US', text: '<speak>Now.</speak>' }), `${content}[0].text`],
    ['SSML with a bare &', saying({ locale: 'en-US', ssml: '<speak>In & out</speak>' }), `${content}[0].ssml`],
    ['SSML that is no text', saying({ locale: 'en-US', text: 'Now.', ssml: 3 }), `${content}[0].ssml`],
    ['no locale', saying({ text: 'Now.' }), `${content}[0].locale`],
    ['another locale than the request', reminder(), content, { locale: 'en-GB' }],
    ['every hour', recurring('FREQ=HOURLY;'), '$.trigger.recurrence.recurrenceRules[0]'],
    ['a rule of no frequency', recurring('BYHOUR=6;'), '$.trigger.recurrence.recurrenceRules[0]'],
    ['a rule without end', recurring('FREQ=DAILY'), '$.trigger.recurrence.recurrenceRules[0]'],
    ['a rule with something else', recurring('FREQ=DAILY;BYMOOD=good;'), '$.trigger.recurrence.recurrenceRules[0]'],
    ['a rule that is no text', recurring(3), '$.trigger.recurrence.recurrenceRules[0]'],
    ['no rules', recurring(), '$.trigger.recurrence.recurrenceRules'],
    ['a recurrence that is none', reminder({}, { recurrence: 'daily' }), '$.trigger.recurrence'],
    [
      'an end before the start',
      reminder({}, {}, { endDateTime: '2026-11-19T20:00:00.000' }),
      '$.trigger.recurrence.endDateTime',
    ],
    [
      'an end at the start',
      reminder({}, {}, { endDateTime: '2026-11-20T20:00:00.000' }),
      '$.trigger.recurrence.endDateTime',
    ],
    ['a start at no time', reminder({}, {}, { startDateTime: 'today' }), '$.trigger.recurrence.startDateTime'],
    ['a request at no time', reminder({ requestTime: 'now' }), '$.requestTime'],
    ['a push that is neither', reminder({ pushNotification: { status: 'ON' } }), '$.pushNotification.status'],
  ];
  for (const [name, body, where, moment] of rejects) {
    it(`rejects ${name}`, () => {
      expect(checkReminder(body, moment)).toEqual([expect.objectContaining({ rule: 'V23', severity: 'error', where })]);
    });
  }

  it.each([
    ['the former way to recur', reminder({}, {}, { ...former, freq: 'DAILY' }), '$.trigger.recurrence.freq'],
    ['the former way beside rules', reminder({}, {}, { byDay: ['MO'] }), '$.trigger.recurrence.byDay'],
    ['a key that is not read', reminder({ label: 'evening' }), '$.label'],
  ])('only warns of %s', (_, body, where) => {
    expect(checkReminder(body)).toEqual([expect.objectContaining({ rule: 'V23', severity: 'warning', where })]);
  });

  it('answers any value with breaches, never with an exception', () => {
    const anyReminder = fc.record({ trigger: fc.jsonValue(), alertInfo: fc.jsonValue(), requestTime: fc.jsonValue() });
    const anyTrigger = fc.jsonValue().map((recurrence) => reminder({}, { recurrence }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyReminder, anyTrigger), (body) => {
        for (const { rule, where } of checkReminder(body, english)) expect([rule, where[0]]).toEqual(['V23', '$']);
      }),
    );
  });
});
