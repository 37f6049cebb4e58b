import type { services } from 'ask-sdk-model';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, bedroom, benchWith, failureOf, kitchen, refusalOf } from './bench.ts';

const benches: Bench[] = [];
let bench: Bench;
beforeEach(() => {
  bench = benchWith();
  benches.push(bench);
});
afterAll(() => {
  for (const { close } of benches) close();
});

const saying = (speech: string, requestId = kitchen.requestId): services.directive.SendDirectiveRequest => ({
  header: { requestId },
  directive: { type: 'VoicePlayer.Speak', speech },
});
const directivesFor = async (access = {}) => (await bench.clients(access)).getDirectiveServiceClient();
const words = (count: number) => `<speak>${Array(count).fill('tea').join(' ')}</speak>`;

it('what is said ahead of the answer is heard', async () => {
  const client = await directivesFor();
  const { statusCode } = await client.callEnqueue(saying('<speak>The kettle is on.<break time="2s"/></speak>'));
  expect(statusCode).toBe(204);
  expect(bench.ahead).toEqual([
    {
      requestId: kitchen.requestId,
      deviceId: kitchen.deviceId,
      say: [
        { kind: 'words', text: 'The kettle is on.', lasts: expect.any(Number) },
        { kind: 'pause', lasts: 2000 },
      ],
    },
  ]);
});

it('more than 600 characters are heard, with a warning', async () => {
  await (await directivesFor()).enqueue(saying(`<speak>${'supercalifragilistic '.repeat(30)}</speak>`));
  expect(bench.breaches).toMatchObject([{ rule: '1.6.4', severity: 'warning', found: '645 characters' }]);
});

describe('nothing is heard', () => {
  it.each([
    ['<speak>Tea & cake</speak>', '$.directive.speech, line 1, column 12: expected'],
    ['The kettle is on.', '$.directive.speech, line 1, column 1: expected'],
    ['<speak><tea/></speak>', '$.directive.speech, line 1, column 8: expected one of'],
    ['<speak> </speak>', '$.directive.speech: expected something to be heard'],
    [words(200), '$.directive.speech: expected at most 30000 ms, got about'],
    [`<speak>Now.${'<break time="10s"/>'.repeat(3)}</speak>`, '$.directive.speech: expected at most 30000 ms'],
  ])('of %s', async (speech, message) => {
    const refusal = await refusalOf((await directivesFor()).enqueue(saying(speech)));
    expect(refusal).toEqual({ code: 400, message: expect.stringContaining(message) });
    expect(bench.ahead).toEqual([]);
  });

  it('for another request than the one the token came with', async () => {
    expect(await failureOf((await directivesFor()).enqueue(saying(words(3), bedroom.requestId)))).toBe(400);
  });

  it.each(['AudioPlayer.PlaybackStarted', 'SessionEndedRequest', 'Connections.Response', undefined])(
    'while %s is answered',
    async (answering) => {
      expect(await failureOf((await directivesFor({ answering })).enqueue(saying(words(3))))).toBe(403);
    },
  );

  it('once the answer is there', async () => {
    const client = await directivesFor();
    await client.enqueue(saying(words(3)));
    bench.tokens.answered(kitchen.requestId);
    expect(await failureOf(client.enqueue(saying(words(3))))).toBe(403);
    expect(await (await bench.clients()).getTimerManagementServiceClient().getTimers()).toMatchObject({
      totalCount: 0,
    });
  });

  it('without a token that is good', async () => {
    const client = await directivesFor();
    bench.clock.pass(60 * 60_000);
    expect(await failureOf(client.enqueue(saying(words(3))))).toBe(401);
  });

  it('after five for one request, whatever another device says meanwhile', async () => {
    const client = await directivesFor();
    const other = await directivesFor(bedroom);
    for (let count = 1; count <= 5; count += 1) {
      await client.enqueue(saying(words(count)));
      await other.enqueue(saying(words(count), bedroom.requestId));
    }
    expect(await failureOf(client.enqueue(saying(words(6))))).toBe(403);
    expect(await failureOf(other.enqueue(saying(words(6), bedroom.requestId)))).toBe(403);
    expect(bench.ahead).toHaveLength(10);
  });
});
