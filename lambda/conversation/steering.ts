import { type Line, nextBreath, patternOf } from '#protocol';
import type { Command } from './command.ts';
import { levelOf } from './doing.ts';
import { beginning, lead } from './guiding.ts';
import { counted } from './keeping.ts';
import { minuteOfBreath } from './lengthening.ts';
import { longestOf } from './longest.ts';
import { type TalkChange, talkAfter } from './pacing.ts';
import type { Place } from './progress.ts';
import type { Outcome, Reply } from './reply.ts';
import { setting } from './setting.ts';
import { type State, withProgress, withSession } from './state.ts';
import {
  type Button,
  breathAt,
  breathsIn,
  isSameTrack,
  type Player,
  type PlayerEvent,
  type Playing,
  type Step,
  shortestStream,
  startOf,
  stepped,
  type Track,
} from './stream.ts';
import { streamed, trackOfPlace } from './streaming.ts';
import { closing, dialog, type Turn, varied, withState } from './turn.ts';

type Heard = NonNullable<Player['stream']>;

/** Is this the playing that the record knows of, and is it still the last word? */
const isCurrent = ({ progress }: State, { play, track }: Playing): boolean => {
  const kept = trackOfPlace(progress);
  return kept !== undefined && play > 0 && progress.stream?.play === play && isSameTrack(kept, track);
};

const beginningOf = ({ pattern, minutes }: Track): Place => ({
  routine: 'breathing',
  step: 0,
  offset: 0,
  length: minutes,
  pattern,
});

/** Heard to its end: it counts, and the next launch may say so. */
const finished = ({ state, now }: Turn): State => {
  const { place, stream } = state.progress;
  if (place === undefined || stream === undefined) return state;
  const done = counted(state, { place, begun: true, level: levelOf(state) }, now);
  return withProgress(done, { stream: { ...stream, state: 'finished' } });
};

/** A stream only moves forward: of two reports of one playing the farther one is the later one. */
const heardUpTo = (turn: Turn, playing: Playing, at: number): State => {
  const { place } = turn.state.progress;
  if (place === undefined || !isCurrent(turn.state, playing)) return turn.state;
  const offset = Math.max(place.offset, breathAt(playing.track, at));
  if (offset >= breathsIn(playing.track)) return finished(turn);
  return withProgress(turn.state, { place: { ...place, offset } });
};

/** What the player says of itself at the first turn of a session is where the person is. */
export const caughtUp = (turn: Turn): Turn => {
  const heard = turn.state.session.player?.stream;
  if (heard === undefined || turn.state.session.turn > 0) return turn;
  const at = heard.isOver ? Number.POSITIVE_INFINITY : heard.at;
  return withState(turn, heardUpTo(turn, heard, at));
};

const silently = (reply: Omit<Reply, 'say'> = {}): Reply => ({ say: [], silent: true, ...reply });

/**
 * What the player reports by itself. Reports come twice, late and in any order; each says no more than how far one
 * playing got. Nothing can be said in answer.
 */
export const reported = (turn: Turn, event: PlayerEvent, playing: Playing, at: number): Outcome => {
  const { state } = turn;
  switch (event) {
    case 'stopped':
      return [heardUpTo(turn, playing, at), silently()];
    case 'finished':
      return [isCurrent(state, playing) ? finished(turn) : state, silently()];
    case 'failed':
      return failed(turn, playing, at);
    default:
      return event satisfies never;
  }
};

const isSame = (one: Playing, other: Playing): boolean => one.play === other.play && one.again === other.again;

/** One more try from where it failed; then it is for the next session, in words. */
const failed = (turn: Turn, playing: Playing, at: number): Outcome => {
  const { state } = turn;
  const heard = state.session.player?.stream;
  const isKept = playing.play > 0;
  if (isKept && !isCurrent(state, playing)) return [state, silently()];
  if (heard?.isOn && !isSame(heard, playing)) return [state, silently()];
  if (playing.again) {
    const { stream } = state.progress;
    if (!isKept || stream === undefined) return [state, silently()];
    return [withProgress(state, { stream: { ...stream, state: 'failed' } }), silently()];
  }
  const reached = heardUpTo(turn, playing, at);
  const breath = isKept ? (reached.progress.place?.offset ?? 0) : breathAt(playing.track, at);
  const from = startOf(playing.track, Math.min(breath, breathsIn(playing.track) - 1));
  return [reached, silently({ stream: { kind: 'play', playing: { ...playing, again: true }, from } })];
};

