import { describe, expect, it } from 'vitest';
import { limits } from '../../lambda/alexa/limits.ts';
import { ask, kettle, nothing, plugIn, type Request, tell } from './tea.ts';

/** More than one speaker, more than one person, and what may befall the skill: contract section 14. */

const order = ask(`Water on. ${kettle} Black or green?`, 'Take your time. Which tea?', { step: 1 });
const userOf = ({ context }: Request) => Reflect.get(context.System.user ?? {}, 'userId');
const deviceOf = ({ context }: Request) => Reflect.get(context.System.device, 'deviceId');

describe('two speakers of one account', () => {
  it('have a session, a microphone and a device id each, and one user', async () => {
    const { echo, requests, happenings } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    echo.goTo('kitchen', 'show');
    expect(echo.state()).toMatchObject({ session: 'none' });
    await echo.say('open tea time');
    const [here, there] = requests;
    expect(here && there && [userOf(here) === userOf(there), deviceOf(here) === deviceOf(there)]).toEqual([
      true,
      false,
    ]);
    expect(there?.context.System.device.supportedInterfaces).toHaveProperty('Alexa.Presentation.APL');
    expect(here?.session?.sessionId).not.toBe(there?.session?.sessionId);

    await echo.hear();
    await echo.say('exit');
    echo.goTo('');
    expect(echo.state()).toMatchObject({ session: 'open', listening: { attempt: 1 } });
    expect(happenings.filter(({ kind }) => kind === 'mic').map(({ echo }) => echo)).toEqual([
      undefined,
      'kitchen',
      'kitchen',
    ]);
  });

  it('live in one time: what is due on one happens while the person is at the other', async () => {
    const { echo, requests } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    echo.goTo('kitchen');
    await echo.pass(40_000);
    expect(requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(echo.untilNext()).toBeUndefined();
  });
});

describe('two people', () => {
  it('are told apart by their voice, and a stranger is nobody', async () => {
    const { echo, requests } = plugIn();
    for (const person of ['ann', 'bob', undefined]) {
      echo.recognise(person);
      await echo.say('Alexa, open tea time');
    }
    const people = requests.map(({ context }) => Reflect.get(context.System.person ?? {}, 'personId'));
    expect(people).toEqual(['amzn1.ask.person.ann', 'amzn1.ask.person.bob', undefined]);
  });
});

describe('a skill that is disabled', () => {
  it('is told with what must be forgotten, and opened again knows the account by other ids', async () => {
    const { echo, requests } = plugIn({
      answers: { 'AlexaSkillEvent.SkillDisabled': nothing, 'AlexaSkillEvent.SkillEnabled': nothing },
    });
    await echo.say('open tea time');
    await echo.disable();
    expect(echo.state().session).toBe('none');
    expect(requests[1]?.request).toMatchObject({
      type: 'AlexaSkillEvent.SkillDisabled',
      body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
    });
    await echo.disable();
    await echo.say('open tea time');
    expect(requests.map(({ request }) => request.type)).toEqual([
      'LaunchRequest',
      'AlexaSkillEvent.SkillDisabled',
      'AlexaSkillEvent.SkillEnabled',
      'LaunchRequest',
    ]);
    const [before, disabled, , after] = requests;
    expect(before && disabled && userOf(before) === userOf(disabled)).toBe(true);
    expect(before && after && [userOf(before) === userOf(after), deviceOf(before) === deviceOf(after)]).toEqual([
      false,
      false,
    ]);
  });

  it('is disabled and enabled by voice', async () => {
    const { echo, requests } = plugIn();
    await echo.say('Alexa, disable tea time');
    await echo.say('Alexa, enable tea time');
    expect(requests.map(({ request }) => request.type)).toEqual([
      'AlexaSkillEvent.SkillDisabled',
      'AlexaSkillEvent.SkillEnabled',
      'LaunchRequest',
    ]);
  });
});

describe('a function that fails as it was told to', () => {
  const problem = "There was a problem with the requested skill's response.";

  it.each([
    ['throw', 'INVALID_RESPONSE', 0],
    ['garbage', 'INVALID_RESPONSE', 0],
    ['oversized', 'INVALID_RESPONSE', 0],
    ['hang', 'ENDPOINT_TIMEOUT', limits.endpoint],
    [9000, 'ENDPOINT_TIMEOUT', limits.endpoint],
  ] as const)('with %s is an apology of Alexa, and %s for the skill', async (fault, type, waited) => {
    const { echo, log, requests } = plugIn();
    echo.fail({ function: fault });
    await echo.say('open tea time');
    expect(log().at(-1)).toBe(`${waited} alexa: ${problem}`);
    expect(requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR', error: { type } });
    await echo.hear();
    await echo.say('open tea time');
    expect(echo.state().session).toBe('open');
  });

  it('slowly is only slow', async () => {
    const { echo, log } = plugIn({ answers: { LaunchRequest: tell('At last.') } });
    echo.fail({ function: 3000 });
    await echo.say('open tea time');
    expect(log().at(-1)).toBe('3000 say: At last.');
  });
});

describe('an answer that does not say whether it ends', () => {
  const { shouldEndSession: _, reprompt: __, ...left } = order.response;
  const card = { type: 'Simple', title: 'Tea', content: 'Black or green' };

  it('ends the session without a screen, or with nothing to show', async () => {
    for (const [device, response] of [
      ['dot', { ...left, card }],
      ['show', left],
    ] as const) {
      const { echo } = plugIn({ answers: { LaunchRequest: { version: '1.0', response } }, device });
      await echo.say('open tea time');
      expect(echo.state().session).toBe('none');
    }
  });

  it('is held by a screen that shows something for thirty seconds, deaf but for the wake word', async () => {
    const answers = { LaunchRequest: { version: '1.0', response: { ...left, card } } };
    const { echo, requests } = plugIn({ answers, device: 'show' });
    await echo.say('open tea time');
    await echo.hear();
    expect(echo.state()).toEqual({ at: 9000, session: 'open' });
    await echo.pass(29_999);
    await echo.say('Alexa, mint');
    expect(requests.at(-1)?.request.intent?.name).toBe('BrewIntent');
  });
});

describe('a function that takes long', () => {
  it('is warned about from six seconds on', async () => {
    const { echo, log } = plugIn();
    echo.fail({ function: 6500 });
    await echo.say('open tea time');
    expect(log()).toContain('6500 violation V21');
    expect(echo.state().session).toBe('open');
  });
});
