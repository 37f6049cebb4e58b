import { routines } from '#protocol';

/** Routine ids that the ledger's avoid codes leave out for a condition; an unknown one leaves nothing out. */
export const leftOutBy = (code: string | undefined): readonly string[] =>
  code === undefined
    ? []
    : routines.filter((routine) => (routine.avoid as readonly string[]).includes(code)).map((routine) => routine.id);
