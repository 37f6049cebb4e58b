import type { Fault } from '../breach.ts';
import { pathTo } from '../json.ts';
import type { Declared } from '../world.ts';
import type { Manifest } from './schema.ts';

/** What the manifest is held against; what is left out is not checked. */
export type ManifestOptions = {
  /** Interfaces and permissions that the skill really uses. */
  readonly used?: Partial<Declared>;
  /** Interaction models by locale. */
  readonly models?: Readonly<Record<string, unknown>>;
  /** Key phrase of the disclaimer by locale; a locale without one of its own may have any of them. */
  readonly disclaimer?: Readonly<Record<string, string>>;
};

/** One thing that the platform or certification asks of a manifest. */
export type ManifestRule = {
  readonly asks: string;
  readonly page: string;
  readonly faults: (manifest: Manifest, options: ManifestOptions) => Iterable<Fault>;
};

/** Path of a part of the manifest. */
export const inManifest = (...keys: readonly (string | number)[]): string => pathTo('$.manifest', ...keys);

/** Path of what a store page says in a locale. */
export const inStore = (locale: string, ...keys: readonly (string | number)[]): string =>
  inManifest('publishingInformation', 'locales', locale, ...keys);
