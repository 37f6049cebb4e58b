import type { Bundle, Chunk } from './bundle.ts';
import { ConfigError } from './config-error.ts';

/** Bytes that every cold start reads, minified. */
export const largestEntry = 400 * 1024;

/** What must not reach the function, and what is right instead. */
const forbidden: readonly { readonly path: RegExp; readonly instead: string }[] = [
  { path: /node_modules\/zod\/v4\/classic\//, instead: 'zod/mini on the way to the function' },
  { path: /node_modules\/zod\/v3\//, instead: 'zod/mini on the way to the function' },
  { path: /^lambda\/simulator\//, instead: 'a function that does not know the simulator' },
  { path: /^(infra|tests)\//, instead: 'only files of lambda/' },
];

const bytesOf = (chunks: readonly Chunk[]): number => chunks.reduce((total, { bytes }) => total + bytes, 0);

/** @throws ConfigError for the first thing in the bundle that may not be deployed */
export const checkBundle = ({ entry, others }: Bundle): void => {
  const bytes = bytesOf(entry);
  if (bytes === 0 || bytes > largestEntry) {
    throw new ConfigError('entry chunk', `${bytes} bytes`, `1 to ${largestEntry} bytes`);
  }
  const early = entry.flatMap(({ inputs }) => inputs);
  const locale = early.find((input) => /^lambda\/locales\/\w\w-\w\w\//.test(input));
  if (locale !== undefined) throw new ConfigError('entry chunk', locale, 'a locale to be imported on demand');
  const inputs = [...early, ...others.flatMap((chunk) => chunk.inputs)];
  for (const { path, instead } of forbidden) {
    const found = inputs.find((input) => path.test(input));
    if (found !== undefined) throw new ConfigError('bundle', found, instead);
  }
};
