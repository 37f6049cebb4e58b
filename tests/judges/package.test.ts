import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../infra/skill-package.ts';
import { readModelFile, shipped } from '../../interaction-models/shipped.ts';
import { deployment, severalRegions } from '../infra/templates.ts';

const path = (fromHere: string): string => fileURLToPath(new URL(fromHere, import.meta.url));

/** Amazon's types of the skill package as JSON schemas, made of them as they are installed. */
const generator = createGenerator({
  path: path('smapi-types.ts'),
  tsconfig: path('ask-smapi-model.json'),
  skipTypeCheck: true,
  jsDoc: 'none',
});

const judge = (type: 'ManifestFile' | 'ModelFile') => {
  const schema: object = JSON.parse(JSON.stringify(generator.createSchema(type)));
  const validate = new Ajv({ strict: false }).compile(schema);
  return (value: unknown): readonly string[] =>
    validate(JSON.parse(JSON.stringify(value)))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe("Amazon's types", () => {
  const [manifests, models] = [judge('ManifestFile'), judge('ModelFile')];

  it('have nothing against the manifest, in one region or in several', () => {
    for (const each of [deployment, severalRegions]) expect(manifests(manifestOf(each))).toEqual([]);
  });

  it.each(Object.keys(shipped))('have nothing against the interaction model of %s', (locale) => {
    expect(models(readModelFile(locale))).toEqual([]);
  });

  it('see what is wrong', () => {
    const { manifest } = manifestOf(deployment);
    expect(manifests({ manifest: { ...manifest, manifestVersion: 1 } })).not.toEqual([]);
    const { apis } = manifest;
    const broken = { custom: { ...apis.custom, interfaces: [{ type: 'LOUDSPEAKER' }] } };
    expect(manifests({ manifest: { ...manifest, apis: broken } })).not.toEqual([]);
    expect(models({ interactionModel: {} })).not.toEqual([]);
  });
});
