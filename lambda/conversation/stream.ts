import type { Ms, RoutineId } from '#protocol';
import { type BreathTrack, breathAt, breathStart, breathsIn, breathsInPart } from './breath-track.ts';
import { type ScanTrack, scanPartAt, scanPartStart, scanPartsIn } from './scan-track.ts';

/** What is heard as a stream. Its resume points are breaths, or the parts of a scan; they count from 0. */
export type Track = BreathTrack | ScanTrack;

/** Do the resume points of both come at the same times? More or fewer words between them make no other track. */
export const isSameTrack = (one: Track, other: Track): boolean => {
  if (one.minutes !== other.minutes || one.night !== other.night) return false;
  return one.kind === 'breath'
    ? other.kind === 'breath' && one.pattern === other.pattern
    : other.kind === 'scan' && one.routine === other.routine;
};

/**
 * One playing of a track. `play` numbers the orders of one record, so that a report of an earlier one is known for what
 * it is; 0 is nobody's, and nothing of it is kept.
 */
export type Playing = {
  readonly track: Track;
  readonly play: number;
  /** The second try of the same playing. */
  readonly again?: true;
  /** Which part of a row it is, from 0; absent for what stands alone. All parts of a row have the number of its order. */
  readonly part?: number;
};

/** What the player says of itself with every request. Absent on a device that has none. */
export type Player = {
  /** What it plays or was the last to play, when that is ours. */
  readonly stream?: Playing & {
    /** Milliseconds from the beginning of the track. */
    readonly at: number;
    readonly isOn: boolean;
    readonly isOver: boolean;
  };
  /** The same of a plan of packs told by chimes. */
  readonly chimes?: { readonly routine: RoutineId; readonly at: number; readonly isOn: boolean };
  /** The deployment has rendered scans with a voice, in the language of the request. */
  readonly hasVoice?: true;
};

/** What the player is told. */
export type StreamOrder =
  | { readonly kind: 'play'; readonly playing: Playing; readonly from: Ms }
  /** Heard from its beginning when the one before it is over, and only then. */
  | { readonly kind: 'queue'; readonly playing: Playing; readonly after: Playing }
  /** A plan of packs told by chimes; nothing of it is kept. */
  | { readonly kind: 'chimes'; readonly routine: RoutineId; readonly from: Ms }
  /** `queue`: and with it what was to follow. */
  | { readonly kind: 'stop'; readonly queue?: true };

/** Whatever plays stops, and nothing follows it. */
export const stopOrder = (player: Player | undefined): StreamOrder =>
  player?.stream?.part === undefined ? { kind: 'stop' } : { kind: 'stop', queue: true };

/** What the player reports by itself. That a stream starts, or is nearly over, matters in a row only. */
export type PlayerEvent = 'started' | 'nearlyFinished' | 'stopped' | 'finished' | 'failed';

export const buttons = ['play', 'pause', 'next', 'previous'] as const;
export type Button = (typeof buttons)[number];

/** Of this many minutes and more, what is done lying still is a stream, where the device can play one (D2). */
export const shortestStream = 5;

/** Resume points of a track. */
export const pointsIn = (track: Track): number => (track.kind === 'breath' ? breathsIn(track) : scanPartsIn(track));

/** The resume point reached `at` milliseconds into the track; the number of points when all is over. */
export const pointAt = (track: Track, at: number): number =>
  track.kind === 'breath' ? breathAt(track, at) : scanPartAt(track, at);

/** Where a resume point is, in milliseconds of the track. */
export const startOf = (track: Track, point: number): Ms =>
  track.kind === 'breath' ? breathStart(track, point) : scanPartStart(track, point);

export type Step = 'next' | 'previous' | 'repeat' | 'startOver' | 'resume';

/** The resume point that a step leads to; the number of points, or more, for past the end. */
export const stepped = (track: Track, point: number, step: Step): number => {
  const part = track.kind === 'breath' ? breathsInPart(track) : 1;
  const isOver = point >= pointsIn(track);
  const here = Math.floor(Math.min(point, pointsIn(track) - 1) / part);
  switch (step) {
    case 'resume':
      return point;
    case 'startOver':
      return 0;
    case 'next':
      return (here + 1) * part;
    case 'previous':
      return Math.max(0, isOver ? here : here - 1) * part;
    case 'repeat':
      return isOver ? 0 : here * part;
    default:
      return step satisfies never;
  }
};
