import { type Answer, type Post, postTo } from './post.ts';
import { StoreError } from './progress-store.ts';
import { type Credentials, signed } from './sign.ts';

export type Connection = {
  readonly region: string;
  readonly credentials: Credentials;
  /** Absent: Amazon's own for the region. */
  readonly endpoint?: string;
  /** Absent: over the network. */
  readonly post?: Post;
};

export type Action = 'GetItem' | 'PutItem' | 'DeleteItem' | 'Query' | 'BatchWriteItem';

/** Milliseconds one try may take, and all tries of a call with the pause between them. A turn makes two calls at most. */
const [perTry, perCall, between] = [1000, 1500, 50];

/** What DynamoDB says when the same request may work a moment later. */
const passing = [
  'InternalServerError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
];

const wanted = `an answer within ${perCall} ms`;

/** The object that a body holds; `undefined` for anything else. A schema library would cost the cold start more than it says here. */
const objectIn = (body: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** `com.amazonaws.dynamodb.v20120810#ThrottlingException` without its name space; '' when there is none. */
const errorType = (body: string): string => {
  const type = objectIn(body)?.__type;
  return typeof type === 'string' ? (type.split('#').at(-1) ?? '') : '';
};

/**
 * Calls DynamoDB, once more when it is busy or cannot be reached. 'refused' is a condition that does not hold.
 * @throws StoreError for everything else
 */
export const dynamoCall = ({ region, credentials, endpoint, post }: Connection) => {
  const url = new URL(endpoint ?? `https://dynamodb.${region}.amazonaws.com/`);
  const send = post ?? postTo(url);

  const tryOnce = async (action: Action, body: string, within: number): Promise<Answer | StoreError> => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${action}` };
    const unsigned = { url, headers, body, region, service: 'dynamodb', now: new Date() };
    try {
      const answer = await send(signed(unsigned, credentials), body, within);
      const type = errorType(answer.body);
      const busy = answer.status >= 500 || passing.includes(type);
      return busy ? new StoreError(`DynamoDB ${action}`, `${answer.status} ${type}`.trim(), wanted) : answer;
    } catch (cause) {
      const found = cause instanceof Error ? cause.message : String(cause);
      return new StoreError(`DynamoDB ${action}`, found, wanted, { cause });
    }
  };

  return async (action: Action, input: unknown): Promise<Readonly<Record<string, unknown>> | 'refused'> => {
    const body = JSON.stringify(input);
    const deadline = Date.now() + perCall;
    let answer = await tryOnce(action, body, perTry);
    const left = deadline - Date.now() - between;
    if (answer instanceof StoreError && left > 0) {
      await new Promise((resolve) => setTimeout(resolve, between));
      answer = await tryOnce(action, body, Math.min(perTry, left));
    }
    if (answer instanceof StoreError) throw answer;
    const type = errorType(answer.body);
    if (type === 'ConditionalCheckFailedException') return 'refused';
    if (answer.status !== 200) throw new StoreError(`DynamoDB ${action}`, `${answer.status} ${type}`.trim(), '200');
    const output = objectIn(answer.body);
    if (output === undefined) throw new StoreError(`DynamoDB ${action}`, 'something else', 'a JSON object');
    return output;
  };
};

export type Call = ReturnType<typeof dynamoCall>;
