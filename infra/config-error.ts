/** A setting of the build or the deployment that is missing or wrong. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(where: string, found: string, wanted: string) {
    super(`${where}: expected ${wanted}, got ${found}`);
  }
}
