import { at, type JsonObject, textOf } from '../contract/json.ts';

/** One item of the player's queue. */
export type Stream = {
  readonly url: string;
  readonly token: string;
  /** Where it begins, in ms. */
  readonly offset: number;
  /** ms; where nobody knows, as long as a song. */
  readonly lasts: number;
};

export type Activity = 'IDLE' | 'PLAYING' | 'PAUSED' | 'STOPPED' | 'FINISHED';

/** What every request says of the player. */
export type PlayerContext = {
  readonly playerActivity: Activity;
  readonly token?: string;
  readonly offsetInMilliseconds?: number;
};

/** What a directive asks of the player, contract 4.1. */
export type StreamOrder =
  | {
      readonly kind: 'play';
      readonly behavior: string;
      readonly stream: Stream;
      /** Only with ENQUEUE: the token that must be playing. */
      readonly after: string | undefined;
    }
  | { readonly kind: 'stop' }
  | { readonly kind: 'clear'; readonly all: boolean };

/** Why a stream could not be played, contract 4.2. */
export const streamErrors = [
  'MEDIA_ERROR_UNKNOWN',
  'MEDIA_ERROR_INVALID_REQUEST',
  'MEDIA_ERROR_SERVICE_UNAVAILABLE',
  'MEDIA_ERROR_INTERNAL_SERVER_ERROR',
  'MEDIA_ERROR_INTERNAL_DEVICE_ERROR',
] as const;
export type StreamError = (typeof streamErrors)[number];

const usualLength = 180_000;

const toStream = (directive: JsonObject, lengthOf: (url: string) => number | undefined): Stream => {
  const url = textOf(at(directive, 'audioItem', 'stream', 'url')) ?? '';
  const offset = at(directive, 'audioItem', 'stream', 'offsetInMilliseconds');
  return {
    url,
    token: textOf(at(directive, 'audioItem', 'stream', 'token')) ?? '',
    offset: typeof offset === 'number' ? offset : 0,
    lasts: Math.max(1, Math.round(lengthOf(url) ?? usualLength)),
  };
};

/** `undefined` for a directive that is none of the player's. */
export const streamOrder = (
  directive: JsonObject,
  lengthOf: (url: string) => number | undefined,
): StreamOrder | undefined => {
  switch (directive.type) {
    case 'AudioPlayer.Play':
      return {
        kind: 'play',
        behavior: textOf(directive.playBehavior) ?? 'REPLACE_ALL',
        stream: toStream(directive, lengthOf),
        after: textOf(at(directive, 'audioItem', 'stream', 'expectedPreviousToken')),
      };
    case 'AudioPlayer.Stop':
      return { kind: 'stop' };
    case 'AudioPlayer.ClearQueue':
      return { kind: 'clear', all: directive.clearBehavior === 'CLEAR_ALL' };
    default:
      return undefined;
  }
};
