import { logger } from '../log.ts';
import { postTo } from '../store/post.ts';
import { signed } from '../store/sign.ts';
import { RehearsalError, rehearse } from './rehearsal.ts';

// What a schedule calls: a conversation with the function as Alexa reaches it, by its alias.

const { AWS_REGION: region = '', SKILL_ID: skillId = '', TARGET: target = '', LOCALE: locale = '' } = process.env;
const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = process.env;
const credentials = {
  accessKeyId: AWS_ACCESS_KEY_ID,
  secretAccessKey: AWS_SECRET_ACCESS_KEY,
  ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
};
const host = process.env.AWS_ENDPOINT_URL_LAMBDA ?? `https://lambda.${region}.amazonaws.com`;
const url = new URL(`/2015-03-31/functions/${target}/invocations`, host);
const log = logger((line) => process.stdout.write(line));

/** Milliseconds that Alexa waits for an answer. */
const patience = 8000;

const say = async (event: unknown): Promise<unknown> => {
  const body = JSON.stringify(event);
  const headers = { 'content-type': 'application/json' };
  const all = signed({ url, headers, body, region, service: 'lambda', now: new Date() }, credentials);
  const answer = await postTo(url)(all, body, patience);
  if (answer.status !== 200) throw new RehearsalError('function', `${answer.status}`, '200');
  return JSON.parse(answer.body);
};

const status = async (address: string): Promise<number> => {
  const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
  return answer.status;
};

/** @throws RehearsalError where the skill does not answer as it must: Lambda counts it, and an alarm goes off */
export const handler = async (_event: unknown): Promise<void> => {
  try {
    await rehearse({ say, status, skillId, locale, now: Date.now() });
  } catch (error) {
    log({ errorClass: error instanceof Error ? error.name : 'Error' });
    throw error;
  }
};
