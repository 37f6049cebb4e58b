import type { Directive } from 'ask-sdk-model';
import type { StreamOrder } from '../conversation/stream.ts';
import { streamFile } from '../render/stream-file.ts';
import { tokenOf } from './stream-token.ts';

/** What the player is told, as directives (contract 4.1). `personId`: whose record the stream belongs to. */
export const directivesOf = (
  order: StreamOrder | undefined,
  audioBase: string,
  personId: string | undefined,
): readonly Directive[] => {
  if (order === undefined) return [];
  if (order.kind === 'stop') return [{ type: 'AudioPlayer.Stop' }];
  const { playing, from } = order;
  const url = `${audioBase}/${streamFile(playing.track).path}`;
  const stream = { url, token: tokenOf(playing, personId), offsetInMilliseconds: from };
  return [{ type: 'AudioPlayer.Play', playBehavior: 'REPLACE_ALL', audioItem: { stream } }];
};
