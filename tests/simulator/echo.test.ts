import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededIds } from '../../lambda/simulator/ids.ts';
import { ask, kettle, nothing, plugIn, type Request, skillOf, teaModel, tell } from './tea.ts';

const order = ask(`Water on. ${kettle} Black or green?`, 'Take your time. Which tea?', { step: 1 });

describe('a session', () => {
  it('opens with the wake word, is heard to its end, and then listens', async () => {
    const { echo, log, requests } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('Alexa, open tea time');
    expect(echo.state()).toEqual({ at: 0, session: 'open', speaking: { role: 'say', left: 9000 } });
    await echo.hear();
    expect(echo.state()).toEqual({ at: 9000, session: 'open', listening: { attempt: 1, left: 8000 } });
    expect(log()).toEqual([
      '0 session open',
      '0 LaunchRequest',
      '0 response',
      '0 say: Water on.',
      '800 say: sound 7000',
      '7800 say: Black or green?',
      '9000 mic open',
    ]);
    expect(requests[0]?.session).toMatchObject({ new: true, attributes: {} });
  });

  it('hands the attributes back with the next request of the same session only', async () => {
    const { echo, requests } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    await echo.hear();
    await echo.say('black tea');
    await echo.say('Alexa, open tea time');
    const [launch, brew, again] = requests.map(({ session }) => session);
    expect(brew).toMatchObject({ new: false, sessionId: launch?.sessionId, attributes: { step: 1 } });
    expect(again).toMatchObject({ new: true, attributes: {} });
    expect(again?.sessionId).not.toBe(launch?.sessionId);
  });

  it('starts with an intent when a one-shot names one, with or without a joining word', async () => {
    for (const said of [
      'ask tea time to brew mint',
      'Alexa, ask tea time for mint',
      'brew mint with tea time',
      'open tea time and brew mint',
    ]) {
      const { echo, requests } = plugIn();
      await echo.say(said);
      expect(requests.map(({ request }) => request.intent?.name)).toEqual(['BrewIntent']);
      expect(requests[0]?.session?.new).toBe(true);
    }
  });

  it('reaches the fallback intent with a one-shot nobody understands, and launches where there is none', async () => {
    const { echo, requests } = plugIn();
    await echo.say('ask tea time for the moon on a stick');
    expect(requests[0]?.request.intent?.name).toBe('AMAZON.FallbackIntent');
    expect(JSON.stringify(requests)).not.toContain('moon');

    const intents = teaModel.intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent');
    const bare = plugIn({ model: { ...teaModel, intents } });
    await bare.echo.say('ask tea time for the moon on a stick');
    expect(bare.requests[0]?.request.type).toBe('LaunchRequest');
  });

  it('ends in silence for the skill when the skill ends it', async () => {
    const { echo, log, requests } = plugIn({ answers: { LaunchRequest: tell('No tea today.') } });
    await echo.say('open tea time');
    expect(echo.state().session).toBe('none');
    await echo.pass(60_000);
    expect(log()).toEqual([
      '0 session open',
      '0 LaunchRequest',
      '0 response',
      '0 say: No tea today.',
      '1200 session ended skill',
    ]);
    expect(requests).toHaveLength(1);
  });

  it('ends with a word to the skill, and none from it, on "exit"', async () => {
    for (const said of ['exit', 'Alexa, quit']) {
      const { echo, log, requests } = plugIn();
      await echo.say('open tea time');
      await echo.hear();
      await echo.say(said);
      expect(requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
      expect(log().slice(-3)).toEqual(['800 mic closed', '800 session ended exit', '800 SessionEndedRequest']);
    }
  });
});

describe('silence', () => {
  it('brings the reprompt after eight seconds and ends the session after eight more', async () => {
    const { echo, log, requests } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    await echo.pass(16_999);
    expect(log().at(-1)).toBe('9000 mic open');
    await echo.pass(1);
    expect(log().slice(-2)).toEqual(['17000 mic closed', '17000 reprompt: Take your time. Which tea?']);
    await echo.hear();
    expect(echo.state().listening).toEqual({ attempt: 2, left: 8000 });
    await echo.pass(8000);
    expect(log().slice(-3)).toEqual(['27000 mic closed', '27000 session ended silence', '27000 SessionEndedRequest']);
    expect(requests.at(-1)?.request.reason).toBe('EXCEEDED_MAX_REPROMPTS');
    expect(requests.at(-1)?.session).toMatchObject({ new: false, attributes: { step: 1 } });
  });

  it('ends the session at once where there is no reprompt', async () => {
    const { reprompt: _, ...response } = order.response;
    const { echo, log } = plugIn({ answers: { LaunchRequest: { ...order, response } } });
    await echo.say('open tea time');
    await echo.pass(17_000);
    expect(log().slice(-2)).toEqual(['17000 session ended silence', '17000 SessionEndedRequest']);
    expect(log()).toContain('0 violation V09');
  });

  it('is held by a screen for thirty seconds more, deaf but for the wake word', async () => {
    const held = async () => {
      const bench = plugIn({ answers: { LaunchRequest: order }, device: 'show' });
      await bench.echo.say('open tea time');
      await bench.echo.pass(27_000);
      expect(bench.echo.state()).toEqual({ at: 27_000, session: 'open' });
      return bench;
    };
    const left = await held();
    await left.echo.pass(30_000);
    expect(left.log().slice(-2)).toEqual(['57000 session ended silence', '57000 SessionEndedRequest']);

    const woken = await held();
    await woken.echo.say('Alexa, black tea');
    expect(woken.requests.at(-1)?.request.intent?.name).toBe('BrewIntent');
  });

  it('is what words are that nothing understands, where the model has no fallback', async () => {
    const intents = teaModel.intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent');
    const { echo, requests, log } = plugIn({ answers: { LaunchRequest: order }, model: { ...teaModel, intents } });
    await echo.say('open tea time');
    await echo.hear();
    await echo.say('the moon on a stick');
    expect(log().at(-1)).toBe('9000 reprompt: Take your time. Which tea?');
    await echo.hear();
    await echo.say('the moon on a stick');
    expect(requests.at(-1)?.request.reason).toBe('EXCEEDED_MAX_REPROMPTS');
  });
});

describe('the wake word', () => {
  it('stops the speech of an open session, and the words go to the skill', async () => {
    const { echo, log, requests } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    await echo.pass(3000);
    await echo.say('Alexa, weaker');
    expect(requests.at(-1)?.request).toMatchObject({
      intent: { name: 'StrengthIntent' },
      timestamp: '2026-11-22T02:40:03Z',
    });
    expect(log()).not.toContain('7800 say: Black or green?');
    expect(log()[5]).toBe('3000 mic woken');
  });

  it('alone opens the microphone', async () => {
    const { echo } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    await echo.pass(3000);
    await echo.say('Alexa');
    expect(echo.state().listening).toEqual({ attempt: 1, left: 8000 });
  });

  it('with "stop" over the speech of a closed session only stops the speech', async () => {
    const { echo, log, requests } = plugIn({ answers: { LaunchRequest: tell(`Bye. ${kettle}`) } });
    await echo.say('open tea time');
    await echo.pass(2000);
    await echo.say('Alexa, stop');
    expect(requests).toHaveLength(1);
    expect(log().slice(-2)).toEqual(['2000 mic woken', '2000 session ended skill']);
    expect(echo.untilNext()).toBeUndefined();
  });

  it('leaves words for no open skill to Alexa', async () => {
    const { echo, log, requests } = plugIn();
    await echo.say('black tea');
    expect(requests).toHaveLength(0);
    expect(log()).toEqual(["0 alexa: Sorry, I don't know that one."]);
  });

  it('in an open session begins a new one when the skill is opened again', async () => {
    const { echo, log } = plugIn();
    await echo.say('open tea time');
    await echo.say('Alexa, open tea time');
    expect(log().filter((line) => line.includes('session'))).toEqual([
      '0 session open',
      '0 session ended replaced',
      '0 session open',
    ]);
  });
});

describe('a skill that fails', () => {
  const problem = "alexa: There was a problem with the requested skill's response.";

  const failing = async (LaunchRequest: unknown) => {
    const bench = plugIn({ answers: { LaunchRequest } });
    await bench.echo.say('open tea time');
    return { ...bench, last: bench.requests.at(-1)?.request };
  };

  it('by throwing is told INVALID_RESPONSE, after Alexa has said so', async () => {
    const { last, log, echo } = await failing(new Error('no kettle'));
    expect(last).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
    expect(log()).toContain(`0 ${problem}`);
    expect(echo.state().session).toBe('none');
  });

  it.each([
    ['SSML that is not XML', tell('Milk & honey'), 'V05'],
    ['a null', { version: '1.0', response: { outputSpeech: null, shouldEndSession: true } }, 'V04'],
    ['too long a break', tell('Wait. <break time="11s"/>'), 'V05'],
    ['a sound nobody knows', tell('<audio src="https://tea.example/whistle.mp3"/>'), 'V06'],
    ['no version', { response: { shouldEndSession: true } }, 'V01'],
    ['nothing at all', undefined, 'V01'],
  ])('with %s is refused', async (_, answer, rule) => {
    const { last, log } = await failing(answer === undefined ? 'undefined' : answer);
    expect(log()).toContain(`0 violation ${rule} refused`);
    expect(log()).toContain(`0 ${problem}`);
    expect(last?.error).toMatchObject({ type: 'INVALID_RESPONSE' });
  });

  it('too late is told ENDPOINT_TIMEOUT, eight seconds on', async () => {
    const seen: Request[] = [];
    const answers = skillOf({}, seen);
    const { echo, log } = plugIn({
      patience: 10,
      skill: async (request) => {
        const answer = await answers(request);
        return seen.length === 1 ? new Promise(() => {}) : answer;
      },
    });
    await echo.say('open tea time');
    expect(log()).toContain(`8000 ${problem}`);
    expect(seen.at(-1)?.request).toMatchObject({ reason: 'ERROR', error: { type: 'ENDPOINT_TIMEOUT' } });
  });

  it('at the end of a session is shown, and that is all', async () => {
    const { echo, log } = plugIn({ answers: { SessionEndedRequest: tell('Wait, I was not done.') } });
    await echo.say('open tea time');
    await echo.say('exit');
    expect(log().slice(-2)).toEqual(['0 violation V07 refused', '0 error']);
  });

  it('only against the rules of certification is shown and played', async () => {
    const { log } = await failing(ask('Tea is ready.', 'Hello.'));
    expect(log()).toContain('0 violation V09');
    expect(log()).toContain('0 say: Tea is ready.');
  });

  it('in a player request is told by System.ExceptionEncountered', async () => {
    const { echo, requests } = plugIn({ answers: { 'AudioPlayer.PlaybackStarted': tell('Music!') } });
    await echo.inject({
      kind: 'part',
      body: { type: 'AudioPlayer.PlaybackStarted', token: 't', offsetInMilliseconds: 0 },
    });
    const [started, exception] = requests;
    expect(started?.session).toBeUndefined();
    expect(exception?.request).toMatchObject({
      type: 'System.ExceptionEncountered',
      error: { type: 'INVALID_RESPONSE' },
      cause: { requestId: started?.request.requestId },
    });
  });
});

describe('the room', () => {
  it('loses the session, and tells nobody, when the power fails', async () => {
    const { echo, requests, log } = plugIn({ answers: { LaunchRequest: order } });
    await echo.say('open tea time');
    await echo.pass(1000);
    echo.reboot();
    expect(echo.state()).toEqual({ at: 1000, session: 'none' });
    expect(log().at(-1)).toBe('1000 session ended reboot');
    expect(requests).toHaveLength(1);
  });

  it('names a recognised voice in every request, and another in none', async () => {
    const { echo, requests } = plugIn();
    echo.recognise('p2');
    await echo.say('open tea time');
    echo.recognise(undefined);
    await echo.say('Alexa, black tea');
    expect(requests.map(({ context }) => context.System.person)).toEqual([
      { personId: 'amzn1.ask.person.p2' },
      undefined,
    ]);
  });

  it('says no more than Amazon does in a request', async () => {
    const { echo, requests } = plugIn();
    await echo.say('open tea time');
    await echo.hear();
    await echo.say('brew mint');
    expect(requests[1]).toMatchSnapshot();
  });

  it('tells a screen from none', async () => {
    const interfaces = async (device: 'dot' | 'show') => {
      const { echo, requests } = plugIn({ device });
      await echo.say('open tea time');
      return requests.flatMap(({ context }) => Object.keys(context.System.device.supportedInterfaces));
    };
    expect(await interfaces('dot')).toEqual(['AudioPlayer']);
    expect(await interfaces('show')).toEqual(['AudioPlayer', 'Alexa.Presentation.APL']);
  });

  it('takes a whole request from outside as it is', async () => {
    const { echo, requests, log } = plugIn({ answers: { BrewIntent: ask('Milk?', 'Say yes or no. Milk?') } });
    const envelope = {
      version: '1.0',
      session: { new: true, sessionId: 'from-outside', attributes: { a: 1 }, application: { applicationId: 'x' } },
      request: { type: 'IntentRequest', requestId: 'r', locale: 'en-US', intent: { name: 'BrewIntent' } },
    };
    const body = { ...envelope.request };
    await echo.inject({
      kind: 'whole',
      body,
      envelope,
      session: { id: 'from-outside', isNew: true, attributes: { a: 1 } },
      locale: 'en-US',
    });
    expect(requests[0]).toEqual(envelope);
    expect(log()).toContain('0 say: Milk?');
    await echo.hear();
    await echo.say('yes');
    expect(requests[1]?.session).toMatchObject({ sessionId: 'from-outside', new: false });
  });
});

it('does the same twice, and other ids with another seed', async () => {
  const run = async (seed: number) => {
    const bench = plugIn({ answers: { LaunchRequest: order }, seed });
    await bench.echo.say('open tea time');
    await bench.echo.pass(30_000);
    return JSON.stringify([bench.happenings, bench.requests]);
  };
  expect(await run(7)).toBe(await run(7));
  expect(await run(7)).not.toBe(await run(8));
  expect(seededIds(1)('request')).toMatch(/^request\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

it('stops listening to somebody who never ends', async () => {
  const { echo, requests } = plugIn();
  await echo.say('open tea time');
  await echo.hear();
  await echo.say('my tea is cold '.repeat(50_000));
  expect(requests.at(-1)?.request.intent?.name).toBe('AskIntent');
  expect(JSON.stringify(requests.at(-1)).length).toBeLessThan(3000);
});

it('never hangs and never throws, whatever is said, answered or waited for', async () => {
  const said = fc.oneof(
    fc.constantFrom(
      'open tea time',
      'Alexa, open tea time',
      'Alexa',
      'exit',
      'stop',
      'yes',
      'brew mint',
      'ask tea time for mint',
      'the moon',
      '',
    ),
    fc.string({ maxLength: 40 }),
  );
  const act = fc.oneof(
    fc.record({ say: said }),
    fc.record({ pass: fc.integer({ min: 0, max: 60_000 }) }),
    fc.record({ hear: fc.constant(true) }),
    fc.record({ reboot: fc.constant(true) }),
  );
  const answer = fc.constantFrom<unknown>(
    order,
    tell('Bye.'),
    nothing,
    new Error('broken'),
    null,
    tell(''),
    ask('', ''),
    tell('<b/>'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { maxLength: 12 }),
      fc.array(answer, { minLength: 1 }),
      fc.constantFrom('dot', 'show'),
      async (acts, answers, device) => {
        let turn = 0;
        const { echo, happenings } = plugIn({
          device: device as 'dot' | 'show',
          skill: async () => {
            const next = answers[turn++ % answers.length];
            if (next instanceof Error) throw next;
            return next;
          },
        });
        for (const one of acts) {
          if ('say' in one) await echo.say(one.say);
          else if ('pass' in one) await echo.pass(one.pass);
          else if ('hear' in one) await echo.hear();
          else echo.reboot();
          const { session, speaking, listening } = echo.state();
          expect(speaking !== undefined && listening !== undefined).toBe(false);
          if (listening !== undefined) expect(session).toBe('open');
        }
        await echo.pass(600_000);
        expect(echo.state().session).toBe('none');
        expect(echo.untilNext()).toBeUndefined();
        expect(happenings.every(({ at }, i) => at >= (happenings[i - 1]?.at ?? 0))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

describe('a document of APL for audio', () => {
  const document = {
    type: 'APLA',
    version: '0.91',
    mainTemplate: {
      items: [
        {
          type: 'Sequencer',
          items: [
            { type: 'Speech', contentType: 'PlainText', content: 'Breathe in' },
            { type: 'Silence', duration: 2500 },
            { type: 'Speech', contentType: 'PlainText', content: 'Which tea?' },
          ],
        },
      ],
    },
  };
  const directive = { type: 'Alexa.Presentation.APLA.RenderDocument', document };

  it('is heard after the speech, and the microphone opens after it', async () => {
    const answer = { ...order, response: { ...order.response, directives: [directive] } };
    const { echo, log } = plugIn({ answers: { LaunchRequest: answer } });
    await echo.say('open tea time');
    await echo.hear();
    expect(log().slice(-4)).toEqual([
      '7800 say: Black or green? Breathe in',
      '9800 say: pause 2500',
      '12300 say: Which tea?',
      '13100 mic open',
    ]);
  });

  it('in the reprompt is heard when nobody speaks', async () => {
    const { reprompt, ...response } = order.response;
    const answer = { ...order, response: { ...response, reprompt: { ...reprompt, directives: [directive] } } };
    const { echo, log } = plugIn({ answers: { LaunchRequest: answer } });
    await echo.say('open tea time');
    await echo.pass(25_000);
    expect(log()).toContain('17000 reprompt: Take your time. Which tea? Breathe in');
    expect(log()).toContain('22300 reprompt: Which tea?');
  });
});

describe('a directive that comes to nothing here', () => {
  it('is named, and the rest of the answer is heard', async () => {
    const answer = {
      ...order,
      response: {
        ...order.response,
        directives: [{ type: 'Tasks.CompleteTask', status: { code: '200', message: 'done' } }],
      },
    };
    const { echo, happenings } = plugIn({ answers: { LaunchRequest: answer } });
    await echo.say('open tea time');
    expect(happenings).toContainEqual({
      at: 0,
      kind: 'error',
      message: 'this Echo does not simulate Tasks.CompleteTask',
    });
    expect(echo.state().session).toBe('open');
  });
});
