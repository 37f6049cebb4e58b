import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { rehearse } from '../../lambda/canary/rehearsal.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { type MemoryOptions, memoryStore } from '../../lambda/store/memory.ts';
import { now, ours } from '../alexa/bench.ts';

type Held = NonNullable<MemoryOptions['held']>;

const skillWith = (held: Held) =>
  createSkill({
    progress: memoryStore({ clock: () => now, held }),
    clock: () => now,
    log: () => {},
    audioBase: soundBase,
    skillId: ours,
  });

type Answer = Awaited<ReturnType<ReturnType<typeof skillWith>>>;

/** A rehearsal with the real skill, whose nth answer is changed on the way. */
const rehearsing = async (nth = -1, change: (answer: Answer) => unknown = (answer) => answer, status = 200) => {
  const held: Held = { records: {} };
  const skill = skillWith(held);
  const sounds: string[] = [];
  let turn = 0;
  await rehearse({
    say: async (event) => {
      const answer = await skill(event);
      return turn++ === nth ? change(answer) : answer;
    },
    status: async (url) => {
      sounds.push(url);
      return status;
    },
    skillId: ours,
    locale: 'en-US',
    now,
  });
  return { held, sounds };
};

describe('a rehearsal', () => {
  it('holds with the skill as it is, fetches a sound, and leaves no record behind', async () => {
    const { held, sounds } = await rehearsing();
    expect(sounds).toEqual([expect.stringContaining(soundBase)]);
    expect(held.records).toEqual({});
  });

  it.each<[string, number, (answer: Answer) => unknown, string]>([
    ['says nothing', 0, ({ response: { outputSpeech: _, ...rest } }) => ({ response: rest }), 'launch: expected words'],
    [
      'closes where it should stay',
      1,
      (answer) => ({ ...answer, response: { ...answer.response, shouldEndSession: true } }),
      'yes: expected a session that stays open, got true',
    ],
    [
      'has nothing for who is silent',
      2,
      ({ response: { reprompt: _, ...rest } }) => ({ response: rest }),
      'help: expected words for who does not answer',
    ],
    [
      'stays open after a call for help',
      3,
      (answer) => ({ ...answer, response: { ...answer.response, shouldEndSession: false } }),
      'get help: expected a session that ends, got false',
    ],
    ['is no JSON object', 0, () => 'Internal Server Error', 'launch: expected words, got "Internal Server Error"'],
  ])('fails with a skill that %s', async (_, nth, change, message) => {
    await expect(rehearsing(nth, change)).rejects.toThrow(message);
  });

  it('fails where the sound is not there', async () => {
    await expect(rehearsing(-1, undefined, 403)).rejects.toThrow('sound: expected 200, got 403 for');
  });
});

describe('what the schedule calls', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it('calls the function by its alias, signed, and throws where it fails', async () => {
    const skill = skillWith({ records: {} });
    const asked: string[] = [];
    let isBroken = false;
    const server = createServer(async (request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization?.slice(0, 16)}`);
      const event: unknown = JSON.parse(await text(request));
      response.writeHead(isBroken ? 500 : 200).end(JSON.stringify(isBroken ? {} : await skill(event)));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const environment = {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${port}`,
      SKILL_ID: ours,
      TARGET: 'GentleBack:live',
      LOCALE: 'en-US',
    };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.stubGlobal('fetch', async () => new Response('', { status: 200 }));
    const written: string[] = [];
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
    try {
      const { handler } = await import('../../lambda/canary/index.ts');
      await handler({});
      expect(new Set(asked)).toEqual(
        new Set(['POST /2015-03-31/functions/GentleBack:live/invocations AWS4-HMAC-SHA256']),
      );
      isBroken = true;
      await expect(handler({})).rejects.toThrow('function: expected 200, got 500');
      expect(written.filter((line) => line.includes('RehearsalError'))).toEqual(['{"errorClass":"RehearsalError"}\n']);
    } finally {
      stdout.mockRestore();
      server.closeAllConnections();
      server.close();
    }
  });
});
