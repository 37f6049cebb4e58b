import { isRow } from '#protocol';
import { levelOf } from './doing.ts';
import { counted, countedItem, movedTo } from './keeping.ts';
import type { Outcome, Reply } from './reply.ts';
import { nextPart, rowTrack } from './row-track.ts';
import { type State, withProgress } from './state.ts';
import { isSameTrack, type PlayerEvent, type Playing, pointAt, pointsIn, startOf } from './stream.ts';
import { trackOfPlace } from './streaming.ts';
import { type Turn, withState } from './turn.ts';

/** Is this the playing that the record knows of, and is it still the last word? */
const isCurrent = ({ progress }: State, { play, track, part }: Playing): boolean => {
  const kept = trackOfPlace(progress);
  if (kept === undefined || play === 0 || progress.stream?.play !== play || !isSameTrack(kept, track)) return false;
  return part === undefined || part === progress.place?.step;
};

/** Brings the record on to the part of a row that a playing is of; what was before it has been heard. */
const broughtTo = (turn: Turn, playing: Playing): Turn => {
  const { place, stream } = turn.state.progress;
  if (playing.part === undefined || place === undefined || stream?.play !== playing.play) return turn;
  const isBehind = place.step < playing.part && nextPart(place) !== undefined;
  return isBehind ? broughtTo(withState(turn, finished(turn)), playing) : turn;
};

/** Heard to its end: it counts, and the next launch may say so. After a part of a row comes the next one. */
export const finished = ({ state, now }: Turn): State => {
  const { place, stream } = state.progress;
  if (place === undefined || stream === undefined) return state;
  const track = trackOfPlace(state.progress);
  const item = track?.kind === 'scan' ? track.routine : 'breathing';
  const heard = isRow(place.routine) ? countedItem(state, item, now) : state;
  const following = nextPart(place);
  if (following !== undefined) return movedTo(heard, following);
  const done = counted(heard, { place, begun: true, level: levelOf(state) }, now);
  const of = place.routine === 'breathing' ? {} : { of: place.routine };
  return withProgress(done, { stream: { ...stream, state: 'finished', ...of } });
};

/** A stream only moves forward: of two reports of one playing the farther one is the later one. */
const heardUpTo = (before: Turn, playing: Playing, at: number): State => {
  const turn = broughtTo(before, playing);
  const { place } = turn.state.progress;
  if (place === undefined || !isCurrent(turn.state, playing)) return turn.state;
  const offset = Math.max(place.offset, pointAt(playing.track, at));
  if (offset >= pointsIn(playing.track)) return finished(turn);
  return movedTo(turn.state, { ...place, offset });
};

/** What the player says of itself at the first turn of a session is where the person is. */
export const caughtUp = (turn: Turn): Turn => {
  const heard = turn.state.session.player?.stream;
  if (heard === undefined || turn.state.session.turn > 0) return turn;
  const at = heard.isOver ? Number.POSITIVE_INFINITY : heard.at;
  return withState(turn, heardUpTo(turn, heard, at));
};

/** Nothing may be said to a report, or to a button. */
export const silently = (reply: Omit<Reply, 'say'> = {}): Reply => ({ say: [], silent: true, ...reply });

/**
 * What the player reports by itself. Reports come twice, late and in any order; each says no more than how far one
 * playing got. Nothing can be said in answer.
 */
export const reported = (turn: Turn, event: PlayerEvent, playing: Playing, at: number): Outcome => {
  const { state } = turn;
  switch (event) {
    case 'started':
      return [broughtTo(turn, playing).state, silently()];
    case 'nearlyFinished':
      return [state, silently(queued(turn, playing))];
    case 'stopped':
      return [heardUpTo(turn, playing, at), silently()];
    case 'finished':
      return [heardUpTo(turn, playing, Number.POSITIVE_INFINITY), silently()];
    case 'failed':
      return failed(turn, playing, at);
    default:
      return event satisfies never;
  }
};

const isSame = (one: Playing, other: Playing): boolean =>
  one.play === other.play && one.again === other.again && one.part === other.part;

/** What follows in the row, where the player still plays what it tells of. Told twice it is the same order twice. */
const queued = ({ state }: Turn, playing: Playing): Pick<Reply, 'stream'> => {
  const { place, stream, settings } = state.progress;
  const { player } = state.session;
  const isOn = player?.stream?.isOn && isSame(player.stream, playing) && isCurrent(state, playing);
  const following = place === undefined ? undefined : nextPart(place);
  const track = following && rowTrack(following, { talk: settings.talk, night: stream?.night });
  if (!isOn || following === undefined || track === undefined || (track.kind === 'scan' && !player.hasVoice)) return {};
  return { stream: { kind: 'queue', playing: { track, play: playing.play, part: following.step }, after: playing } };
};

/** One more try from where it failed; then it is for the next session, in words. */
const failed = (before: Turn, playing: Playing, at: number): Outcome => {
  const turn = broughtTo(before, playing);
  const { state } = turn;
  const heard = state.session.player?.stream;
  const isKept = playing.play > 0;
  if (isKept && !isCurrent(state, playing)) return [state, silently()];
  if (heard?.isOn && !isSame(heard, playing)) return [state, silently()];
  // There is nothing to try again where the language has no voice.
  if (playing.again || (playing.track.kind === 'scan' && !state.session.player?.hasVoice)) {
    const { stream } = state.progress;
    if (!isKept || stream === undefined) return [state, silently()];
    return [withProgress(state, { stream: { ...stream, state: 'failed' } }), silently()];
  }
  const reached = heardUpTo(turn, playing, at);
  const point = isKept ? (reached.progress.place?.offset ?? 0) : pointAt(playing.track, at);
  const from = startOf(playing.track, Math.min(point, pointsIn(playing.track) - 1));
  return [reached, silently({ stream: { kind: 'play', playing: { ...playing, again: true }, from } })];
};
