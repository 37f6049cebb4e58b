import type { Command } from '../conversation/command.ts';
import type { Button, Player, PlayerEvent } from '../conversation/stream.ts';
import { chimesOf } from './chimes-token.ts';
import type { Incoming } from './envelope.ts';
import { playingOf } from './stream-token.ts';

/** Reports that change what is known; a stream that starts, or is nearly over with nothing to follow, changes nothing. */
const events: Readonly<Record<string, PlayerEvent>> = {
  'AudioPlayer.PlaybackStopped': 'stopped',
  'AudioPlayer.PlaybackFinished': 'finished',
  'AudioPlayer.PlaybackFailed': 'failed',
};

const presses: Readonly<Record<string, Button>> = {
  'PlaybackController.PlayCommandIssued': 'play',
  'PlaybackController.PauseCommandIssued': 'pause',
  'PlaybackController.NextCommandIssued': 'next',
  'PlaybackController.PreviousCommandIssued': 'previous',
};

/** Words that reach the skill without its name while its stream plays, or was the last to play (contract 4.3.1). */
const words: ReadonlySet<string> = new Set(
  ['Pause', 'Resume', 'Stop', 'Cancel', 'Next', 'Previous', 'Repeat', 'StartOver'].map(
    (name) => `AMAZON.${name}Intent`,
  ),
);

/** A report of the player, or a button: `undefined` for every other request, and for the report of a foreign stream. */
export const toPlayerCommand = ({ type, player }: Incoming): Command | undefined => {
  const button = presses[type];
  if (button !== undefined) return { kind: 'press', button };
  const event = events[type];
  const named = playingOf(player?.reported?.token);
  if (event === undefined || named === undefined) return undefined;
  return { kind: 'player', event, playing: named.playing, at: player?.reported?.at ?? 0 };
};

const on: ReadonlySet<string> = new Set(['PLAYING', 'PAUSED', 'BUFFER_UNDERRUN']);

/** What the player says of itself with a request: whether it is there, and what of ours it plays or played last. */
export const playerOf = ({ player }: Incoming): Player | undefined => {
  if (player === undefined) return undefined;
  const { token, at, activity } = player;
  const named = playingOf(token);
  const routine = chimesOf(token);
  if (routine !== undefined) return { chimes: { routine, at, isOn: on.has(activity) } };
  if (named === undefined) return {};
  return { stream: { ...named.playing, at, isOn: on.has(activity), isOver: activity === 'FINISHED' } };
};

/** Whose stream a report, a button or a word without the name is about; `undefined` where it is about none of ours. */
export const listenerOf = ({ type, intent, player }: Incoming): { readonly personId?: string } | undefined => {
  const isWord = type === 'IntentRequest' && words.has(intent?.name ?? '');
  const token = events[type] === undefined ? player?.token : player?.reported?.token;
  if (!isWord && events[type] === undefined && presses[type] === undefined) return undefined;
  const named = playingOf(token);
  return named && (named.personId === undefined ? {} : { personId: named.personId });
};
