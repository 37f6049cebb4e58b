import { once } from 'node:events';
import { createServer, request as requestTo } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import forge from 'node-forge';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSkill } from '../../lambda/alexa/skill.ts';
import { guard } from '../../lambda/endpoint/guard.ts';
import { listener } from '../../lambda/endpoint/server.ts';
import { soundBase } from '../../lambda/simulator/house.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { ours } from '../alexa/bench.ts';
import { certificate, type Signer, signature, trusting } from './certificates.ts';

const chainUrl = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';
const host = 'echo-api.amazon.com';

const root = certificate('Root of the test');
const stranger = certificate('Root of somebody');
const amazon = certificate('Amazon', { by: root, host });
const signers = {
  amazon,
  expired: certificate('Amazon of yesterday', { by: root, host, valid: { from: -30, to: -1 } }),
  'of another host': certificate('Somebody', { by: root, host: 'echo-api.example.com' }),
  'of an unknown root': certificate('Amazon', { by: stranger, host }),
} as const satisfies Readonly<Record<string, Signer>>;

/** What lies at each address where certificates are fetched. */
const chains = new Map(
  Object.entries(signers).map(([name, { pem }]) => [
    `${chainUrl}?${encodeURIComponent(name)}`,
    `${pem}${name === 'of an unknown root' ? stranger.pem : root.pem}`,
  ]),
);
const addressOf = (name: keyof typeof signers): string => `${chainUrl}?${encodeURIComponent(name)}`;

let answering: ReturnType<typeof createServer>;
let files: ReturnType<typeof createServer>;
const said: string[] = [];
const clock = Date.now;

beforeAll(async () => {
  files = createServer((request, response) => response.end(chains.get(`${chainUrl}${request.url?.slice(1)}`) ?? ''));
  files.listen(0, '127.0.0.1');
  const skill = createSkill({
    progress: memoryStore({ clock }),
    clock,
    log: () => {},
    audioBase: soundBase,
    skillId: ours,
  });
  const sound = async (path: string) => (path === 's4/one.mp3' ? new Uint8Array([1, 2, 3]) : undefined);
  answering = createServer(listener({ skill, guard: guard(clock), sound, say: (line) => said.push(line) }));
  answering.listen(0, '127.0.0.1');
  await Promise.all([once(files, 'listening'), once(answering, 'listening')]);
});
afterAll(() => {
  for (const server of [answering, files]) {
    server.closeAllConnections();
    server.close();
  }
});

beforeEach(() => {
  said.length = 0;
  const { port } = files.address() as AddressInfo;
  // Certificates come from this machine, and their root is trusted; all else is the library as it is.
  vi.spyOn(https, 'get').mockImplementation(((url: string, heard: Parameters<typeof requestTo>[1]) =>
    requestTo(`http://127.0.0.1:${port}/${new URL(url).search}`, heard as never)) as typeof https.get);
  vi.spyOn(forge.pki, 'createCaStore').mockImplementation(() => trustingRoot);
});
afterEach(() => {
  vi.restoreAllMocks();
});
const trustingRoot = trusting(root);

const launch = (at = Date.now(), type = 'LaunchRequest') =>
  JSON.stringify({
    version: '1.0',
    session: {
      new: true,
      sessionId: 's',
      application: { applicationId: ours },
      user: { userId: 'amzn1.ask.account.A' },
      attributes: {},
    },
    context: {
      System: {
        application: { applicationId: ours },
        user: { userId: 'amzn1.ask.account.A' },
        device: { deviceId: 'd', supportedInterfaces: {} },
      },
    },
    request: {
      type,
      requestId: `amzn1.echo-api.request.${Math.random()}`,
      timestamp: new Date(at).toISOString(),
      locale: 'en-US',
    },
  });

const send = async (body: string, headers: Readonly<Record<string, string>>, method = 'POST', path = '/') => {
  const { port } = answering.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers,
    ...(method === 'POST' && { body }),
  });
  return { status: answer.status, body: await answer.text() };
};

const signedBy = (name: keyof typeof signers, body: string) => ({
  'signature-256': signature(signers[name], body),
  signaturecertchainurl: addressOf(name),
});