const halt = ({ state }: Turn): Outcome => {
  const [next, reply] = closing(withSession(state, { wish: undefined }), {});
  return [next, { ...reply, stream: { kind: 'stop' } }];
};

/** A track and the breath in it that a word is about. */
type Subject = { readonly track: Track; readonly breath: number; readonly place: Place };

const week = 7 * 24 * 60 * 60 * 1000;

/** What plays or played last: what is kept of it, else what the player itself still knows. */
const subjectOf = ({ state }: Turn, heard: Heard | undefined): Subject | undefined => {
  const { progress, session } = state;
  if (heard?.play === 0) {
    const breath = heard.isOver ? breathsIn(heard.track) : breathAt(heard.track, heard.at);
    return { track: heard.track, breath, place: beginningOf(heard.track) };
  }
  const { place, stream } = progress;
  const track = trackOfPlace(progress);
  if (track !== undefined && place !== undefined) {
    const isSomebodyElses = heard === undefined && !session.known && (session.away ?? 0) >= week;
    return isSomebodyElses ? undefined : { track, breath: place.offset, place };
  }
  if (heard === undefined || place !== undefined || stream?.state !== 'finished' || stream.play !== heard.play) {
    return undefined;
  }
  return { track: heard.track, breath: breathsIn(heard.track), place: beginningOf(heard.track) };
};

/** Plays from a breath on. Inside a stream nothing is said; without one, which words work in it. */
const playFrom = (turn: Turn, { track, place }: Subject, breath: number, words: readonly Line[] = []): Outcome => {
  const heard = turn.state.session.player?.stream;
  const doing = { place: { ...place, offset: breath }, level: levelOf(turn.state) };
  // Nobody's stream leaves whatever the record holds as it is.
  const isNobodys = heard?.play === 0;
  const { state, playing } = isNobodys
    ? { state: turn.state, playing: { track, play: 0 } }
    : streamed(turn, doing, track);
  const told = heard === undefined || words.length > 0 ? [dialog('streamWordsNow')] : [];
  const [next, reply] = closing(state, { say: [...words, ...told] });
  return [next, { ...reply, stream: { kind: 'play', playing, from: startOf(track, breath) } }];
};

/** The player has not heard of the last order yet, or the same word came twice: the order stands. */
const repeatOrder = ({ state }: Turn, { track, breath }: Subject, play: number): Outcome => {
  const [next, reply] = closing(state, {});
  return [next, { ...reply, stream: { kind: 'play', playing: { track, play }, from: startOf(track, breath) } }];
};

const move = (turn: Turn, subject: Subject, to: Step): Outcome | undefined => {
  const { track, breath } = subject;
  const heard = turn.state.session.player?.stream;
  const play = turn.state.progress.stream?.play ?? 0;
  if (to !== 'resume' && heard !== undefined && heard.play > 0 && heard.play < play) {
    return repeatOrder(turn, subject, play);
  }
  const target = stepped(track, breath, to);
  if (target < breathsIn(track)) return playFrom(turn, subject, target);
  if (to === 'resume' || breath >= breathsIn(track)) return undefined;
  const done = heard?.play === 0 ? turn.state : finished(turn);
  return halt(withState(turn, done));
};

/** Another breath, from the same time in the track on; kept (BR04). */
const repace = (turn: Turn, subject: Subject, by: 1 | -1): Outcome => {
  const { track, breath } = subject;
  const word = by > 0 ? 'slower' : 'faster';
  const pattern = nextBreath(track.pattern, by > 0 ? 'slower' : 'quicker');
  if (pattern === undefined || track.minutes > patternOf(pattern).minutes.longest) {
    return playFrom(turn, subject, breath, [varied(turn, `${word}Limit`)]);
  }
  const other = { ...track, pattern };
  const same = Math.min(breathsIn(other) - 1, breathAt(other, startOf(track, breath)));
  const isNobodys = turn.state.session.player?.stream?.play === 0;
  const paced = isNobodys ? turn : withState(turn, setting(turn.state, { breathPace: pattern }));
  return playFrom(paced, { ...subject, track: other }, same, [varied(turn, word)]);
};

