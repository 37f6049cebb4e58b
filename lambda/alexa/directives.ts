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
  if (order.kind === 'stop') return [{ type: 'AudioPlayer.Stop' }];
  if (order.kind === 'chimes') {
    const file = chimeFile(order.routine);
    return file === undefined ? [] : [playOf(`${audioBase}/${file.path}`, chimesToken(order.routine), order.from)];
  }
  const { playing, from } = order;
  const path = pathOf(playing.track, voiced);
  return path === undefined ? [] : [playOf(`${audioBase}/${path}`, tokenOf(playing, personId), from)];
};
