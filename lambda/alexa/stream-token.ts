import { patterns } from '#protocol';
import type { Playing } from '../conversation/stream.ts';
import type { Person } from '../store/progress-store.ts';

/** Version of the tracks; goes up when a breath of one begins at another time, so that a late report is nobody's. */
const version = 'v1';

/** UTF-16 units of the longest id of a person that goes into a token, far below the platform's 1024 for the whole. */
const longestId = 800;

/**
 * A playing as the player hands it back with every report: the track, its version, the number of the playing, whether it
 * is the second try, and whose record it is, since a report is nobody's voice. Nothing about a body.
 *
 * `tokenOf({ track: { pattern: '4-6', minutes: 10 }, play: 7 }) // => 'breath|4-6|10|v1|7|0|'`
 */
export const tokenOf = ({ track, play, again }: Playing, personId = ''): string => {
  const isTooLong = personId.length > longestId;
  return [track.night ? 'sleep' : 'breath', track.pattern, track.minutes, version, isTooLong ? 0 : play, again ? 1 : 0]
    .concat(isTooLong ? '' : personId)
    .join('|');
};

const form = /^(breath|sleep)\|([^|]+)\|([1-9]\d?)\|([^|]+)\|(\d{1,15})\|([01])\|(.*)$/s;

/** The playing that a token names, and whose it is; `undefined` for a token that is not ours, or of another version. */
export const playingOf = (
  token: string | undefined,
): { readonly playing: Playing; readonly personId: Person['personId'] } | undefined => {
  const [, kind, id, minutes, found, play, again, personId] = form.exec(token ?? '') ?? [];
  const pattern = patterns.find((each) => each.id === id);
  if (pattern === undefined || found !== version || Number(minutes) > pattern.minutes.longest) return undefined;
  const night = kind === 'sleep' ? ({ night: true } as const) : {};
  const playing: Playing = { track: { pattern: pattern.id, minutes: Number(minutes), ...night }, play: Number(play) };
  return { playing: again === '1' ? { ...playing, again: true } : playing, personId: personId || undefined };
};
