import { type RoutineId, routines } from '#protocol';

const version = 'v1';

/** A plan of chimes as the player hands it back. @example chimesToken('contrast') // => 'chimes|contrast|v1' */
export const chimesToken = (routine: RoutineId): string => `chimes|${routine}|${version}`;

/** The plan that a token names; `undefined` for any other token. */
export const chimesOf = (token: string | undefined): RoutineId | undefined =>
  routines.find(({ id }) => chimesToken(id) === token)?.id;
