import { expect, test } from 'vitest';
import type { Bundle } from '../../infra/bundle.ts';
import { checkBundle, largestEntry } from '../../infra/bundle-limits.ts';

const chunk = (bytes: number, ...inputs: readonly string[]) => ({ path: 'dist/lambda/some.mjs', bytes, inputs });
const small: Bundle = {
  entry: [chunk(1000, 'lambda/index.ts', 'node_modules/zod/v4/mini/schemas.js')],
  others: [chunk(largestEntry * 2, 'lambda/locales/en-US/cues.ts')],
};

test('a small entry of the right things may be deployed', () => {
  expect(() => checkBundle(small)).not.toThrow();
});

test.each<[Bundle, string]>([
  [{ ...small, entry: [chunk(largestEntry), chunk(1)] }, `1 to ${largestEntry} bytes, got ${largestEntry + 1} bytes`],
  [{ ...small, entry: [] }, 'got 0 bytes'],
  [{ ...small, entry: [chunk(1, 'lambda/locales/en-US/cues.ts')] }, 'expected a locale to be imported on demand'],
  [{ ...small, others: [chunk(1, 'node_modules/zod/v4/classic/schemas.js')] }, 'expected zod/mini'],
  [{ ...small, others: [chunk(1, 'lambda/simulator/echo.ts')] }, 'got lambda/simulator/echo.ts'],
  [{ ...small, entry: [chunk(1, 'tests/contracts/progress-store.ts')] }, 'expected only files of lambda/'],
])('a bundle that may not be deployed is refused with the reason', (bundle, message) => {
  expect(() => checkBundle(bundle)).toThrow(message);
  expect(() => checkBundle(bundle)).toThrow(expect.objectContaining({ name: 'ConfigError' }));
});
