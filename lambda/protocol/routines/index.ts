import { ProtocolError } from '../protocol-error.ts';
import type { Routine } from '../routine.ts';
import { bodyScan } from './body-scan.ts';
import { breathing } from './breathing.ts';
import { contrast, contrastFifteen, contrastStandard } from './contrast.ts';
import { cool } from './cool.ts';
import { kneeRocks } from './knee-rocks.ts';
import { legsUpRest } from './legs-up-rest.ts';
import { logRollBed, logRollFloor, logRollStuck } from './log-roll.ts';
import { pelvicTilts } from './pelvic-tilts.ts';
import { quickComfort } from './quick-comfort.ts';
import { warm } from './warm.ts';

export const routines = [
  quickComfort,
  breathing,
  legsUpRest,
  bodyScan,
  pelvicTilts,
  kneeRocks,
  logRollFloor,
  logRollBed,
  logRollStuck,
  warm,
  cool,
  contrast,
  contrastStandard,
  contrastFifteen,
] as const;

export type RoutineId = (typeof routines)[number]['id'];

/**
 * A routine by its id.
 * @throws ProtocolError for an id that no routine has
 */
export const routineOf = (id: string): Routine => {
  const found = routines.find((routine) => routine.id === id);
  if (found === undefined) {
    throw new ProtocolError('a routine', `"${id}"`, `one of ${routines.map((routine) => routine.id).join(', ')}`);
  }
  return found;
};
