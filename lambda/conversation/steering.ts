import { isRow, type Line, nextBreath, patternOf } from '#protocol';
import { type BreathTrack, breathAt, breathsIn } from './breath-track.ts';
import type { Command } from './command.ts';
import { levelOf, unfolded } from './doing.ts';
import { beginning, lead } from './guiding.ts';
import { minuteOfBreath } from './lengthening.ts';
import { longestOf } from './longest.ts';
import { changePace, type TalkChange, talkAfter } from './pacing.ts';
import type { Place } from './progress.ts';
import type { Outcome, Reply } from './reply.ts';
import { finished, silently } from './reporting.ts';
import { nextPart, partBefore, rowTrack } from './row-track.ts';
import { scanOf } from './scan-track.ts';
import { setting } from './setting.ts';
import { withSession } from './state.ts';
import {
  type Button,
  type Player,
  pointAt,
  pointsIn,
  type Step,
  shortestStream,
  startOf,
  stepped,
  stopOrder,
  type Track,
} from './stream.ts';
import { streamed, trackOfPlace } from './streaming.ts';
import { closing, dialog, type Turn, varied, withState } from './turn.ts';

type Heard = NonNullable<Player['stream']>;

const beginningOf = (track: Track): Place => ({
  ...(track.kind === 'breath' ? { routine: 'breathing', pattern: track.pattern } : { routine: track.routine }),
  step: 0,
  offset: 0,
  length: track.minutes,
});

const halt = ({ state }: Turn): Outcome => {
  const [next, reply] = closing(withSession(state, { wish: undefined }), {});
  return [next, { ...reply, stream: stopOrder(state.session.player) }];
};

/** A track and the resume point in it that a word is about: a breath, or a part of a scan. */
type Subject = { readonly track: Track; readonly point: number; readonly place: Place };

const week = 7 * 24 * 60 * 60 * 1000;

/** What plays or played last: what is kept of it, else what the player itself still knows. */
const subjectOf = ({ state }: Turn, heard: Heard | undefined): Subject | undefined => {
  const { progress, session } = state;
  if (heard?.play === 0) {
    const point = heard.isOver ? pointsIn(heard.track) : pointAt(heard.track, heard.at);
    return { track: heard.track, point, place: beginningOf(heard.track) };
  }
  const { place, stream } = progress;
  const track = trackOfPlace(progress);
  if (track !== undefined && place !== undefined) {
    const isSomebodyElses = heard === undefined && !session.known && (session.away ?? 0) >= week;
    return isSomebodyElses ? undefined : { track, point: place.offset, place };
  }
  if (heard === undefined || place !== undefined || stream?.state !== 'finished' || stream.play !== heard.play) {
    return undefined;
  }
  const row =
    stream.of !== undefined && isRow(stream.of) ? { routine: stream.of, step: heard.part ?? 0, offset: 0 } : undefined;
  return { track: heard.track, point: pointsIn(heard.track), place: row ?? beginningOf(heard.track) };
};

/** Plays from a resume point on. Inside a stream nothing is said; without one, which words work in it. */
const playFrom = (turn: Turn, { track, place }: Subject, point: number, words: readonly Line[] = []): Outcome => {
  const heard = turn.state.session.player?.stream;
  const doing = { place: { ...place, offset: point }, level: levelOf(turn.state) };
  // Nobody's stream leaves whatever the record holds as it is.
  const isNobodys = heard?.play === 0;
  const { state, playing } = isNobodys
    ? { state: turn.state, playing: { track, play: 0 } }
    : streamed(turn, doing, track);
  const told = heard === undefined || words.length > 0 ? [dialog('streamWordsNow')] : [];
  const [next, reply] = closing(state, { say: [...words, ...told] });
  return [next, { ...reply, stream: { kind: 'play', playing, from: startOf(track, point) } }];
};

/** The player has not heard of the last order yet, or the same word came twice: the order stands. */
const repeatOrder = ({ state }: Turn, { track, point, place }: Subject, play: number): Outcome => {
  const [next, reply] = closing(state, {});
  return [
    next,
    {
      ...reply,
      stream: {
        kind: 'play',
        playing: { track, play, ...(isRow(place.routine) && { part: place.step }) },
        from: startOf(track, point),
      },
    },
  ];
};

/** Where a step leads out of this part of a row: to the next one, the last stretch of the one before, or the beginning. */
const inRow = ({ state }: Turn, { place, track, point }: Subject, to: Step, target: number): Subject | undefined => {
  const { settings } = state.progress;
  const subjectAt = (there: Place | undefined, pointIn: (other: Track) => number): Subject | undefined => {
    const other = there && rowTrack(there, { talk: settings.talk, night: track.night });
    return other && { place: there, track: other, point: pointIn(other) };
  };
  if (to === 'next' && target >= pointsIn(track)) return subjectAt(nextPart(place), () => 0);
  if (to === 'previous' && stepped(track, point, 'repeat') === 0) {
    return subjectAt(partBefore(place), (other) => stepped(other, pointsIn(other) - 1, 'repeat'));
  }
  const isLater = to === 'startOver' && nextPart({ ...place, step: -1 }) !== undefined;
  return isLater ? subjectAt({ ...place, step: 0 }, () => 0) : undefined;
};

