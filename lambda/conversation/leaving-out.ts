import { routines } from '#protocol';

/** Routine ids that the ledger's avoid codes leave out for a condition; an unknown one leaves nothing out. */
export const leftOutBy = (code: string | undefined): readonly string[] =>
  code === undefined
    ? []
    : routines.filter((routine) => (routine.avoid as readonly string[]).includes(code)).map((routine) => routine.id);

/** Does the ledger ask for care with a condition, in any routine there is? */
export const needsCare = (code: string | undefined): boolean =>
  code !== undefined && routines.some((routine) => Object.keys(routine.care).includes(code));
