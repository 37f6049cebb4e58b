import { expect, it } from 'vitest';
import { commandIn } from '../../lambda/simulator/command.ts';
import { parseInput, toMs } from '../../lambda/simulator/input.ts';

it.each([
  ['yes please', { kind: 'say', words: 'yes please', now: false }],
  ['{"say":"yes"}', { kind: 'say', words: 'yes', now: false }],
  ['{"say":"Alexa, stop","now":true}', { kind: 'say', words: 'Alexa, stop', now: true }],
  ['{"wait":"PT8S"}', { kind: 'wait', ms: 8000 }],
  ['{"reboot":true}', { kind: 'reboot' }],
  ['{"person":"p2"}', { kind: 'person', person: 'p2' }],
  ['{"person":""}', { kind: 'person', person: undefined }],
  ['{"echo":"kitchen"}', { kind: 'echo', echo: 'kitchen', device: undefined }],
  ['{"echo":"kitchen","device":"no-timers"}', { kind: 'echo', echo: 'kitchen', device: 'no-timers' }],
  ['{"press":"next"}', { kind: 'press', button: 'next' }],
  ['{"otherAudio":true}', { kind: 'otherAudio' }],
  ['{"permission":"timers","answer":"DENIED"}', { kind: 'permission', scope: 'timers', answer: 'DENIED' }],
  ['{"fail":{"function":"hang"}}', { kind: 'fail', failing: { function: 'hang' } }],
  ['{"fail":{"stream":"MEDIA_ERROR_UNKNOWN"}}', { kind: 'fail', failing: { stream: 'MEDIA_ERROR_UNKNOWN' } }],
  ['{"disable":true}', { kind: 'disable' }],
])('%s is understood', (line, input) => expect(parseInput(line)).toEqual(input));

it('takes a request whole, whole under "request", or only its own part', () => {
  const body = { type: 'LaunchRequest', requestId: 'r', locale: 'en-GB' };
  const envelope = { version: '1.0', session: { new: true, sessionId: 's' }, request: body };
  const whole = { kind: 'whole', body, envelope, session: { id: 's', isNew: true, attributes: {} }, locale: 'en-GB' };
  expect(parseInput(JSON.stringify(envelope))).toEqual({ kind: 'request', request: whole });
  expect(parseInput(JSON.stringify({ request: envelope }))).toEqual({ kind: 'request', request: whole });
  expect(parseInput(JSON.stringify({ request: body }))).toEqual({ kind: 'request', request: { kind: 'part', body } });
});

const known =
  '"say", "wait", "reboot", "person", "echo", "press", "otherAudio", "permission", "fail", "disable", "request"';
it.each([
  ['{bad', 'expected words, or one JSON object, got {bad'],
  ['{}', `expected an object with ${known}, got {}`],
  ['{"dance":true}', `expected an object with ${known}, got {"dance":true}`],
  ['{"say":1}', 'expected {"say":"next","now":true}, got {"say":1}'],
  ['{"say":"a","loud":true}', 'expected {"say":"next","now":true}, got {"say":"a","loud":true}'],
  ['{"wait":"8 s"}', 'expected a duration such as PT8S, got "8 s"'],
  ['{"reboot":false}', 'expected {"reboot":true}, got {"reboot":false}'],
  ['{"request":{}}', 'expected a request with a type, got {"request":{}}'],
  ['{"press":"eject"}', 'expected {"press":"next" or "previous" or "play" or "pause"}, got {"press":"eject"}'],
  ['{"fail":{}}', 'expected {"fail":{"timers":403}}, '],
  ['{"permission":"timers","answer":"MAYBE"}', 'expected {"permission":"timers","answer":"ACCEPTED" or "DENIED"'],
])('%s is refused in one line', (line, message) => expect(() => parseInput(line)).toThrow(message));

it.each([
  ['PT8S', 8000],
  ['PT1M30S', 90_000],
  ['PT2H', 7_200_000],
  ['P1DT1S', 86_401_000],
  ['P2D', 172_800_000],
  ['PT0.5S', 500],
])('%s is %i ms', (iso, ms) => expect(toMs(iso)).toBe(ms));

it.each(['', 'P', 'PT', '8', 'PT8', 'PT-8S', '-PT8S', 'P1Y'])('"%s" is no duration', (iso) => {
  expect(() => toMs(iso)).toThrow('a duration such as PT8S');
});

it.each([
  ['/help', { kind: 'help' }],
  [' /quit ', { kind: 'quit' }],
  ['/wait 20 min', { kind: 'wait', ms: 1_200_000 }],
  ['/wait 8s', { kind: 'wait', ms: 8000 }],
  ['/wait', { kind: 'unknown', found: '/wait' }],
  ['/wait a bit', { kind: 'unknown', found: '/wait a bit' }],
  ['/', { kind: 'unknown', found: '/' }],
  ['/dance', { kind: 'unknown', found: '/dance' }],
  ['yes', undefined],
  ['', undefined],
])('%s is for the tool, or not', (line, command) => expect(commandIn(line)).toEqual(command));