describe('a request that Amazon has signed', () => {
  it('is answered by the skill', async () => {
    const body = launch();
    const { status, body: answer } = await send(body, signedBy('amazon', body));
    expect([status, said]).toEqual([200, []]);
    expect(answer).toContain('Stay still.');
  });

  it('is refused when it comes again', async () => {
    const body = launch();
    const headers = signedBy('amazon', body);
    expect((await send(body, headers)).status).toBe(200);
    expect((await send(body, headers)).status).toBe(400);
    expect(said).toEqual(['refused: the same request once more']);
  });

  it('may come again when it is an event: Alexa repeats those', async () => {
    const body = launch(Date.now(), 'AlexaSkillEvent.SkillDisabled');
    const headers = signedBy('amazon', body);
    expect([(await send(body, headers)).status, (await send(body, headers)).status]).toEqual([200, 200]);
  });

  it('is refused after two and a half minutes, though nothing else is wrong with it', async () => {
    const body = launch(Date.now() - 151_000);
    expect((await send(body, signedBy('amazon', body))).status).toBe(400);
    expect(said).toEqual([expect.stringContaining('Timestamp verification failed')]);
  });

  it('is refused when it was sent in a time to come', async () => {
    const body = launch(Date.now() + 200_000);
    expect((await send(body, signedBy('amazon', body))).status).toBe(400);
    expect(said).toEqual([expect.stringContaining('still to come')]);
  });
});

describe('a request is refused', () => {
  it.each<[string, (body: string) => Readonly<Record<string, string>>, string]>([
    ['without a signature', () => ({ signaturecertchainurl: addressOf('amazon') }), 'Missing Signature'],
    ['without a certificate', (body) => ({ 'signature-256': signature(amazon, body) }), 'Missing Certificate'],
    ['with the signature of another body', () => signedBy('amazon', launch()), 'signature does not match'],
    [
      'with noise for a signature',
      (body) => ({ ...signedBy('amazon', body), 'signature-256': 'bm9pc2U=' }),
      'does not match',
    ],
    ['with an expired certificate', (body) => signedBy('expired', body), 'Certificate expired'],
    ['with a certificate of another host', (body) => signedBy('of another host', body), 'domain missing'],
    ['with a certificate of an unknown root', (body) => signedBy('of an unknown root', body), 'not trusted'],
    [
      'with a certificate from somewhere else',
      (body) => ({ ...signedBy('amazon', body), signaturecertchainurl: 'https://s3.example.com/echo.api/cert.pem' }),
      'invalid host name',
    ],
    [
      'with a certificate from another folder',
      (body) => ({ ...signedBy('amazon', body), signaturecertchainurl: 'https://s3.amazonaws.com/bucket/cert.pem' }),
      'invalid path',
    ],
    [
      'with a certificate over http',
      (body) => ({ ...signedBy('amazon', body), signaturecertchainurl: 'http://s3.amazonaws.com/echo.api/cert.pem' }),
      'unsupported protocol',
    ],
  ])('%s', async (_, headers, message) => {
    const body = launch();
    const { status, body: answer } = await send(body, headers(body));
    expect([status, answer]).toEqual([400, '']);
    expect(said).toEqual([expect.stringContaining(message)]);
  });

  it('that is no JSON, or has no time', async () => {
    for (const body of ['{', '{"request":{}}']) {
      expect((await send(body, signedBy('amazon', body))).status).toBe(400);
    }
    expect(said).toEqual(['refused: the body is no JSON', expect.stringContaining('Timestamp is not present')]);
  });

  it('that is larger than any of Alexa', async () => {
    expect((await send('x'.repeat(300_000), {})).status).toBe(400);
  });
});

describe('the endpoint', () => {
  it('serves the sound that the answers name', async () => {
    expect(await send('', {}, 'GET', '/sound/s4/one.mp3')).toEqual({ status: 200, body: '\u0001\u0002\u0003' });
    expect((await send('', {}, 'GET', '/sound/s4/two.mp3')).status).toBe(404);
  });

  it('has nothing else', async () => {
    expect((await send('', {}, 'GET')).status).toBe(404);
    expect((await send('{}', {}, 'POST', '/other')).status).toBe(404);
  });
});
