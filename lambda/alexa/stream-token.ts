import { patterns, routines, versionOf } from '#protocol';
import { scanOf } from '../conversation/scan-track.ts';
import type { Playing, Track } from '../conversation/stream.ts';
import type { Person } from '../store/progress-store.ts';

/** Version of the tracks; goes up when a breath of one begins at another time, so that a late report is nobody's. */
const version = 'v1';

/** UTF-16 units of the longest id of a person that goes into a token, far below the platform's 1024 for the whole. */
const longestId = 800;

const kindOf = (track: Track): string =>
  track.kind === 'breath' ? (track.night ? 'sleep' : 'breath') : `scan-${track.talk}${track.night ? '-sleep' : ''}`;

/**
 * A playing as the player hands it back with every report: the track, its version, the number of the playing, whether it
 * is the second try, and whose record it is, since a report is nobody's voice. Nothing about a body.
 *
 * The part of a row stands behind the number of its order: `7.1`.
 *
 * `tokenOf({ track: { kind: 'breath', pattern: '4-6', minutes: 10 }, play: 7 }) // => 'breath|4-6|10|v1|7|0|'`
 */
export const tokenOf = ({ track, play, again, part }: Playing, personId = ''): string => {
  const isTooLong = personId.length > longestId;
  const what = track.kind === 'breath' ? track.pattern : track.routine;
  const order = isTooLong ? 0 : part === undefined ? play : `${play}.${part}`;
  return [kindOf(track), what, track.minutes, version, order, again ? 1 : 0]
    .concat(isTooLong ? '' : personId)
    .join('|');
};

const form = /^([a-z-]+)\|([^|]+)\|([1-9]\d?)\|([^|]+)\|(\d{1,15})(?:\.(\d))?\|([01])\|(.*)$/s;

const breathTrackOf = (kind: string, id: string, minutes: number): Track | undefined => {
  const pattern = patterns.find((each) => each.id === id);
  if (pattern === undefined || minutes > pattern.minutes.longest || !/^(breath|sleep)$/.test(kind)) return undefined;
  return { kind: 'breath', pattern: pattern.id, minutes, ...(kind === 'sleep' ? { night: true } : {}) };
};

const talks = ['quiet', 'normal', 'guided'] as const;

const scanTrackOf = (kind: string, id: string, minutes: number): Track | undefined => {
  const [, said, night] = /^scan-([a-z]+)(-sleep)?$/.exec(kind) ?? [];
  const talk = talks.find((each) => each === said);
  const routine = routines.find((each) => each.id === id)?.id;
  const scan = routine && scanOf(routine);
  if (talk === undefined || routine === undefined || scan === undefined) return undefined;
  if (versionOf(scan, { minutes }).minutes !== minutes) return undefined;
  return { kind: 'scan', routine, minutes, talk, ...(night ? { night: true } : {}) };
};

/** The playing that a token names, and whose it is; `undefined` for a token that is not ours, or of another version. */
export const playingOf = (
  token: string | undefined,
): { readonly playing: Playing; readonly personId: Person['personId'] } | undefined => {
  const [, kind = '', id = '', minutes, found, play, part, again, personId] = form.exec(token ?? '') ?? [];
  if (found !== version) return undefined;
  const track = breathTrackOf(kind, id, Number(minutes)) ?? scanTrackOf(kind, id, Number(minutes));
  if (track === undefined) return undefined;
  const playing: Playing = { track, play: Number(play), ...(part !== undefined && { part: Number(part) }) };
  return { playing: again === '1' ? { ...playing, again: true } : playing, personId: personId || undefined };
};
