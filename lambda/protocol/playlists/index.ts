import type { Playlist } from '../playlist.ts';
import { numberOfSitting } from '../sittings/index.ts';
import { calm, desk, loosen, massage, night, rebuild, rescue, sleep, stretches } from './sessions.ts';
import {
  bedBreak,
  breathAndTilt,
  chairBreak,
  deskBreak,
  hipBreak,
  kettleBreak,
  rockingBreak,
  sighAndStroll,
  slowMinute,
  wallBreak,
} from './snacks.ts';

export const playlists = [
  rescue,
  calm,
  sleep,
  loosen,
  rebuild,
  desk,
  night,
  massage,
  stretches,
  deskBreak,
  breathAndTilt,
  wallBreak,
  rockingBreak,
  kettleBreak,
  sighAndStroll,
  chairBreak,
  hipBreak,
  slowMinute,
  bedBreak,
] as const;

/** The row that is made for the minutes somebody has; it is no playlist, since its items differ. */
export const ownTime = 'own-time';

export type PlaylistId = (typeof playlists)[number]['id'];

/** Several routines in a row? */
export const isRow = (id: string): boolean =>
  id === ownTime || playlistOf(id) !== undefined || numberOfSitting(id) !== undefined;

/** `undefined` for an id that no playlist has. */
export const playlistOf = (id: string): Playlist | undefined => playlists.find((playlist) => playlist.id === id);
