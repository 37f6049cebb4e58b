import type { Directive } from 'ask-sdk-model';
import type { StreamOrder, Track } from '../conversation/stream.ts';
import { chimeFile, streamFile } from '../render/stream-file.ts';
import { chimesToken } from './chimes-token.ts';
import { tokenOf } from './stream-token.ts';
import { scanPath, type Voiced } from './voices.ts';

const playOf = (url: string, token: string, offsetInMilliseconds: number): Directive => ({
  type: 'AudioPlayer.Play',
  playBehavior: 'REPLACE_ALL',
  audioItem: { stream: { url, token, offsetInMilliseconds } },
});

const clearAll: Directive = { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' };

/** One stream behind the one that plays: what was queued before goes, so that an order told twice is heard once. */
const queueOf = (url: string, token: string, expectedPreviousToken: string): readonly Directive[] => [
  { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ENQUEUED' },
  {
    type: 'AudioPlayer.Play',
    playBehavior: 'ENQUEUE',
    audioItem: { stream: { url, token, offsetInMilliseconds: 0, expectedPreviousToken } },
  },
];

const pathOf = (track: Track, voiced: Voiced): string | undefined =>
  track.kind === 'breath' ? streamFile(track).path : scanPath(track, voiced);

/** Where sounds lie, with what voice scans are spoken, and whose record a stream belongs to. */
export type Sounding = { readonly audioBase: string; readonly voiced: Voiced; readonly personId: string | undefined };

/** What the player is told, as directives (contract 4.1). */
export const directivesOf = (
  order: StreamOrder | undefined,
  { audioBase, voiced, personId }: Sounding,
): readonly Directive[] => {
  if (order === undefined) return [];
  if (order.kind === 'stop') return [{ type: 'AudioPlayer.Stop' }, ...(order.queue ? [clearAll] : [])];
  if (order.kind === 'chimes') {
    const file = chimeFile(order.routine);
    return file === undefined ? [] : [playOf(`${audioBase}/${file.path}`, chimesToken(order.routine), order.from)];
  }
  const { playing } = order;
  const path = pathOf(playing.track, voiced);
  if (path === undefined) return [];
  const [url, token] = [`${audioBase}/${path}`, tokenOf(playing, personId)];
  return order.kind === 'play' ? [playOf(url, token, order.from)] : queueOf(url, token, tokenOf(order.after, personId));
};
