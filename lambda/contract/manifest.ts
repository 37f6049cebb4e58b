import { type Breach, breachesOf } from './breach.ts';
import { onTheWire } from './json.ts';
import { endpoints, subscriptions } from './manifest/endpoint.ts';
import { examplePhrases } from './manifest/example-phrase.ts';
import { compliance, privacy } from './manifest/privacy.ts';
import type { ManifestOptions, ManifestRule } from './manifest/rule.ts';
import { readManifest } from './manifest/schema.ts';
import { countries, locales, pageText, storeDisclaimer } from './manifest/store.ts';
import { declaredIn, use } from './manifest/use.ts';
import type { Declared } from './world.ts';

export type { ManifestOptions } from './manifest/rule.ts';

/** A new rule is one entry here. */
export const manifestRules: readonly ManifestRule[] = [
  locales,
  pageText,
  countries,
  storeDisclaimer,
  examplePhrases,
  privacy,
  compliance,
  endpoints,
  subscriptions,
  use,
];

/**
 * What keeps a manifest (the content of `skill.json`) from being taken or certified. Takes any value and never throws; one
 * that has not even the shape of a manifest is judged by its shape only.
 */
export const lintManifest = (manifest: unknown, options: ManifestOptions = {}): readonly Breach[] => {
  const read = readManifest(onTheWire(manifest));
  const faults =
    read.manifest === undefined
      ? read.faults
      : manifestRules.flatMap((rule) => [...rule.faults(read.manifest, options)]);
  return breachesOf('V25', faults);
};

/** What a manifest declares, as `World` wants it; `undefined` for a value that is no manifest. */
export const declaredBy = (manifest: unknown): Declared | undefined => {
  const read = readManifest(onTheWire(manifest));
  return read.manifest === undefined ? undefined : declaredIn(read.manifest);
};
