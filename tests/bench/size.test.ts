import { expect, test } from 'vitest';
import { built } from '../../infra/bundle.ts';
import { hello, ours } from './peer.ts';
import { type Part, partOf, sizeOf } from './size.ts';

test.each([
  ['node_modules/zod/v4/core/util.js', 'zod'],
  ['node_modules/@scope/name/index.js', '@scope/name'],
  ['node_modules/one/node_modules/other/index.js', 'other'],
  ['lambda/alexa/skill.ts', 'lambda/alexa'],
  ['lambda/locales/en-US/heard.ts', 'lambda/locales'],
  ['lambda/index.ts', 'lambda'],
])('%s is part of %s', (input, part) => {
  expect(partOf(input)).toBe(part);
});

const total = (parts: readonly Part[], when: 'early' | 'later'): number =>
  parts.reduce((bytes, part) => bytes + part[when], 0);

test.each([hello, ours])('the parts of $name, and its chunks, are all of it', async ({ entry }) => {
  const size = sizeOf(await built(entry, 'dist/bench', { write: false }));
  expect(size.parts.map(({ name }) => name)).toContain('ask-sdk-core');
  for (const when of ['early', 'later'] as const) {
    expect(total(size.parts, when)).toBe(size[when]);
    expect(total(size.chunks, when)).toBe(size[when]);
  }
  expect(size.early).toBeGreaterThan(50_000);
});
