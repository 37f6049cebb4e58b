export type Answer = { readonly status: number; readonly body: string };

/** Sends one POST and reads the whole answer; rejects when that takes longer than `within` milliseconds. */
export type Post = (headers: Readonly<Record<string, string>>, body: string, within: number) => Promise<Answer>;

/**
 * Over node's own client, of which only the one that the address needs is loaded. It is not imported: importing
 * `node:http` reads all that it exports, with it the whole of `fetch`, which takes Node 24 another 40 ms; for the same
 * reason it is not `fetch` itself. Connections are kept open between turns.
 */
export const postTo = (url: URL): Post => {
  const { request } = process.getBuiltinModule(url.protocol === 'http:' ? 'node:http' : 'node:https');
  return (headers, body, within) =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', headers, signal: AbortSignal.timeout(within) }, (response) => {
        const parts: string[] = [];
        response.setEncoding('utf8');
        response.on('data', (part: string) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parts.join('') }));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
};
