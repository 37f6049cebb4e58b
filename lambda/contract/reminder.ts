import { strangers } from './alert/key.ts';
import { instantOf, isTimeZone } from './alert/local-time.ts';
import type { Moment } from './alert/moment.ts';
import { recurrenceFaults } from './alert/recurrence.ts';
import { localeFaults, plainFaults } from './alert/text.ts';
import { type Breach, breachesOf, type Fault } from './breach.ts';
import { at, isObject, type Json, type JsonObject, listOf, onTheWire, pathTo, textOf } from './json.ts';
import { oneOf, shown } from './message.ts';
import { parseSsml } from './ssml.ts';

export type ReminderMoment = Moment;

/** When a reminder comes, and which keys say so. https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-reminders-api-reference.html */
const triggers = new Map([
  ['SCHEDULED_ABSOLUTE', ['type', 'scheduledTime', 'timeZoneId', 'recurrence']],
  ['SCHEDULED_RELATIVE', ['type', 'offsetInSeconds']],
]);
const localTime = 'a local time such as "2026-11-20T20:00:00.000"';

function* triggerFaults(where: string, trigger: Json | undefined): Generator<Fault> {
  const type = textOf(at(trigger, 'type'));
  const keys = triggers.get(type ?? '');
  if (!isObject(trigger) || keys === undefined) {
    yield { where: pathTo(where, 'type'), found: shown(at(trigger, 'type')), wanted: oneOf(triggers.keys()) };
    return;
  }
  for (const key of Object.keys(trigger).filter((one) => !keys.includes(one))) {
    yield { where: pathTo(where, key), found: `the key ${key}`, wanted: `${oneOf(keys)} in ${type}` };
  }
  if (type === 'SCHEDULED_RELATIVE') {
    const offset = at(trigger, 'offsetInSeconds');
    if (!Number.isSafeInteger(offset) || Number(offset) <= 0) {
      yield { where: pathTo(where, 'offsetInSeconds'), found: shown(offset), wanted: 'whole seconds from 1 up' };
    }
    return;
  }
  const time = at(trigger, 'scheduledTime');
  if (instantOf(time) === undefined) {
    yield { where: pathTo(where, 'scheduledTime'), found: shown(time), wanted: localTime };
  }
  const zone = at(trigger, 'timeZoneId');
  if (!isTimeZone(zone)) {
    yield { where: pathTo(where, 'timeZoneId'), found: shown(zone), wanted: 'a time zone such as "Europe/Berlin"' };
  }
  yield* recurrenceFaults(pathTo(where, 'recurrence'), at(trigger, 'recurrence'));
}

function* contentFaults(where: string, one: Json): Generator<Fault> {
  yield* strangers(where, one, ['locale', 'text', 'ssml']);
  const ssml = at(one, 'ssml');
  if (at(one, 'text') !== undefined || ssml === undefined) {
    yield* plainFaults(pathTo(where, 'text'), at(one, 'text'));
  }
  if (ssml === undefined) return;
  if (typeof ssml !== 'string') {
    yield { where: pathTo(where, 'ssml'), found: shown(ssml), wanted: 'a text, or no such key' };
    return;
  }
  const parsed = parseSsml(ssml);
  if (parsed.ok) return;
  for (const { found, wanted } of parsed.faults) yield { where: pathTo(where, 'ssml'), found, wanted };
}

function* restFaults(body: JsonObject): Generator<Fault> {
  const time = at(body, 'requestTime');
  const isTime = typeof time === 'string' && instantOf(time.replace(/Z$/, '')) !== undefined;
  if (time !== undefined && !isTime) yield { where: '$.requestTime', found: shown(time), wanted: localTime };
  yield* strangers('$.alertInfo', at(body, 'alertInfo'), ['spokenInfo']);
  yield* strangers('$.alertInfo.spokenInfo', at(body, 'alertInfo', 'spokenInfo'), ['content']);
  const push = at(body, 'pushNotification');
  const status = at(push, 'status');
  if (push !== undefined && status !== 'ENABLED' && status !== 'DISABLED') {
    yield { where: '$.pushNotification.status', found: shown(status), wanted: oneOf(['ENABLED', 'DISABLED']) };
  }
}

function* reminderFaults(body: Json | undefined, { locale, inSession }: ReminderMoment): Generator<Fault> {
  if (inSession === false) {
    yield { where: '$', found: 'no session', wanted: 'a reminder set while a request with a session is answered' };
  }
  if (!isObject(body)) {
    yield { where: '$', found: shown(body), wanted: 'a reminder' };
    return;
  }
  yield* strangers('$', body, ['requestTime', 'trigger', 'alertInfo', 'pushNotification']);
  yield* triggerFaults('$.trigger', at(body, 'trigger'));
  const where = '$.alertInfo.spokenInfo.content';
  const content = at(body, 'alertInfo', 'spokenInfo', 'content');
  yield* localeFaults(where, content, locale);
  for (const [index, one] of listOf(content).entries()) yield* contentFaults(pathTo(where, index), one);
  yield* restFaults(body);
}

/**
 * What the reminder service would refuse in the body of a request to set a reminder, rule V23, and what it would silently
 * leave out, as warnings. Takes any value and never throws.
 * @example checkReminder(body, { locale: 'en-US', inSession: true }) // => []
 */
export const checkReminder = (body: unknown, moment: ReminderMoment = {}): readonly Breach[] =>
  breachesOf('V23', reminderFaults(onTheWire(body), moment));
