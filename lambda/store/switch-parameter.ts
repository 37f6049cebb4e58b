import { type Post, postTo } from './post.ts';
import { type Credentials, signed } from './sign.ts';

export type SwitchParameter = {
  /** Name of a parameter of Systems Manager. */
  readonly name: string;
  readonly region: string;
  readonly credentials: Credentials;
  /** Absent: Amazon's own for the region. */
  readonly endpoint?: string;
  /** Absent: over the network. */
  readonly post?: Post;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Told when it could not be read. */
  readonly warn: () => void;
};

/** Milliseconds for which it is not asked for again, that a turn waits for it, and that a call may take. */
const [freshFor, patience, perCall] = [60_000, 200, 1000];

const valueIn = (body: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(body)?.Parameter?.Value;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The text of the parameter, asked for once a minute. A turn waits for it a moment and no longer; until an answer is there,
 * and where none comes, what was known last holds. Never rejects.
 */
export const switchParameter = (options: SwitchParameter): (() => Promise<string>) => {
  const { name, region, credentials, clock, warn } = options;
  const url = new URL(options.endpoint ?? `https://ssm.${region}.amazonaws.com/`);
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.GetParameter' };
  const body = JSON.stringify({ Name: name });
  let text = '';
  let asked = Number.NEGATIVE_INFINITY;

  const read = async (): Promise<void> => {
    const send = options.post ?? postTo(url);
    const now = new Date(clock());
    const answer = await send(signed({ url, headers, body, region, service: 'ssm', now }, credentials), body, perCall);
    const value = answer.status === 200 ? valueIn(answer.body) : undefined;
    if (value === undefined) warn();
    else text = value;
  };

  return async () => {
    if (clock() - asked < freshFor) return text;
    asked = clock();
    let timer: NodeJS.Timeout | undefined;
    const moment = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
      timer.unref();
    });
    await Promise.race([read().catch(warn), moment]);
    clearTimeout(timer);
    return text;
  };
};
