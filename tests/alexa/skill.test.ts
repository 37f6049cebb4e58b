import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { intentNames } from '../../lambda/alexa/intents.ts';
import type { Foreign } from '../../lambda/simulator/request.ts';
import {
  another,
  bench,
  errorsOf,
  heardIn,
  household,
  intent,
  launch,
  newSession,
  now,
  ours,
  recordsOf,
  regular,
  requestOf,
} from './bench.ts';

const slot = { name: 'sign', value: "I can't feel my legs", confirmationStatus: 'NONE' };

/** Requests that are somebody's turn: they are answered in words, and say whether the session ends. */
const spoken: readonly Foreign[] = [
  launch,
  { type: 'IntentRequest', intent: { name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE', slots: {} } },
  { type: 'IntentRequest', intent: { name: 'SignIntent', confirmationStatus: 'NONE', slots: { sign: slot } } },
  { type: 'IntentRequest', intent: { name: 'IntentOfAnotherModel', confirmationStatus: 'NONE' } },
  { type: 'IntentRequest', dialogState: 'IN_PROGRESS', intent: { name: 'BreatheIntent', slots: {} } },
  { type: 'Connections.Response', name: 'AskFor', status: { code: '200' }, payload: { status: 'ACCEPTED' }, token: '' },
  { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', status: { code: '200' } } },
];

/** Requests that may be answered with nothing, or with directives alone: they are answered with nothing. */
const silent: readonly Foreign[] = [
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' },
  { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: 'no' } },
  { type: 'AudioPlayer.PlaybackStarted', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackFinished', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackStopped', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackNearlyFinished', token: '', offsetInMilliseconds: 0 },
  { type: 'AudioPlayer.PlaybackFailed', token: '', error: { type: 'MEDIA_ERROR_UNKNOWN', message: '' } },
  { type: 'PlaybackController.NextCommandIssued' },
  { type: 'PlaybackController.PauseCommandIssued' },
  { type: 'PlaybackController.PlayCommandIssued' },
  { type: 'PlaybackController.PreviousCommandIssued' },
  { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message: '' }, cause: { requestId: '' } },
  { type: 'Alexa.Presentation.APLA.RuntimeError', errors: [] },
  { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['next'] },
  { type: 'Display.ElementSelected', token: '' },
  { type: 'GameEngine.InputHandlerEvent', events: [] },
  { type: 'AlexaSkillEvent.SkillEnabled' },
  { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'PERSISTED' } },
  { type: 'AlexaSkillEvent.SkillPermissionAccepted', body: { acceptedPermissions: [] } },
  { type: 'AlexaSkillEvent.SkillPermissionChanged', body: {} },
  { type: 'AlexaSkillEvent.SkillAccountLinked', body: { accessToken: '' } },
  { type: 'AlexaHouseholdListEvent.ItemsCreated', body: { listId: '', listItemIds: [] } },
  { type: 'Reminders.ReminderStarted', body: { alertToken: '' } },
  { type: 'Something.Nobody.Has.Heard.Of' },
  { type: '' },
];

const envelopeOf = (body: Foreign) =>
  requestOf(body, /^(AlexaSkill|AudioP|Playback|Rem|Sys)/.test(body.type) ? undefined : newSession);

const named = (bodies: readonly Foreign[]) => bodies.map((body) => [body.type || '(no type)', body] as const);

describe('a request of any type', () => {
  test.each(named(spoken))('%s is answered in words', async (_, body) => {
    const request = envelopeOf(body);
    const answer = await bench({ skillId: ours }).skill(request);
    expect(errorsOf(request, answer)).toEqual([]);
    expect(heardIn(answer)).not.toBe('');
    expect(typeof answer.response.shouldEndSession).toBe('boolean');
  });

  test.each(named(silent))('%s is acknowledged, and nothing is said', async (_, body) => {
    const request = envelopeOf(body);
    const { skill, calls } = bench({ skillId: ours, records: recordsOf([household, regular]) });
    const answer = await skill(request);
    expect(answer).toEqual({ version: '1.0', response: {}, userAgent: expect.any(String) });
    expect(errorsOf(request, answer)).toEqual([]);
    expect(calls.filter((call) => call !== 'load')).toEqual([]);
  });

  it('CanFulfillIntentRequest is answered yes or no, without words or effects', async () => {
    const { skill, calls } = bench({ skillId: ours });
    for (const [name, able] of [
      ['BreatheIntent', 'YES'],
      ['BookFlightIntent', 'NO'],
    ] as const) {
      const request = envelopeOf({
        type: 'CanFulfillIntentRequest',
        intent: { name, slots: { duration: { name: 'duration' } } },
      });
      const answer = await skill(request);
      expect(answer.response).toEqual({
        canFulfillIntent: { canFulfill: able, slots: { duration: { canUnderstand: able, canFulfill: able } } },
      });
      expect(errorsOf(request, answer)).toEqual([]);
    }
    expect(calls).toEqual([]);
  });

  it('leaves no memory behind when it says nothing or closes', async () => {
    const { send } = bench({ records: recordsOf([household, regular]) });
    await send(launch);
    expect(await send(intent('AMAZON.StopIntent'))).not.toHaveProperty('sessionAttributes');
    expect(await send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })).not.toHaveProperty(
      'sessionAttributes',
    );
  });
});

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/requests/${name}.json`, import.meta.url), 'utf8'));

describe('a request that is not as documented', () => {
  const without = (key: 'context' | 'session'): object => {
    const { [key]: _, ...rest } = requestOf(launch);
    return rest;
  };
  test.each<[string, unknown]>([
    ['no context', without('context')],
    ['no session', without('session')],
    ['null members', fixture('launch-with-nulls')],
    ['an epoch timestamp', fixture('launch-with-epoch-timestamp')],
    ['placeholders for values', fixture('intent-with-placeholders')],
    ['fields nobody knows', { ...requestOf(launch), tomorrow: { request: {} } }],
    ['a locale nobody speaks here', { ...requestOf(launch), request: { ...requestOf(launch).request, locale: 'xx' } }],
    [
      'attributes of another version',
      requestOf(intent('AMAZON.YesIntent'), { ...newSession, isNew: false, attributes: { shape: 99 } }),
    ],
  ])('%s: it is answered all the same', async (_, request) => {
    const answer = await bench().skill(request);
    expect(errorsOf(request, answer)).toEqual([]);
    expect(heardIn(answer)).not.toBe('');
  });

  test.each([undefined, null, 0, '', 'LaunchRequest', true, [], [requestOf(launch)], {}, { request: null }])(
    '%j is answered with nothing',
    async (event) => {
      const answer = await bench().skill(event);
      expect(errorsOf(event, answer)).toEqual([]);
      expect(answer.response).toEqual({});
    },
  );

  const garbage = fc.jsonValue({ maxDepth: 3 });
  const sometimes = <T>(value: T) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant<unknown>(value) }, { weight: 1, arbitrary: garbage });

  it('any JSON value is answered as a real Echo allows', async () => {
    const { skill } = bench({ skillId: ours });
    await fc.assert(
      fc.asyncProperty(garbage, async (event) => {
        expect(errorsOf(event, await skill(event))).toEqual([]);
      }),
    );
  });

  it('so is an envelope with any value in any place', async () => {
    const types = [...spoken, ...silent].map(({ type }) => type);
    const slots = fc.dictionary(
      fc.constantFrom('query', 'sign', 'condition', 'myth', 'routine', 'score', 'duration', 'pattern'),
      fc.oneof(garbage, fc.record({ name: garbage, value: garbage, resolutions: garbage })),
    );
    const body = fc.record(
      {
        type: fc.oneof(fc.constantFrom<unknown>('IntentRequest', 'IntentRequest', 'IntentRequest', ...types), garbage),
        requestId: garbage,
        timestamp: garbage,
        locale: sometimes('en-US'),
        intent: fc.oneof(
          {
            weight: 5,
            arbitrary: fc.record<unknown>({ name: fc.constantFrom(...intentNames), slots: fc.oneof(slots, garbage) }),
          },
          { weight: 1, arbitrary: garbage },
        ),
        body: garbage,
      },
      { requiredKeys: ['type'] },
    );
    const { context, session } = requestOf(launch);
    const envelope = fc.record(
      {
        version: sometimes('1.0'),
        session: fc.oneof(
          sometimes(session),
          fc.record<unknown>({ new: sometimes(false), attributes: garbage, user: garbage }),
        ),
        context: fc.oneof(sometimes(context), fc.record<unknown>({ System: garbage })),
        request: body,
      },
      { requiredKeys: ['request'] },
    );
    await fc.assert(
      fc.asyncProperty(envelope, async (event) => {
        const { skill } = bench({ records: recordsOf([household, regular]) });
        const answer = await skill(event);
        // Who asks for help of a session that is not ours hears the place again, or an apology.
        const errors = errorsOf(event, answer).filter(({ rule }) => rule !== 'V20');
        expect(errors).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('so is a session whose memory was tampered with', async () => {
    const { send, session } = bench({ records: recordsOf([household, regular]) });
    await send(launch);
    await send(intent('AMAZON.ResumeIntent'));
    const remembered = session().attributes;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        garbage,
        fc.constantFrom(...intentNames),
        async (path, value, name) => {
          const attributes = objectOf(tampered(remembered, path, value));
          const request = requestOf(intent(name), { ...newSession, isNew: false, attributes });
          const answer = await bench({ records: recordsOf([household, regular]) }).skill(request);
          // What came in with the memory may go out with it; an apology to who asked for help is no help.
          const errors = errorsOf(request, answer).filter(
            ({ rule, where }) => rule !== 'V20' && !where.startsWith('$.sessionAttributes'),
          );
          expect(errors).toEqual([]);
          expect(heardIn(answer)).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** `whole` with `value` somewhere inside: each number of the path picks a key at its depth. */
const tampered = (whole: unknown, [pick, ...path]: readonly number[], value: unknown): unknown => {
  const entries = Object.entries(objectOf(whole));
  const [key, inner] = entries[(pick ?? 0) % Math.max(1, entries.length)] ?? [];
  if (pick === undefined || key === undefined) return value;
  return { ...objectOf(whole), [key]: tampered(inner, path, value) };
};

describe("another skill's request", () => {
  const foreign = (body: Foreign) => {
    const application = { applicationId: another };
    const request = requestOf(body);
    return {
      ...request,
      session: { ...request.session, application },
      context: { System: { ...request.context.System, application } },
    };
  };

  test.each(named([...spoken, ...silent]))('%s is turned away, and the store is left alone', async (_, body) => {
    const { skill, calls } = bench({ skillId: ours, records: recordsOf([household, regular]) });
    const request = foreign(body);
    const answer = await skill(request);
    expect(calls).toEqual([]);
    expect(errorsOf(request, answer).filter(({ rule }) => rule !== 'V20')).toEqual([]);
    expect(answer).not.toHaveProperty('sessionAttributes');
    if (answer.response.outputSpeech !== undefined) expect(answer.response.shouldEndSession).toBe(true);
  });

  it('cannot erase what is stored', async () => {
    const { skill, held } = bench({ skillId: ours, records: recordsOf([household, regular]) });
    const before = held.records;
    await skill(
      foreign({ type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } }),
    );
    expect(held.records).toEqual(before);
  });

  it('is one that names no skill at all', async () => {
    const { skill, calls } = bench({ skillId: ours });
    const answer = await skill({ version: '1.0', request: { type: 'LaunchRequest', locale: 'en-US' } });
    expect(heardIn(answer)).toBe('That was meant for another skill.');
    expect(calls).toEqual([]);
  });
});

describe('the same request twice', () => {
  const again = async (body: Foreign) => {
    const { skill } = bench({ records: recordsOf([household, regular]), skillId: ours });
    const request = requestOf(body);
    return [await skill(request), await skill(request)] as const;
  };

  it('gets the same answer in words', async () => {
    for (const body of spoken) {
      const [first, second] = await again(body);
      expect(second.response).toEqual(first.response);
    }
  });
});

describe('the skill is disabled', () => {
  const disabled = (body: unknown): Foreign => ({ type: 'AlexaSkillEvent.SkillDisabled', body });
  const send = async (body: unknown) => {
    const set = bench({ records: recordsOf([household, regular]), skillId: ours });
    const answer = await set.skill(requestOf(disabled(body), undefined));
    expect(answer.response).toEqual({});
    return set;
  };

  it('and everything of the user goes', async () => {
    const { held, calls } = await send({ userInformationPersistenceStatus: 'NOT_PERSISTED' });
    expect(calls).toEqual(['forgetUser']);
    expect(held.records).toEqual({});
  });

  it('but the platform keeps the data: nothing is touched', async () => {
    const { held, calls } = await send({ userInformationPersistenceStatus: 'PERSISTED' });
    expect(calls).toEqual([]);
    expect(held.records).toEqual(recordsOf([household, regular]));
  });

  it('twice, and nothing is left to do', async () => {
    const { skill, held } = await send({ userInformationPersistenceStatus: 'NOT_PERSISTED' });
    await skill(requestOf(disabled({ userInformationPersistenceStatus: 'NOT_PERSISTED' }), undefined));
    expect(held.records).toEqual({});
  });

  it('by nobody that is named: nothing is touched', async () => {
    const { skill, calls } = bench();
    expect((await skill({ version: '1.0', context: {}, request: disabled({}) })).response).toEqual({});
    expect(calls).toEqual([]);
  });
});

it('answers at once whatever the time of the request says', async () => {
  const request = {
    ...requestOf(launch),
    request: { ...requestOf(launch).request, timestamp: new Date(now - 1e12).toISOString() },
  };
  expect(heardIn(await bench().skill(request))).not.toBe('');
});
