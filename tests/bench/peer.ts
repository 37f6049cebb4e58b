import { fileURLToPath } from 'node:url';
import { entry } from '../../infra/paths.ts';

/** Something that is started cold: a module that exports `handler`, bundled as the function is. */
export type Peer = {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  /** Requests that it sends to DynamoDB before it answers a launch. */
  readonly asks: number;
};

const file = (name: string): string => fileURLToPath(new URL(`peers/${name}.ts`, import.meta.url));

/** Everything is compared with this one. */
export const hello: Peer = { id: 'hello', name: 'hello-world', entry: file('hello'), asks: 0 };

export const ours: Peer = { id: 'ours', name: 'Gentle Back', entry, asks: 1 };

export const peers: readonly Peer[] = [
  { id: 'nothing', name: 'Node alone', entry: file('nothing'), asks: 0 },
  hello,
  { id: 'hello-post', name: 'hello + one POST', entry: file('hello-post'), asks: 1 },
  { id: 'hello-post-words', name: 'hello + POST, i18next, HMAC', entry: file('hello-post-words'), asks: 1 },
  ours,
  { id: 'hello-adapter', name: "hello + Amazon's adapter", entry: file('hello-adapter'), asks: 1 },
];
