import { describe, expect, it } from 'vitest';
import { ask, type Bench, plugIn, type Request, skillOf, teaWorld } from './tea.ts';

/** Permission by voice: contract 5.4, and the consent row of section 14. */

const scope = 'alexa::alerts:timers:skill:readwrite';
const world = { ...teaWorld, manifest: { interfaces: [], permissions: [scope] } };

const askFor = (permissionScope = scope) => ({
  version: '1.0',
  sessionAttributes: { step: 2 },
  response: {
    outputSpeech: { type: 'SSML', ssml: '<speak>I can call you when it is ready.</speak>' },
    directives: [
      {
        type: 'Connections.SendRequest',
        name: 'AskFor',
        token: 'ask-timers',
        payload: {
          '@type': 'AskForPermissionsConsentRequest',
          '@version': '2',
          permissionScopes: [{ permissionScope, consentLevel: 'ACCOUNT' }],
        },
      },
    ],
  },
});

const bench = (answers: Readonly<Record<string, unknown>> = {}, more: Bench = {}) => {
  const requests: Request[] = [];
  const skill = skillOf(
    { BrewIntent: askFor(), 'Connections.Response': ask('Black or green?', 'Which tea?'), ...answers },
    requests,
  );
  return { ...plugIn({ skill, world, ...more }), requests };
};

const begin = async (more: Bench = {}, answers: Readonly<Record<string, unknown>> = {}) => {
  const made = bench(answers, more);
  await made.echo.say('ask tea time to brew mint');
  await made.echo.hear();
  return made;
};

const answerOf = (requests: readonly Request[]) => requests.at(-1)?.request;

describe('a question for permission', () => {
  it('is asked by Alexa after the lead-in, and the session goes on with the answer', async () => {
    const { echo, log, requests } = await begin();
    expect(log().slice(-3)).toEqual([
      '3200 consent asked',
      '3200 alexa: Do you give tea time permission to update your timers? You can say I approve or no.',
      expect.stringMatching(/mic open$/),
    ]);
    await echo.say('I approve');
    expect(answerOf(requests)).toMatchObject({
      type: 'Connections.Response',
      name: 'AskFor',
      token: 'ask-timers',
      status: { code: '200' },
      payload: { status: 'ACCEPTED', isCardThrown: false },
    });
    expect(requests.at(-1)?.session).toMatchObject({ new: false, attributes: { step: 2 } });
    await echo.hear();
    expect(echo.state()).toMatchObject({ session: 'open', listening: { attempt: 1 } });
    await echo.say('mint');
    expect(requests.at(-1)?.context.System.user).toMatchObject({
      permissions: { scopes: { [scope]: { status: 'GRANTED' } } },
    });
  });

  it('refused says so to the skill, and in every request from then on', async () => {
    const { echo, requests } = await begin();
    await echo.say('no thank you');
    expect(answerOf(requests)).toMatchObject({ payload: { status: 'DENIED', isCardThrown: false } });
    await echo.say('Alexa, mint');
    expect(requests.at(-1)?.context.System.user).toMatchObject({
      permissions: { scopes: { [scope]: { status: 'DENIED' } } },
    });
  });

  it('is asked once more when the answer is unclear or missing, and then a card is thrown', async () => {
    for (const unclear of ['the moon on a stick', undefined]) {
      const { echo, requests, log } = await begin();
      for (const _ of [1, 2]) {
        if (unclear === undefined) await echo.pass(8000);
        else await echo.say(unclear);
        await echo.hear();
      }
      expect(log().filter((line) => line.endsWith('consent asked'))).toHaveLength(2);
      const response = requests.find(({ request }) => request.type === 'Connections.Response');
      expect(response?.request).toMatchObject({ payload: { status: 'NOT_ANSWERED', isCardThrown: true } });
    }
  });

  it.each(['ACCEPTED', 'DENIED', 'NOT_ANSWERED'] as const)(
    'is answered %s by itself where that was said before',
    async (answer) => {
      const made = bench();
      made.echo.answerConsent('timers', answer);
      await made.echo.say('ask tea time to brew mint');
      await made.echo.hear();
      expect(answerOf(made.requests)).toMatchObject({ payload: { status: answer } });
    },
  );

  it('is not asked again where it was answered with yes', async () => {
    const { echo, requests, log } = await begin();
    await echo.say('yes');
    await echo.hear();
    await echo.say('brew mint');
    await echo.hear();
    expect(answerOf(requests)).toMatchObject({ payload: { status: 'ACCEPTED' } });
    expect(log().filter((line) => line.endsWith('consent asked'))).toHaveLength(1);
  });

  it('for what the manifest lacks is refused by the platform, and nobody is asked', async () => {
    const { requests, log } = await begin({}, { BrewIntent: askFor('alexa::profile:email:read') });
    expect(answerOf(requests)).toMatchObject({ type: 'Connections.Response', status: { code: '400' } });
    expect(log().join()).not.toContain('consent');
  });

  it('can be asked as a task of Alexa, and the session is resumed with the result', async () => {
    const connection = {
      type: 'Connections.StartConnection',
      uri: 'connection://AMAZON.AskForPermissionsConsent/2',
      input: {
        '@type': 'AskForPermissionsConsentRequest',
        '@version': '2',
        permissionScopes: [{ permissionScope: scope, consentLevel: 'ACCOUNT' }],
      },
      onCompletion: 'RESUME_SESSION',
      token: 'mine',
    };
    const { response } = askFor();
    const { echo, requests } = await begin(
      {},
      {
        BrewIntent: { version: '1.0', response: { ...response, directives: [connection] } },
        SessionResumedRequest: ask('Black or green?', 'Which tea?'),
      },
    );
    await echo.say('yes');
    expect(answerOf(requests)).toMatchObject({
      type: 'SessionResumedRequest',
      cause: { token: 'mine', status: { code: '200' }, result: { status: 'ACCEPTED' } },
    });
  });

  it('is forgotten when the power fails', async () => {
    const { echo, requests } = await begin();
    echo.reboot();
    await echo.say('Alexa, yes');
    expect(requests).toHaveLength(1);
  });
});
