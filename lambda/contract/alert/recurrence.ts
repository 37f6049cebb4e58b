import type { Fault } from '../breach.ts';
import { at, isObject, type Json, listOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import { strangers } from './key.ts';
import { instantOf } from './local-time.ts';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** Before rules were text; read only where there are none. */
const former = ['freq', 'byDay', 'interval'];
const current = ['startDateTime', 'endDateTime', 'recurrenceRules'];
const part =
  /^(FREQ|INTERVAL|BYDAY|BYMONTH|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYSETPOS|BYHOUR|BYMINUTE|BYSECOND|WKST)=[\w,+-]+$/;

function* ruleFaults(where: string, rule: Json): Generator<Fault> {
  if (typeof rule !== 'string') {
    yield {
      where,
      found: shown(rule),
      wanted: 'a text such as "FREQ=DAILY;BYHOUR=20;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"',
    };
    return;
  }
  const parts = rule.split(';').filter((one) => one !== '');
  const odd = parts.find((one) => !part.test(one));
  if (odd !== undefined) yield { where, found: odd, wanted: 'parts such as FREQ=DAILY' };
  const frequency = parts.find((one) => one.startsWith('FREQ='))?.slice('FREQ='.length);
  if (frequency === undefined || !frequencies.includes(frequency)) {
    yield { where, found: shown(rule), wanted: `FREQ=, ${oneOf(frequencies)}` };
  }
  if (!rule.endsWith(';')) yield { where, found: shown(rule), wanted: 'a semicolon at the end' };
}

/** How often a reminder comes back. */
export function* recurrenceFaults(where: string, recurrence: Json | undefined): Generator<Fault> {
  if (recurrence === undefined) return;
  if (!isObject(recurrence)) {
    yield { where, found: shown(recurrence), wanted: 'an object, or no such key' };
    return;
  }
  yield* strangers(where, recurrence, [...current, ...former]);
  const isCurrent = current.some((key) => at(recurrence, key) !== undefined);
  for (const key of former) {
    if (at(recurrence, key) === undefined) continue;
    const wanted = isCurrent ? 'no such key: it is not read beside rules' : 'recurrenceRules in its place';
    yield { where: pathTo(where, key), found: `the key ${key}`, wanted, severity: 'warning' };
  }
  const rules = at(recurrence, 'recurrenceRules');
  if (listOf(rules).length === 0 && textOf(at(recurrence, 'freq')) === undefined) {
    yield { where: pathTo(where, 'recurrenceRules'), found: shown(rules), wanted: 'a list of rules' };
  }
  for (const [index, rule] of listOf(rules).entries()) yield* ruleFaults(pathTo(where, 'recurrenceRules', index), rule);

  const [start, end] = ['startDateTime', 'endDateTime'].map((key) => at(recurrence, key));
  for (const [key, value] of [
    ['startDateTime', start],
    ['endDateTime', end],
  ] as const) {
    if (value !== undefined && instantOf(value) === undefined) {
      yield {
        where: pathTo(where, key),
        found: shown(value),
        wanted: 'a local time such as "2026-11-20T20:00:00.000"',
      };
    }
  }
  if ((instantOf(start) ?? -Infinity) >= (instantOf(end) ?? Infinity)) {
    yield { where: pathTo(where, 'endDateTime'), found: shown(end), wanted: 'a time after startDateTime' };
  }
}
