import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Skill } from '../alexa/skill.ts';
import { type Guard, RefusedError } from './guard.ts';

export type Endpoint = {
  readonly skill: Skill;
  readonly guard: Guard;
  /** The sound file at a path; `undefined` where there is none. */
  readonly sound: (path: string) => Promise<Uint8Array | undefined>;
  readonly say: (line: string) => void;
};

/** Bytes that a request of Alexa stays far below. */
const longest = 256 * 1024;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > longest) throw new RefusedError(`more than ${longest} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

const answerTo = async (request: IncomingMessage, response: ServerResponse, endpoint: Endpoint): Promise<void> => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (request.method === 'GET' && path.startsWith('/sound/')) {
    const file = await endpoint.sound(path.slice('/sound/'.length));
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': file.length }).end(file);
    return;
  }
  if (request.method !== 'POST' || path !== '/') {
    response.writeHead(404).end();
    return;
  }
  const body = await bodyOf(request);
  await endpoint.guard(body, request.headers);
  const answer = await endpoint.skill(JSON.parse(body));
  response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(answer));
};

/** Answers Alexa as a web service does: what Amazon did not sign is refused before the skill sees it (contract 10.2). */
export const listener =
  (endpoint: Endpoint): RequestListener =>
  (request, response) => {
    answerTo(request, response, endpoint).catch((error: unknown) => {
      const refused = error instanceof RefusedError;
      endpoint.say(refused ? `refused: ${error.message}` : String(error));
      if (!response.headersSent) response.writeHead(refused ? 400 : 500);
      response.end();
    });
  };
