import { DefaultApiClient, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { afterEach, describe, expect, it } from 'vitest';
import { simulatedClock } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { createHome, type Home } from '../../lambda/simulator/home.ts';
import { announcing, failureOf } from './services/bench.ts';
import { brief, teaModel, teaWorld } from './tea.ts';

/** Timers, reminders, settings and early words of a skill that calls Alexa's services with the SDK's own clients. */

const timers = 'alexa::alerts:timers:skill:readwrite';
const reminders = 'alexa::alerts:reminders:skill:readwrite';
const world = { ...teaWorld, manifest: { interfaces: [], permissions: [timers, reminders] } };

type Work = (input: HandlerInput) => Promise<unknown>;

/** Does `work` at each intent and says what came of it. */
const skillThat = (work: Work) => {
  const answer = (input: HandlerInput, text: string): Response =>
    input.responseBuilder.speak(text).reprompt('Anything else?').withShouldEndSession(false).getResponse();
  const skill = SkillBuilders.custom()
    .withApiClient(new DefaultApiClient())
    .addRequestHandlers(
      {
        canHandle: ({ requestEnvelope: { request } }) => request.type === 'IntentRequest',
        handle: async (input) => answer(input, `${JSON.stringify(await failureOf(work(input)))}. What else?`),
      },
      {
        canHandle: () => true,
        handle: (input) => (input.requestEnvelope.session ? answer(input, 'Yes?') : ({} as Response)),
      },
    )
    .create();
  return (event: unknown) => skill.invoke(event as RequestEnvelope);
};

const homes: Home[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.close();
});

const plugIn = async (work: Work, { device = 'dot' as Device, granted = [timers, reminders] } = {}) => {
  const happenings: Happening[] = [];
  const home = createHome({
    skill: skillThat(work),
    model: teaModel,
    world,
    clock: simulatedClock(Date.parse('2026-11-22T02:40:00Z')),
    locale: 'en-US',
    device,
    emit: (happening) => happenings.push(happening),
    isOnline: true,
    timeZone: 'America/New_York',
  });
  homes.push(home);
  for (const scope of granted) home.permit(scope, 'GRANTED');
  return { home, happenings, log: () => happenings.map(brief) };
};

const timersOf = ({ serviceClientFactory }: HandlerInput) => {
  const client = serviceClientFactory?.getTimerManagementServiceClient();
  if (client === undefined) throw new Error('expected a client for timers, got none');
  return client;
};

