import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postTo } from '../../lambda/store/post.ts';

const server = createServer((request, response) => {
  if (request.url === '/never') return;
  if (request.url === '/half') {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setImmediate(() => response.destroy());
    return;
  }
  request.pipe(response.writeHead(201));
});
let base = '';
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('brings back the status and the whole body', async () => {
  const body = '床'.repeat(50_000);
  expect(await postTo(new URL(base))({ 'x-a': 'b' }, body, 5000)).toEqual({ status: 201, body });
});

test('gives up at its deadline', async () => {
  await expect(postTo(new URL('/never', base))({}, '', 20)).rejects.toThrow();
});

test('does not take half an answer for a whole one', async () => {
  await expect(postTo(new URL('/half', base))({}, '', 5000)).rejects.toThrow();
});
