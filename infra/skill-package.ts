import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { icons, skillManifest } from '../interaction-models/manifest.ts';
import { modelFile, readModelFile, shipped } from '../interaction-models/shipped.ts';
import { uses } from '../lambda/alexa/uses.ts';
import { type Breach, lineOf } from '../lambda/contract/breach.ts';
import { lintManifest } from '../lambda/contract/manifest.ts';
import { compareModels, lintModel } from '../lambda/contract/model.ts';
import { ConfigError } from './config-error.ts';
import { type Deployment, functionArn, homeOf } from './deployment.ts';
import { iconOf } from './icon.ts';

/** The interaction models of the locales that ship. @throws ConfigError for a locale without one */
const models = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(shipped).map((locale) => {
      try {
        return [locale, readModelFile(locale)];
      } catch (error) {
        const found = error instanceof Error ? error.message : String(error);
        throw new ConfigError(`locale ${locale}`, found, `an interaction model, interaction-models/${locale}.json`);
      }
    }),
  );

/** The manifest of a deployment. */
export const manifestOf = (deployment: Deployment): ReturnType<typeof skillManifest> => {
  const { privacyPolicyUrl, termsOfUseUrl, countries } = deployment;
  const pages = Object.fromEntries(Object.entries(shipped).map(([locale, { page }]) => [locale, page]));
  const isOne = deployment.regions.length === 1;
  return skillManifest(pages, {
    privacyPolicyUrl,
    termsOfUseUrl,
    countries,
    endpoint: functionArn(deployment, homeOf(deployment)),
    regions: Object.fromEntries(
      isOne ? [] : deployment.regions.map((region) => [region, functionArn(deployment, region)]),
    ),
  });
};

/** What keeps the package from being taken or certified (V24, V25). */
export const packageBreaches = (
  manifest: unknown,
  modelsByLocale: Readonly<Record<string, unknown>>,
): readonly Breach[] => [
  ...lintManifest(manifest, {
    used: uses,
    models: modelsByLocale,
    disclaimer: Object.fromEntries(Object.entries(shipped).map(([name, { locale }]) => [name, locale.disclaimer])),
  }),
  ...Object.values(modelsByLocale).flatMap((model) => lintModel(model)),
  ...compareModels(modelsByLocale),
];

const drawing = new URL('../interaction-models/icon.svg', import.meta.url);

/**
 * Writes the skill package (contract 8.1) into an empty `folder`: manifest, interaction models, icons.
 * @throws ConfigError for the first thing in it that Amazon would not take
 */
export const writePackage = async (folder: string, deployment: Deployment): Promise<void> => {
  const [manifest, modelsByLocale] = [manifestOf(deployment), models()];
  const [worst] = packageBreaches(manifest, modelsByLocale).filter(({ severity }) => severity === 'error');
  if (worst !== undefined) throw new ConfigError('skill package', lineOf(worst), 'one that Amazon takes');
  await rm(folder, { recursive: true, force: true });
  const fileAt = async (path: string): Promise<string> => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    return file;
  };
  await writeFile(await fileAt('skill.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const locale of Object.keys(modelsByLocale)) {
    await copyFile(modelFile(locale), await fileAt(`interactionModels/custom/${locale}.json`));
  }
  const svg = await readFile(drawing, 'utf8');
  for (const [size, path] of Object.entries(icons)) {
    await writeFile(await fileAt(path), await iconOf(svg, Number(size)));
  }
};
