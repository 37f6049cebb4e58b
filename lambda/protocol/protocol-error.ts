/**
 * A table of care data that does not hold. Thrown while building and testing, never in the deployed function:
 * it loads tables that have been checked. The message says where, what was found and what would be right.
 */
export class ProtocolError extends Error {
  override name = 'ProtocolError';

  constructor(where: string, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`${where}: expected ${wanted}, got ${found}`, options);
  }
}
