import { createHash, createHmac } from './digest.ts';

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Comes with the short-lived keys of a role. */
  readonly sessionToken?: string;
};

export type Unsigned = {
  readonly url: URL;
  /** Lower-case names. `host`, the date and the token are added. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly region: string;
  readonly service: string;
  readonly now: Date;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);

/** A path as it is signed: its segments encoded once more than they are sent. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * All headers of a POST without a query, with its Signature Version 4.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export const signed = (request: Unsigned, credentials: Credentials): Readonly<Record<string, string>> => {
  const { url, body, region, service } = request;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const time = request.now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const date = time.slice(0, 8);
  const headers: Readonly<Record<string, string>> = {
    ...request.headers,
    host: url.host,
    'x-amz-date': time,
    ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
  };
  const names = Object.keys(headers).sort();
  const list = names.join(';');
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = ['POST', encoded(url.pathname), '', lines, list, digest(body)].join('\n');
  const scope = [date, region, service, 'aws4_request'];
  const key = scope.reduce<string | Buffer>((from, part) => hmac(from, part).digest(), `AWS4${secretAccessKey}`);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope.join('/'), digest(canonical)].join('\n')).digest('hex');
  const credential = `${accessKeyId}/${scope.join('/')}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${list}, Signature=${signature}`,
  };
};
