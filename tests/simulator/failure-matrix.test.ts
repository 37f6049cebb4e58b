import { DefaultApiClient, type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { replay, type Stage } from '../../lambda/simulator/golden.ts';
import { announcing, failureOf } from './services/bench.ts';
import { teaModel, teaWorld } from './tea.ts';

/** O09: consent, device and service in every combination, each a transcript that can be played again. */

const scope = 'alexa::alerts:timers:skill:readwrite';

const question = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  token: 'tea',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '2',
    permissionScopes: [{ permissionScope: scope, consentLevel: 'ACCOUNT' }],
  },
} as const;

/** Sets three timers, and answers how many there are then. */
const setAll = async ({ serviceClientFactory }: HandlerInput): Promise<number> => {
  const client = serviceClientFactory?.getTimerManagementServiceClient();
  let count = 0;
  for (const label of ['black', 'green', 'mint']) {
    const failure = await failureOf(client?.createTimer(announcing('PT5M', label)) ?? Promise.reject(new Error()));
    if (typeof failure === 'object') count += 1;
  }
  return count;
};

const skill = SkillBuilders.custom()
  .withApiClient(new DefaultApiClient())
  .addRequestHandlers(
    {
      canHandle: ({ requestEnvelope: { request } }) => request.type === 'Connections.Response',
      handle: async (input) => {
        const { request } = input.requestEnvelope;
        const consent = request.type === 'Connections.Response' ? request : undefined;
        const code = consent?.status?.code;
        const said = code === '200' ? consent?.payload?.status : `error ${code}`;
        const count = said === 'ACCEPTED' ? await setAll(input) : 0;
        return input.responseBuilder.speak(`${said}, ${count} timers.`).withShouldEndSession(true).getResponse();
      },
    },
    {
      canHandle: ({ requestEnvelope: { request } }) => request.type === 'IntentRequest',
      handle: ({ responseBuilder }) => responseBuilder.speak('I can call you.').addDirective(question).getResponse(),
    },
    { canHandle: () => true, handle: (): Response => ({}) },
  )
  .create();

const stage: Stage = {
  skill: () => (event) => skill.invoke(event as RequestEnvelope),
  model: () => teaModel,
  world: { ...teaWorld, manifest: { interfaces: [], permissions: [scope] } },
  sounds: (file, lasts) => [{ label: file, lasts }],
  isOnline: true,
};

const consents = [
  ['-- the question for timers is answered ACCEPTED', 'ACCEPTED'],
  ['-- the question for timers is answered DENIED', 'DENIED'],
  ['-- the question for timers is answered NOT_ANSWERED', 'NOT_ANSWERED'],
  ['-- goes wrong: {"consent":500}', 'error 500'],
] as const;
const devices = [
  ['Echo Dot', true],
  ['Echo without timers', false],
] as const;
const creations = [
  [[], 3],
  [['-- goes wrong: {"timers.create":{"as":500,"after":1}}'], 1],
  [['-- goes wrong: {"timers":504}'], 0],
] as const;

const cases = consents.flatMap(([consent, said]) =>
  devices.flatMap(([device, can]) =>
    creations.map(([faults, made]) => {
      const count = said === 'ACCEPTED' && can ? made : 0;
      const script = [`en-US · ${device}`, '', ...[consent, ...faults].map((note) => `       ${note}`)];
      const rest = [
        '  You: Alexa, ask tea time to brew mint',
        '       -- 3 s pass',
        ...(count > 0 ? ['       -- 5 min pass'] : []),
        '',
      ];
      return {
        name: `${said}, ${device}, ${made} made`,
        text: [...script, ...rest].join('\n'),
        said: `${said}, ${count} timers.`,
        count,
      };
    }),
  ),
);

describe('O09 the failure matrix', () => {
  it('has 24 cases', () => expect(cases).toHaveLength(24));

  it.each(cases)('$name: $said', async ({ text, said, count }) => {
    const played = await replay(text, stage);
    expect(played).toContain(` Echo: ${said}`);
    expect(played.match(/ is set$/gm) ?? []).toHaveLength(count);
    expect(played.match(/ is over$/gm) ?? []).toHaveLength(count);
    if (count > 0) expect(played).toMatch(/-- timer: "The tea is ready\./);
    expect(await replay(played, stage)).toBe(played);
  });
});
