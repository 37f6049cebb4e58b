import type { Directive } from 'ask-sdk-model';
import type { StreamOrder } from '../conversation/stream.ts';
import { chimeFile, streamFile } from '../render/stream-file.ts';
import { chimesToken } from './chimes-token.ts';
import { tokenOf } from './stream-token.ts';

/** What the player is told, as directives (contract 4.1). `personId`: whose record the stream belongs to. */
export const directivesOf = (
  order: StreamOrder | undefined,
  audioBase: string,
  personId: string | undefined,
): readonly Directive[] => {
  if (order === undefined) return [];
  if (order.kind === 'stop') return [{ type: 'AudioPlayer.Stop' }];
  if (order.kind === 'chimes') {
    const file = chimeFile(order.routine);
    if (file === undefined) return [];
    const url = `${audioBase}/${file.path}`;
    const stream = { url, token: chimesToken(order.routine), offsetInMilliseconds: order.from };
    return [{ type: 'AudioPlayer.Play', playBehavior: 'REPLACE_ALL', audioItem: { stream } }];
  }
  const { playing, from } = order;
  const url = `${audioBase}/${streamFile(playing.track).path}`;
  const stream = { url, token: tokenOf(playing, personId), offsetInMilliseconds: from };
  return [{ type: 'AudioPlayer.Play', playBehavior: 'REPLACE_ALL', audioItem: { stream } }];
};