const move = (turn: Turn, subject: Subject, to: Step): Outcome | undefined => {
  const { track, point } = subject;
  const heard = turn.state.session.player?.stream;
  const play = turn.state.progress.stream?.play ?? 0;
  if (to !== 'resume' && heard !== undefined && heard.play > 0 && heard.play < play) {
    return repeatOrder(turn, subject, play);
  }
  const target = stepped(track, point, to);
  const other = inRow(turn, subject, to, target);
  if (other !== undefined) return playFrom(turn, other, other.point);
  if (target < pointsIn(track)) return playFrom(turn, subject, target);
  if (to === 'resume' || point >= pointsIn(track)) return undefined;
  const done = heard?.play === 0 ? turn.state : finished(turn);
  return halt(withState(turn, done));
};

/** Another pace: of breaths in the stream; of words in the session, as a rendered voice has but one (BR04, R08). */
const repace = (turn: Turn, subject: Subject, by: 1 | -1): Outcome => {
  if (subject.track.kind === 'breath') return rebreathe(turn, subject, subject.track, by);
  const activity = unfolded(turn, beginning(turn, here(subject)));
  return changePace(turn, { turn, interrupted: true, ...(activity && { activity }) }, by);
};

/** Another breath, from the same time in the track on; kept. */
const rebreathe = (turn: Turn, subject: Subject, track: BreathTrack, by: 1 | -1): Outcome => {
  const { point } = subject;
  const word = by > 0 ? 'slower' : 'faster';
  const pattern = nextBreath(track.pattern, by > 0 ? 'slower' : 'quicker');
  if (pattern === undefined || track.minutes > patternOf(pattern).minutes.longest) {
    return playFrom(turn, subject, point, [varied(turn, `${word}Limit`)]);
  }
  const other = { ...track, pattern };
  const same = Math.min(breathsIn(other) - 1, breathAt(other, startOf(track, point)));
  const isNobodys = turn.state.session.player?.stream?.play === 0;
  const paced = isNobodys ? turn : withState(turn, setting(turn.state, { breathPace: pattern }));
  return playFrom(paced, { ...subject, track: other }, same, [varied(turn, word)]);
};

/** The most minutes that a track may be made longer to: five more of breath, the next version of a scan. */
const longerThan = ({ state }: Turn, track: Track): number => {
  if (track.kind === 'breath') {
    return Math.min(track.minutes + shortestStream, longestOf(state, patternOf(track.pattern)));
  }
  const longer = scanOf(track.routine)?.versions.find(({ minutes }) => minutes > track.minutes);
  return longer?.minutes ?? track.minutes;
};

/** "Longer": from what is under way, as far as the ledger goes. */
const lengthen = (turn: Turn, subject: Subject): Outcome => {
  const { track, point, place } = subject;
  if (point >= pointsIn(track)) return minuteOfBreath(turn);
  // The parts of a row have lengths of their own.
  if (isRow(place.routine)) return playFrom(turn, subject, point, [dialog('notHere')]);
  const minutes = longerThan(turn, track);
  if (minutes <= track.minutes) {
    return playFrom(turn, subject, point, [dialog('atMostMinutes', { count: track.minutes })]);
  }
  return playFrom(turn, { ...subject, track: { ...track, minutes } }, point, [dialog('minutesOf', { count: minutes })]);
};

/** What is said about the amount of words; `undefined` for everything else. */
const talkIn = (command: Command): TalkChange | undefined => {
  if (command.kind === 'lessTalk') return 'less';
  if (command.kind === 'moreTalk') return 'more';
  if (command.kind !== 'choose') return undefined;
  return command.choice === 'words' ? 'more' : command.choice === 'justSound' ? 'none' : undefined;
};

const here = ({ track, place, point }: Subject): Place =>
  isRow(place.routine) ? { ...place, offset: point } : { ...beginningOf(track), ...place, offset: point };

/**
 * Breath tones have no words: with fewer of them they go on as they are, with more the breath is led in the session from
 * its next one. A scan has been rendered with more and with fewer.
 */
const talk = (turn: Turn, subject: Subject, change: TalkChange): Outcome => {
  const { track, point } = subject;
  const amount = talkAfter(turn.state, change);
  const spoken = withState(turn, setting(turn.state, { talk: amount }));
  const said = [varied(turn, change === 'more' ? 'moreTalk' : 'lessTalk')];
  if (track.kind === 'scan') return playFrom(spoken, { ...subject, track: { ...track, talk: amount } }, point, said);
  if (change !== 'more') return playFrom(spoken, subject, point, said);
  return lead(spoken, beginning(turn, here(subject)), { say: said, lead: 'uncoached' });
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
  const found = subjectOf(turn, heard);
  // Where the language has no voice the scan goes on in the session.
  const subject = found?.track.kind === 'scan' && !player.hasVoice ? undefined : found;
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
      return subject && subject.point < pointsIn(subject.track)
        ? repace(turn, subject, command.kind === 'slower' ? 1 : -1)
        : undefined;
    case 'more':
      return subject && lengthen(turn, subject);
    case 'night': {
      if (subject === undefined || subject.point >= pointsIn(subject.track)) return undefined;
      const softer = { ...subject, track: { ...subject.track, night: true as const } };
      return playFrom(turn, softer, subject.point, [dialog('nightVoice')]);
    }
    case 'lessTalk':
    case 'moreTalk':
    case 'choose': {
      const change = talkIn(command);
      return subject && change && subject.point < pointsIn(subject.track) ? talk(turn, subject, change) : undefined;
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
  return { ...reply, stream: stopOrder(state.session.player) };
};
