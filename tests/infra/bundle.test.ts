import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { type Bundle, bundle } from '../../infra/bundle.ts';
import { checkBundle } from '../../infra/bundle-limits.ts';
import { notices } from '../../infra/notices.ts';
import { bundleFolder, entry, noticesPage } from '../../infra/paths.ts';

let made: Bundle;
beforeAll(async () => {
  made = await bundle(entry, bundleFolder, { write: false });
});

test('the function as it is may be deployed', () => {
  expect(() => checkBundle(made)).not.toThrow();
});

test('the page of notices is that of the packages in it; npx tsx infra/write-notices.ts renews it', async () => {
  expect(await readFile(noticesPage, 'utf8')).toBe(await notices(made));
});
