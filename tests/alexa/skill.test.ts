import { describe, expect, it, test } from 'vitest';
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
import { named, silent, spoken } from './requests.ts';

const envelopeOf = (body: Foreign) =>
  requestOf(body, /^(AlexaSkill|AudioP|Playback|Rem|Sys)/.test(body.type) ? undefined : newSession);

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
  /** A stream that is ordered twice is two playings, each with a number of its own. */
  const withoutPlay = (response: unknown): unknown =>
    JSON.parse(JSON.stringify(response).replace(/\|v1\|\d+\|/, '|v1||'));
  const again = async (body: Foreign) => {
    const { skill } = bench({ records: recordsOf([household, regular]), skillId: ours });
    const request = requestOf(body);
    return [await skill(request), await skill(request)] as const;
  };

  it('gets the same answer in words', async () => {
    for (const body of spoken) {
      const [first, second] = await again(body);
      expect(withoutPlay(second.response)).toEqual(withoutPlay(first.response));
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

  it('but the platform keeps the data: nothing is begun', async () => {
    const { held, calls } = await send({ userInformationPersistenceStatus: 'PERSISTED' });
    expect(calls).toEqual([]);
    expect(held.records).toEqual(recordsOf([household, regular]));
  });

  it('twice, and nothing is left to do', async () => {
    const { skill, held } = await send({ userInformationPersistenceStatus: 'NOT_PERSISTED' });
    await skill(requestOf(disabled({ userInformationPersistenceStatus: 'NOT_PERSISTED' }), undefined));
    expect(held.records).toEqual({});
  });

  it('by nobody that is named: nothing is begun', async () => {
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