/** "Longer": as many minutes more as streams differ by, from the breath that is under way, as far as the ledger goes. */
const lengthen = (turn: Turn, subject: Subject): Outcome => {
  const { track, breath } = subject;
  if (breath >= breathsIn(track)) return minuteOfBreath(turn);
  const minutes = Math.min(track.minutes + shortestStream, longestOf(turn.state, patternOf(track.pattern)));
  if (minutes <= track.minutes) {
    return playFrom(turn, subject, breath, [dialog('atMostMinutes', { count: track.minutes })]);
  }
  return playFrom(turn, { ...subject, track: { ...track, minutes } }, breath, [
    dialog('minutesOf', { count: minutes }),
  ]);
};

/** What is said about the amount of words; `undefined` for everything else. */
const talkIn = (command: Command): TalkChange | undefined => {
  if (command.kind === 'lessTalk') return 'less';
  if (command.kind === 'moreTalk') return 'more';
  if (command.kind !== 'choose') return undefined;
  return command.choice === 'words' ? 'more' : command.choice === 'justSound' ? 'none' : undefined;
};

/** A stream has no words: with fewer of them it goes on as it is, with more it is led in the session from its next breath. */
const talk = (turn: Turn, subject: Subject, change: TalkChange): Outcome => {
  const spoken = withState(turn, setting(turn.state, { talk: talkAfter(turn.state, change) }));
  if (change !== 'more') return playFrom(spoken, subject, subject.breath, [varied(turn, 'lessTalk')]);
  const { track, place, breath } = subject;
  const here: Place = { ...place, offset: breath, length: track.minutes, pattern: track.pattern };
  return lead(spoken, beginning(turn, here), { say: [varied(turn, 'moreTalk')], lead: 'uncoached' });
};

/**
 * The words that reach the skill while its stream plays or was the last to play, as the first of a session (contract
 * 4.3). `undefined`: there is no stream that they could be about.
 */
export const steer = (turn: Turn): Outcome | undefined => {
  const { command, state } = turn;
  const { player } = state.session;
  if (player === undefined) return undefined;
  const heard = player.stream;
  const subject = subjectOf(turn, heard);
  switch (command.kind) {
    case 'pause':
    case 'stop':
    case 'cancel':
      return heard === undefined ? undefined : halt(turn);
    case 'notHere':
      return heard === undefined ? undefined : closing(state, { say: [dialog('notHere')] });
    case 'resume':
    case 'next':
    case 'previous':
    case 'repeat':
    case 'startOver':
      return subject && move(turn, subject, command.kind);
    case 'slower':
    case 'faster':
      return subject && subject.breath < breathsIn(subject.track)
        ? repace(turn, subject, command.kind === 'slower' ? 1 : -1)
        : undefined;
    case 'more':
      return subject && lengthen(turn, subject);
    case 'night': {
      if (subject === undefined || subject.breath >= breathsIn(subject.track)) return undefined;
      const softer = { ...subject, track: { ...subject.track, night: true as const } };
      return playFrom(turn, softer, subject.breath, [dialog('nightVoice')]);
    }
    case 'lessTalk':
    case 'moreTalk':
    case 'choose': {
      const change = talkIn(command);
      return subject && change && subject.breath < breathsIn(subject.track) ? talk(turn, subject, change) : undefined;
    }
    default:
      return undefined;
  }
};

const wordOf = { play: 'resume', pause: 'pause', next: 'next', previous: 'previous' } as const;

/** A button on the device or on its screen: what the word does, without a word. */
export const pressed = (turn: Turn, button: Button): Outcome => {
  const [next, reply] = steer({ ...turn, command: { kind: wordOf[button] } }) ?? [turn.state, silently()];
  return reply.stream === undefined ? [turn.state, silently()] : [next, silently({ stream: reply.stream })];
};

/** Whatever else is said while a stream of ours is on ends it: it must not go on under the words (D15). */
export const hushed = ({ state, command }: Turn, reply: Reply): Reply => {
  const { stream, chimes } = state.session.player ?? {};
  const isOn = stream?.isOn || chimes?.isOn || false;
  const goesOn = command.kind === 'notHere' && reply.ask === undefined;
  if (!isOn || reply.silent || reply.stream !== undefined || goesOn) return reply;
  return { ...reply, stream: { kind: 'stop' } };
};
