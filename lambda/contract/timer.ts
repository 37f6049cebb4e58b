import { strangers } from './alert/key.ts';
import type { Moment } from './alert/moment.ts';
import { operationFaults } from './alert/operation.ts';
import { spanOf } from './alert/span.ts';
import { type Breach, breachesOf, type Fault } from './breach.ts';
import { at, isObject, type Json, onTheWire } from './json.ts';
import { oneOf, shown } from './message.ts';

/** What is known when a timer is set. */
export type TimerMoment = Moment & {
  /** Labels of the timers of the account that have not gone off, the person's own included; undefined for one without. */
  readonly active?: readonly (string | undefined)[];
};

/** Milliseconds. https://developer.amazon.com/en-US/docs/alexa/smapi/alexa-timers-api-reference.html */
const shortest = 1000;
const longest = 2 * 60 * 60 * 1000;
const labelCharacters = 256;
/** Timers of one account at a time, the person's own included. */
const mostActive = 10;

const visibilities = ['VISIBLE', 'HIDDEN'];

function* durationFaults(duration: Json | undefined): Generator<Fault> {
  const span = typeof duration === 'string' ? spanOf(duration) : undefined;
  const where = '$.duration';
  if (span === undefined) yield { where, found: shown(duration), wanted: 'an ISO 8601 duration such as "PT10M"' };
  else if (span < shortest || span > longest) yield { where, found: shown(duration), wanted: 'PT1S to PT2H' };
}

function* labelFaults(label: Json | undefined, active: TimerMoment['active'] = []): Generator<Fault> {
  const where = '$.timerLabel';
  if (active.length >= mostActive) {
    yield { where: '$', found: `${active.length} timers already`, wanted: `at most ${mostActive} with this one` };
  }
  if (label === undefined) return;
  if (typeof label !== 'string') yield { where, found: shown(label), wanted: 'a text, or no such key' };
  else if (label.length > labelCharacters) {
    yield { where, found: `${label.length} characters`, wanted: `at most ${labelCharacters}` };
  } else if (active.includes(label)) {
    yield { where, found: `${shown(label)} again`, wanted: 'a label that no timer has' };
  }
}

function* creationFaults(creation: Json | undefined): Generator<Fault> {
  const where = '$.creationBehavior';
  if (!isObject(creation)) {
    yield { where, found: shown(creation), wanted: 'an object' };
    return;
  }
  yield* strangers(where, creation, ['displayExperience']);
  yield* strangers(`${where}.displayExperience`, at(creation, 'displayExperience'), ['visibility']);
  const visibility = at(creation, 'displayExperience', 'visibility');
  if (visibility !== undefined && !visibilities.some((known) => known === visibility)) {
    yield { where: `${where}.displayExperience.visibility`, found: shown(visibility), wanted: oneOf(visibilities) };
  }
}

function* triggeringFaults(triggering: Json | undefined, locale: string | undefined): Generator<Fault> {
  const where = '$.triggeringBehavior';
  if (!isObject(triggering)) {
    yield { where, found: shown(triggering), wanted: 'an object' };
    return;
  }
  yield* strangers(where, triggering, ['operation', 'notificationConfig']);
  yield* operationFaults(`${where}.operation`, at(triggering, 'operation'), locale);
  yield* strangers(`${where}.notificationConfig`, at(triggering, 'notificationConfig'), ['playAudible']);
  const audible = at(triggering, 'notificationConfig', 'playAudible');
  if (typeof audible !== 'boolean') {
    const wanted = 'false, which speaks at once, or true, which rings until it is stopped';
    yield { where: `${where}.notificationConfig.playAudible`, found: shown(audible), wanted };
  }
}

function* timerFaults(body: Json | undefined, { locale, inSession, active }: TimerMoment): Generator<Fault> {
  if (inSession === false) {
    yield { where: '$', found: 'no session', wanted: 'a timer set while a request with a session is answered' };
  }
  if (!isObject(body)) {
    yield { where: '$', found: shown(body), wanted: 'a timer' };
    return;
  }
  yield* strangers('$', body, ['duration', 'timerLabel', 'creationBehavior', 'triggeringBehavior']);
  yield* durationFaults(at(body, 'duration'));
  yield* labelFaults(at(body, 'timerLabel'), active);
  yield* creationFaults(at(body, 'creationBehavior'));
  yield* triggeringFaults(at(body, 'triggeringBehavior'), locale);
}

/**
 * What the timer service would refuse in the body of a request to set a timer, rule V22, and what it would silently
 * leave out, as warnings. Takes any value and never throws.
 * @example checkTimer(body, { locale: 'en-US', active: ['pasta'] }) // => []
 */
export const checkTimer = (body: unknown, moment: TimerMoment = {}): readonly Breach[] =>
  breachesOf('V22', timerFaults(onTheWire(body), moment));
