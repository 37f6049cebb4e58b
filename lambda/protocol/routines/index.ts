import { composed } from '../composing.ts';
import { type ownTime, type PlaylistId, playlistOf, playlists } from '../playlists/index.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Routine } from '../routine.ts';
import { backBend } from './back-bend.ts';
import { birdDog } from './bird-dog.ts';
import { bodyScan } from './body-scan.ts';
import { breathing } from './breathing.ts';
import { catCow } from './cat-cow.ts';
import { contrast, contrastFifteen, contrastStandard } from './contrast.ts';
import { cool } from './cool.ts';
import { deadBug } from './dead-bug.ts';
import { drinkingPlan, salts, sipLyingDown } from './drinking.ts';
import { figureFour } from './figure-four.ts';
import { hamstringStretch } from './hamstring-stretch.ts';
import { heelSit } from './heel-sit.ts';
import { hipStretch } from './hip-stretch.ts';
import { kneeRocks } from './knee-rocks.ts';
import { kneeToChest } from './knee-to-chest.ts';
import { legsUpRest } from './legs-up-rest.ts';
import { logRollBed, logRollFloor, logRollStuck } from './log-roll.ts';
import { ballMassage, rollerMassage, upperBackMassage } from './massage.ts';
import { breathNoticing, mindfulWalk, minutePause } from './mindful.ts';
import { muscleRelease } from './muscle-release.ts';
import { pelvicTilts } from './pelvic-tilts.ts';
import { quickComfort } from './quick-comfort.ts';
import { sideRest } from './side-rest.ts';
import { walking } from './walking.ts';
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
  kneeToChest,
  walking,
  catCow,
  birdDog,
  deadBug,
  heelSit,
  figureFour,
  hamstringStretch,
  hipStretch,
  backBend,
  ballMassage,
  upperBackMassage,
  rollerMassage,
  muscleRelease,
  minutePause,
  breathNoticing,
  mindfulWalk,
  sideRest,
  drinkingPlan,
  salts,
  sipLyingDown,
] as const;

/** Something that can be started by name: a routine, or several in a row. */
export type RoutineId = (typeof routines)[number]['id'] | PlaylistId | typeof ownTime;

/**
 * A single routine by its id.
 * @throws ProtocolError for an id that no routine has
 */
export const singleOf = (id: string): Routine => {
  const found = routines.find((routine) => routine.id === id);
  if (found === undefined) {
    throw new ProtocolError('a routine', `"${id}"`, `one of ${routines.map((routine) => routine.id).join(', ')}`);
  }
  return found;
};

const rows = new Map<string, Routine>();

/**
 * A routine by its id, or a playlist as the routine that it comes to.
 * @throws ProtocolError for an id that neither has
 */
export const routineOf = (id: string): Routine => {
  const playlist = playlistOf(id);
  if (playlist === undefined) return singleOf(id);
  const row = rows.get(id) ?? composed(playlist, singleOf);
  rows.set(id, row);
  return row;
};

/** The ids of all that can be started by name. */
export const startable = [...routines.map(({ id }) => id), ...playlists.map(({ id }) => id)];
