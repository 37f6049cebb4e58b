/** Something that did not do what is to be measured. */
export class BenchError extends Error {
  override name = 'BenchError';

  constructor(where: string, found: string, wanted: string) {
    super(`${where}: expected ${wanted}, got ${found}`);
  }
}
