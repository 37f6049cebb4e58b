import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestOf, packageBreaches, writePackage } from '../../infra/skill-package.ts';
import { icons } from '../../interaction-models/manifest.ts';
import { readModelFile, shipped } from '../../interaction-models/shipped.ts';
import { localeNames } from '../../lambda/locales/index.ts';
import { deployment, severalRegions } from './templates.ts';

const models = Object.fromEntries(Object.keys(shipped).map((locale) => [locale, readModelFile(locale)]));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-package-'));
  await writePackage(join(folder, 'package'), deployment);
});
afterAll(() => rm(folder, { recursive: true }));

/** Width and height of a PNG, which stand in its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the skill package', () => {
  test('holds the manifest, a model for every locale, and two icons', async () => {
    const files = await readdir(join(folder, 'package'), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'package').length + 1));
    expect(paths.sort()).toEqual(
      [
        'skill.json',
        ...localeNames.map((locale) => `interactionModels/custom/${locale}.json`),
        ...Object.values(icons),
      ].sort(),
    );
    for (const [size, path] of Object.entries(icons)) {
      const png = await readFile(join(folder, 'package', path));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOf(png)).toEqual([Number(size), Number(size)]);
    }
  });

  test('ships every locale that the function has', () => {
    expect(Object.keys(shipped)).toEqual(localeNames);
  });

  test('is the same whenever it is made, so that a deployment without a change changes nothing', async () => {
    await writePackage(join(folder, 'again'), deployment);
    for (const file of ['skill.json', ...Object.values(icons)]) {
      const [one, other] = await Promise.all(['package', 'again'].map((each) => readFile(join(folder, each, file))));
      expect(one?.equals(other ?? Buffer.alloc(0)), file).toBe(true);
    }
  });
});

describe('the manifest', () => {
  test('in several regions names the function of each, and home for all others', () => {
    const { apis, events } = manifestOf(severalRegions).manifest;
    expect(apis.custom.endpoint.uri).toBe('arn:aws:lambda:us-east-1:123456789012:function:GentleBack:live');
    expect(JSON.stringify(apis.custom.regions)).toContain('arn:aws:lambda:eu-west-1:');
    expect(events.endpoint).toEqual(apis.custom.endpoint);
    expect(events.subscriptions).toEqual([{ eventName: 'SKILL_DISABLED' }]);
  });

  test('breaks no rule, in one region or in several, at pages of somebody', () => {
    for (const each of [deployment, severalRegions]) expect(packageBreaches(manifestOf(each), models)).toEqual([]);
  });
});
