import { afterAll, expect, it } from 'vitest';
import { soundServer } from '../../lambda/simulator/sound-server.ts';

const asked: string[] = [];
const server = soundServer(async (path) => {
  asked.push(path);
  if (path === 'broken.mp3') throw new Error('no encoder');
  return path === 's4/1xb3000.mp3' ? new Uint8Array([1, 2, 3]) : undefined;
});
afterAll(() => server.close());

it('serves a sound to this machine only', async () => {
  const address = await server.addressOf('s4/1xb3000.mp3');
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/s4\/1xb3000\.mp3$/);
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('audio/mpeg');
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
  expect((await fetch(address, { method: 'HEAD' })).headers.get('content-length')).toBe('3');
});

it('has nothing else to give, and stays up', async () => {
  const statusOf = async (path: string, method = 'GET') =>
    (await fetch(await server.addressOf(path), { method })).status;
  expect(await statusOf('s4/other.mp3')).toBe(404);
  expect(await statusOf('%E0%A4%A')).toBe(404);
  expect(await statusOf('broken.mp3')).toBe(500);
  expect(await statusOf('s4/1xb3000.mp3', 'POST')).toBe(405);
  expect(await statusOf('..%2F..%2Fetc%2Fpasswd')).toBe(404);
  expect(asked).not.toContain('/etc/passwd');
});