describe('a timer that a skill sets', () => {
  it('speaks at its second, long after the session is over, and is no more then', async () => {
    const { home, log } = await plugIn((input) => timersOf(input).createTimer(announcing('PT10M', 'tea')));
    await home.say('ask tea time to brew mint');
    await home.hear();
    await home.say('exit');
    const from = home.state().at;
    await home.pass(9 * 60_000);
    expect(home.timers()).toHaveLength(1);
    await home.pass(60_000);
    expect(log().slice(-2)).toEqual(['600000 timer expired tea', '600000 timer: The tea is ready.']);
    expect(from).toBeLessThan(60_000);
    expect(home.timers()).toEqual([]);
  });

  it('is refused with 401 without consent, and set once the person has said yes', async () => {
    const { home, happenings } = await plugIn((input) => timersOf(input).createTimer(announcing('PT10M')), {
      granted: [],
    });
    await home.say('ask tea time to brew mint');
    home.permit('timers', 'GRANTED');
    await home.say('ask tea time to brew mint');
    expect(happenings.flatMap((it) => (it.kind === 'service' ? it.status : []))).toEqual([401, 200]);
  });

  it('cuts what is being said, and the microphone opens after it', async () => {
    const { home, log } = await plugIn((input) => timersOf(input).createTimer(announcing('PT1S', 'tea')));
    await home.say('ask tea time to brew mint');
    await home.pass(1000);
    expect(log().at(-1)).toBe('1000 timer: The tea is ready.');
    await home.hear();
    expect(home.state()).toMatchObject({ session: 'open', listening: { attempt: 1 } });
  });

  it('rings until somebody says stop, and speaks then; for an hour at most', async () => {
    const work: Work = (input) => timersOf(input).createTimer(announcing('PT1M', 'tea', true));
    const heard = await plugIn(work);
    await heard.home.say('ask tea time to brew mint');
    await heard.home.pass(5 * 60_000);
    expect(heard.home.state().ringing).toEqual({ left: 56 * 60_000 });
    await heard.home.say('Alexa, stop');
    expect(heard.log().slice(-2)).toEqual(['300000 timer silenced tea', '300000 timer: The tea is ready.']);

    const unheard = await plugIn(work);
    await unheard.home.say('ask tea time to brew mint');
    await unheard.home.pass(62 * 60_000);
    expect(unheard.log().slice(-2)).toEqual(['3660000 timer silenced tea', '3660000 timer: The tea is ready.']);
  });

  it('is cancelled, paused and resumed by voice without a word to the skill, which finds it gone', async () => {
    let id = '';
    const { home, log, happenings } = await plugIn(async (input) => {
      if (id !== '') return timersOf(input).getTimer(id);
      const timer = await timersOf(input).createTimer(announcing('PT10M', 'tea'));
      id = timer.id ?? '';
      return 'set';
    });
    await home.say('ask tea time to brew mint');
    await home.hear();
    await home.say('exit');
    const requests = () => happenings.filter(({ kind }) => kind === 'request').length;
    const before = requests();
    await home.say('Alexa, pause my tea timer');
    await home.pass(60 * 60_000);
    await home.say('Alexa, resume my tea timer');
    await home.pass(60_000);
    await home.say('Alexa, how much time is left on my timer');
    await home.say('Alexa, cancel my tea timer');
    await home.say('Alexa, cancel my tea timer');
    expect(requests()).toBe(before);
    expect(
      log()
        .filter((line) => /timer|alexa/.test(line) && !line.includes('timers'))
        .map((line) => line.replace(/^\d+ /, '')),
    ).toEqual([
      'timer set tea',
      'alexa: Okay, paused.',
      'timer paused tea',
      'alexa: Okay, it goes on.',
      'timer resumed tea',
      expect.stringMatching(/^alexa: About \d minutes are left on your tea timer\.$/),
      'alexa: Okay, cancelled.',
      'timer cancelled tea',
    ]);
    expect(log().at(-1)).toContain('There are no timers set.');
    await home.say('ask tea time to brew mint');
    expect(happenings.findLast((it) => it.kind === 'service')).toMatchObject({ call: 'get', status: 404 });
  });

  it('finds no room where the person has ten of their own', async () => {
    const { home, happenings } = await plugIn((input) => timersOf(input).createTimer(announcing('PT10M', 'tea')));
    for (const name of 'abcdefghij') await home.say(`Alexa, set a timer for five minutes called ${name}`);
    expect(home.timers().map(({ isOwn }) => isOwn)).toEqual(new Array(10).fill(true));
    await home.say('ask tea time to brew mint');
    expect(happenings.findLast((it) => it.kind === 'service')).toMatchObject({ call: 'create', status: 400 });
  });

  it('is refused on a device without timers', async () => {
    const { home, happenings } = await plugIn((input) => timersOf(input).createTimer(announcing('PT10M', 'tea')), {
      device: 'no-timers',
    });
    await home.say('ask tea time to brew mint');
    expect(happenings.findLast((it) => it.kind === 'service')).toMatchObject({ call: 'create', status: 403 });
  });

  it('speaks on the speaker it was set on, wherever the person is', async () => {
    const { home, happenings } = await plugIn((input) => timersOf(input).createTimer(announcing('PT10M', 'tea')));
    home.goTo('kitchen');
    await home.say('ask tea time to brew mint');
    home.goTo('');
    await home.pass(600_000);
    expect(happenings.findLast((it) => it.kind === 'speech' && it.role === 'timer')).toMatchObject({ echo: 'kitchen' });
  });

  it('fails as the service was told to fail, until that is over', async () => {
    const { home, happenings } = await plugIn((input) => timersOf(input).createTimer(announcing('PT10M')));
    for (const timers of [400, 401, 403, 429, 500, 504, 'refused'] as const) {
      home.fail({ services: { timers } });
      await home.say('ask tea time to brew mint');
    }
    home.fail({ services: 'none' });
    await home.say('ask tea time to brew mint');
    const statuses = happenings.flatMap((it) => (it.kind === 'service' ? it.status : []));
    expect(statuses).toEqual([400, 401, 403, 429, 500, 504, 0, 200]);
  });
});

describe('other services', () => {
  it('words ahead of an answer are heard before it', async () => {
    const { home, log } = await plugIn(async ({ serviceClientFactory, requestEnvelope }) => {
      const { requestId } = requestEnvelope.request;
      const speech = '<speak>One moment.</speak>';
      await serviceClientFactory
        ?.getDirectiveServiceClient()
        .enqueue({ header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech } });
    });
    await home.say('ask tea time to brew mint');
    await home.hear();
    const said = log().filter((line) => line.includes('say:'));
    expect(said).toEqual(['0 say: One moment.', expect.stringMatching(/^800 say: /)]);
  });

  it('a speaker says which time zone it is in', async () => {
    const { home, log } = await plugIn(async ({ serviceClientFactory, requestEnvelope: { context } }) =>
      serviceClientFactory?.getUpsServiceClient().getSystemTimeZone(context.System.device?.deviceId ?? ''),
    );
    await home.say('ask tea time to brew mint');
    expect(log().join()).toContain('America/New_York');
  });

  it('a reminder is heard twice behind its opening, and the skill is told of all that happens to it', async () => {
    const { home, happenings, log } = await plugIn(({ serviceClientFactory }) => {
      const client = serviceClientFactory?.getReminderManagementServiceClient();
      if (client === undefined) throw new Error('expected a client for reminders, got none');
      return client.createReminder({
        requestTime: '2026-11-22T02:40:00.000',
        trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 3600 },
        alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'tea time' }] } },
        pushNotification: { status: 'DISABLED' },
      });
    });
    await home.say('ask tea time to brew mint');
    await home.pass(3_600_000);
    expect(log()).toContain("3600000 reminder: Here's your reminder: tea time Here's your reminder: tea time");
    expect(happenings.flatMap((it) => (it.kind === 'request' ? it.type : []))).toEqual([
      'IntentRequest',
      'Reminders.ReminderCreated',
      'SessionEndedRequest',
      'Reminders.ReminderStarted',
      'Reminders.ReminderStatusChanged',
    ]);
  });

  it('show neither their address nor a token to whoever watches', async () => {
    const { home, happenings } = await plugIn(async () => 'nothing');
    await home.say('ask tea time to brew mint');
    const shown = JSON.stringify(happenings);
    expect(shown).toContain('https://api.amazonalexa.com');
    expect(shown).not.toContain('127.0.0.1');
  });
});
