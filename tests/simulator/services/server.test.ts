import { DefaultApiClient, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { afterAll, expect, it } from 'vitest';
import { toEnvelope } from '../../../lambda/simulator/request.ts';
import { announcing, type Bench, bedroom, benchWith, failureOf, kitchen, start } from './bench.ts';

const bench: Bench = benchWith({ devices: { [kitchen.deviceId]: { timeZone: 'Asia/Tokyo' } } });
afterAll(() => bench.close());

const ask = async (path: string, init: RequestInit = {}) =>
  fetch(`${await bench.endpoint()}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${bench.tokens.issue(kitchen)}`, ...init.headers },
  });

it('is on this machine only, at one address', async () => {
  const address = await bench.endpoint();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await bench.endpoint()).toBe(address);
});

it('serves a skill that was written for Amazon, unchanged', async () => {
  const brew = {
    canHandle: () => true,
    handle: async ({ serviceClientFactory, requestEnvelope, responseBuilder }: HandlerInput) => {
      const { requestId } = requestEnvelope.request;
      const { device } = requestEnvelope.context.System;
      await serviceClientFactory?.getDirectiveServiceClient().enqueue({
        header: { requestId },
        directive: { type: 'VoicePlayer.Speak', speech: '<speak>One moment.</speak>' },
      });
      const zone = await serviceClientFactory?.getUpsServiceClient().getSystemTimeZone(device?.deviceId ?? '');
      const timer = await serviceClientFactory
        ?.getTimerManagementServiceClient()
        .createTimer(announcing('PT3M', 'tea'));
      return responseBuilder.speak(`${timer?.status} in ${zone}`).getResponse();
    },
  };
  const skill = SkillBuilders.custom().addRequestHandlers(brew).withApiClient(new DefaultApiClient()).create();
  const origin = {
    skillId: 'amzn1.ask.skill.TEA',
    userId: 'amzn1.ask.account.TEA',
    deviceId: kitchen.deviceId,
    locale: 'en-US',
    device: 'dot',
  } as const;
  const stamp = { requestId: kitchen.requestId, at: start };
  const envelope = toEnvelope({ type: 'LaunchRequest' }, origin, { id: 's', isNew: true, attributes: {} }, stamp);
  const system = {
    ...envelope.context.System,
    apiEndpoint: await bench.endpoint(),
    apiAccessToken: bench.tokens.issue(kitchen),
  };
  const request: unknown = { ...envelope, context: { ...envelope.context, System: system } };
  const { response } = await skill.invoke(request as RequestEnvelope);
  expect(response.outputSpeech).toMatchObject({ ssml: '<speak>ON in Asia/Tokyo</speak>' });
  expect(bench.timers.byVoice.list()).toMatchObject([{ label: 'tea', isOwn: false }]);
  expect(bench.ahead).toMatchObject([{ say: [{ text: 'One moment.' }] }]);
});

it.each([
  ['GET', '/'],
  ['GET', '/v1/alerts'],
  ['GET', '/v1/alerts/timers/'],
  ['GET', '/v1/alerts/timers/x/brew'],
  ['GET', '/v1/alerts/timers/%E0%A4%A'],
  ['GET', '/v2/devices/x/settings/System_timeZone'],
  ['POST', '/v3/directives'],
])('%s %s is nowhere', async (method, path) => {
  const response = await ask(path, { method });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ code: 'NOT_FOUND', message: expect.any(String) });
});

it.each([
  ['PUT', '/v1/alerts/timers', 'POST, GET, DELETE'],
  ['GET', '/v1/alerts/timers/x/pause', 'POST'],
  ['POST', '/v1/alerts/reminders/x', 'GET, PUT, DELETE'],
  ['GET', '/v1/directives', 'POST'],
  ['DELETE', '/v2/accounts/~current/settings/Profile.email', 'GET'],
])('%s %s is not the way', async (method, path, allowed) => {
  const response = await ask(path, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
  expect(await response.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED' });
});

it.each(['', 'Bearer', 'Bearer nobody', 'Basic dGVh'])(
  'the authorization "%s" opens nothing',
  async (authorization) => {
    const response = await ask('/v1/alerts/timers', { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ code: 'UNAUTHORIZED', message: expect.any(String) });
  },
);

it('a body of any length is answered', async () => {
  const body = `"${'tea '.repeat(100_000)}"`;
  expect((await ask('/v1/alerts/timers', { method: 'POST', body })).status).toBe(400);
});

it('many calls at once are all answered, and no more than ten timers are set', async () => {
  const timers = (await bench.clients(bedroom)).getTimerManagementServiceClient();
  await timers.deleteTimers();
  const made = Array.from({ length: 40 }, () => failureOf(timers.createTimer(announcing('PT1M'))));
  const refusals = (await Promise.all(made)).filter((one) => one === 400);
  expect(refusals).toHaveLength(30);
  expect((await timers.getTimers()).totalCount).toBe(10);
});

it('ends when it is told to, and starts again when it is asked', async () => {
  const timers = (await bench.clients()).getTimerManagementServiceClient();
  bench.close();
  bench.close();
  expect(await failureOf(timers.getTimers())).toMatch(/ECONNREFUSED|ECONNRESET|socket hang up/);
  expect(await (await bench.clients()).getTimerManagementServiceClient().getTimers()).toMatchObject({ totalCount: 10 });
});
