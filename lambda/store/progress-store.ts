import type { Progress } from '../conversation/progress.ts';

/** Who a record belongs to: hashed before it leaves the process. Without `personId` it is the household's. */
export type Person = { readonly userId: string; readonly personId?: string };

/** Where progress is kept between sessions. Every method throws `StoreError` when the store cannot do its work. */
export type ProgressStore = {
  /** `undefined`: nothing stored, or nothing that still counts (expired, unreadable). */
  load(person: Person): Promise<Progress | undefined>;
  /**
   * Writes `progress` as the next revision, only if the stored revision is still `progress.revision`, and returns what
   * was stored; 'conflict' if another turn wrote first. `expires` is the caller's.
   */
  save(person: Person, progress: Progress): Promise<Progress | 'conflict'>;
  /** This person's record only. */
  forget(person: Person): Promise<void>;
  /** Every record of the user, found with one query. */
  forgetUser(userId: string): Promise<void>;
};

/**
 * A store that cannot be reached or answers nonsense, or a record that does not hold. One line, which never carries a
 * value out of a record.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly where: string;
  readonly found: string;
  readonly wanted: string;

  constructor(where: string, found: string, wanted: string, options?: { cause?: unknown }) {
    super(`${where}: expected ${wanted}, got ${found}`, options);
    this.where = where;
    this.found = found;
    this.wanted = wanted;
  }
}
