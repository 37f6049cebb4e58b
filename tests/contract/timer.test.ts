import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../lambda/contract/alert/span.ts';
import { checkTimer, type TimerMoment } from '../../lambda/contract/timer.ts';
import { timer } from './bodies.ts';

const announcing = (...textToAnnounce: readonly unknown[]) => timer({}, { textToAnnounce });
const launching = (text: string, more: object = {}) =>
  timer(
    {},
    {
      type: 'LAUNCH_TASK',
      textToAnnounce: undefined,
      textToConfirm: [{ locale: 'en-US', text }],
      task: { name: 'amzn1.ask.skill.1.Switch', version: '1', input: {} },
      ...more,
    },
  );
const shown = (visibility: string) => timer({ creationBehavior: { displayExperience: { visibility } } });
const ten = Array.from({ length: 10 }, (_, index) => `timer ${index}`);
const english: TimerMoment = { locale: 'en-US', inSession: true, active: ['pasta', undefined] };

describe('checkTimer', () => {
  const accepts: readonly (readonly [string, unknown, TimerMoment?])[] = [
    ['an announcement', timer(), english],
    ['one of which nothing more is known', timer()],
    ['a second', timer({ duration: 'PT1S' })],
    ['two hours', timer({ duration: 'PT2H' })],
    ['two hours in seconds', timer({ duration: 'PT7200S' })],
    ['no label', timer({ timerLabel: undefined }), english],
    ['a label of 256 characters', timer({ timerLabel: 'x'.repeat(256) })],
    ['the tenth', timer(), { active: ten.slice(1) }],
    ['a hidden one', shown('HIDDEN')],
    ['a mere chime', timer({}, { type: 'NOTIFY_ONLY', textToAnnounce: undefined })],
    ['one that rings', timer({}, {}, { notificationConfig: { playAudible: true } })],
    ['a task', launching('Would you like to {continueWithSkillName}?'), english],
    ['several languages', announcing({ locale: 'en-US', text: 'Now.' }, { locale: 'de-DE', text: 'Jetzt.' }), english],
    ['plain signs', announcing({ locale: 'en-US', text: 'Heat & cold, 20 < 30.' }), english],
  ];
  for (const [name, body, moment] of accepts) {
    it(`accepts ${name}`, () => expect(checkTimer(body, moment)).toEqual([]));
  }

  const rejects: readonly (readonly [string, unknown, where: string, TimerMoment?])[] = [
    ['nothing', undefined, '$'],
    ['a list', [], '$'],
    ['one out of session', timer(), '$', { inSession: false }],
    ['an eleventh', timer(), '$', { active: ten }],
    ['no duration', timer({ duration: undefined }), '$.duration'],
    ['a number as duration', timer({ duration: 600 }), '$.duration'],
    ['a duration in words', timer({ duration: 'ten minutes' }), '$.duration'],
    ['no time at all', timer({ duration: 'PT0S' }), '$.duration'],
    ['more than two hours', timer({ duration: 'PT2H1S' }), '$.duration'],
    ['a day', timer({ duration: 'P1D' }), '$.duration'],
    ['a long label', timer({ timerLabel: 'x'.repeat(257) }), '$.timerLabel'],
    ['a label that is there already', timer({ timerLabel: 'pasta' }), '$.timerLabel', english],
    ['a label that is no text', timer({ timerLabel: 3 }), '$.timerLabel'],
    ['no creationBehavior', timer({ creationBehavior: undefined }), '$.creationBehavior'],
    ['an unknown visibility', shown('SEEN'), '$.creationBehavior.displayExperience.visibility'],
    ['no triggeringBehavior', timer({ triggeringBehavior: undefined }), '$.triggeringBehavior'],
    [
      'no word on whether it rings',
      timer({}, {}, { notificationConfig: {} }),
      '$.triggeringBehavior.notificationConfig.playAudible',
    ],
    ['no operation', timer({}, {}, { operation: undefined }), '$.triggeringBehavior.operation.type'],
    ['an unknown operation', timer({}, { type: 'RING' }), '$.triggeringBehavior.operation.type'],
    ['nothing to announce', announcing(), '$.triggeringBehavior.operation.textToAnnounce'],
    [
      'SSML',
      announcing({ locale: 'en-US', text: '<speak>Now.</speak>' }),
      '$.triggeringBehavior.operation.textToAnnounce[0].text',
    ],
    [
      'an entity',
      announcing({ locale: 'en-US', text: 'Heat &amp; cold.' }),
      '$.triggeringBehavior.operation.textToAnnounce[0].text',
    ],
    ['no text', announcing({ locale: 'en-US' }), '$.triggeringBehavior.operation.textToAnnounce[0].text'],
    ['no locale', announcing({ text: 'Now.' }), '$.triggeringBehavior.operation.textToAnnounce[0].locale'],
    [
      'a locale twice',
      announcing({ locale: 'en-US', text: 'Now.' }, { locale: 'en-US', text: 'Go.' }),
      '$.triggeringBehavior.operation.textToAnnounce[1].locale',
    ],
    ['another locale than the request', timer(), '$.triggeringBehavior.operation.textToAnnounce', { locale: 'en-GB' }],
    [
      'a task that does not say what goes on',
      launching('Go on?'),
      '$.triggeringBehavior.operation.textToConfirm[0].text',
    ],
    [
      'a task without name',
      launching('{continueWithSkillName}?', { task: { version: '1' } }),
      '$.triggeringBehavior.operation.task.name',
    ],
    [
      'a task without version',
      launching('{continueWithSkillName}?', { task: { name: 'a' } }),
      '$.triggeringBehavior.operation.task.version',
    ],
  ];
  for (const [name, body, where, moment] of rejects) {
    it(`rejects ${name}`, () => {
      expect(checkTimer(body, moment)).toEqual([expect.objectContaining({ rule: 'V22', severity: 'error', where })]);
    });
  }

  it.each([
    ['a key that is not read', timer({ label: 'pasta' }), '$.label'],
    [
      'a text that is long to listen to',
      announcing({ locale: 'en-US', text: 'a'.repeat(201) }),
      '$.triggeringBehavior.operation.textToAnnounce[0].text',
    ],
    ['the other placeholder', launching('%s?'), '$.triggeringBehavior.operation.textToConfirm[0].text'],
  ])('only warns of %s', (_, body, where) => {
    expect(checkTimer(body)).toEqual([expect.objectContaining({ rule: 'V22', severity: 'warning', where })]);
  });

  it('answers any value with breaches, never with an exception', () => {
    const parts = fc.record({ operation: fc.jsonValue(), notificationConfig: fc.jsonValue() });
    const anyTimer = fc.record({ duration: fc.jsonValue(), timerLabel: fc.jsonValue(), triggeringBehavior: parts });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyTimer), (body) => {
        for (const { rule, where } of checkTimer(body, english)) expect([rule, where[0]]).toEqual(['V22', '$']);
      }),
    );
  });
});

describe('spanOf', () => {
  it.each([
    ['PT2M3S', 123_000],
    ['PT1H30M', 5_400_000],
    ['P1DT1S', 86_401_000],
    ['PT0.5S', 500],
    ['P', undefined],
    ['PT', undefined],
    ['P1M', undefined],
    ['PT1S1M', undefined],
    ['-PT1S', undefined],
    ['', undefined],
  ])('reads %s', (text, span) => {
    expect(spanOf(text)).toBe(span);
  });
});
