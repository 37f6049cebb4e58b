import {
  compile,
  isRow,
  type Line,
  ms,
  type PatternId,
  patternFor,
  patternOf,
  type Routine,
  routineOf,
  say,
  sequence,
  slice,
  spokenBreaths,
  type Timeline,
  versionOf,
} from '#protocol';
import type { Unfolded } from './doing.ts';
import { startedAt, storedPlace } from './keeping.ts';
import { isRunning } from './pack-running.ts';
import type { Place, Progress } from './progress.ts';
import type { Outcome } from './reply.ts';
import { rowTrack, rowTracks } from './row-track.ts';
import { type ScanTrack, scanOf } from './scan-track.ts';
import type { Doing, State } from './state.ts';
import { withProgress, withSession } from './state.ts';
import { type Playing, pointsIn, shortestStream, startOf, type Track } from './stream.ts';
import { closing, dialog, type Turn, voiceOf } from './turn.ts';
import { fromPlace } from './wording.ts';

/** Nothing but breaths, for minutes. */
const isStreamed = ({ moves, steps }: Routine): boolean => {
  const [step, ...others] = steps;
  return !moves && others.length === 0 && step?.kind === 'breathing' && step.cycles === undefined;
};

const softly = (night: true | undefined) => (night ? ({ night: true } as const) : {});

/** A scan that is longer than a response may be, where there is a voice for it; shorter ones are led in the session. */
const scanTrackOf = (routine: Routine['id'], minutes: number | undefined, talk: ScanTrack['talk'], night?: true) => {
  const scan = isRow(routine) ? undefined : scanOf(routine as ScanTrack['routine']);
  if (scan === undefined) return undefined;
  const version = versionOf(scan, minutes === undefined ? {} : { minutes });
  if (version.minutes < shortestStream) return undefined;
  const track: ScanTrack = { kind: 'scan', routine: routine as ScanTrack['routine'], minutes: version.minutes, talk };
  return { ...track, ...softly(night) };
};

/** The track that carries an activity; `undefined` where it is led in the session (D2, N05). */
export const trackFor = ({ state, now }: Turn, { routine, part, delivery, doing }: Unfolded): Track | undefined => {
  const { player } = state.session;
  const { stream } = state.progress;
  if (player === undefined || stream?.state === 'failed' || doing.aside) return undefined;
  // A timer of ours would speak into it (H11).
  if (isRunning(state, now)) return undefined;
  // What was begun softly goes on so.
  const night = state.session.night ?? (doing.resumed ? stream?.night : undefined);
  const spoken = () => scanFor(routine, delivery, night) ?? partFor(state, { routine, part, doing }, night);
  const track = breathTrackOf(routine, part, delivery, night) ?? (player.hasVoice && spoken());
  return track && doing.place.offset < pointsIn(track) ? track : undefined;
};

/** A part of a row of which nothing is left out, in its own order, and of which it can be kept how far it got. */
const partFor = (
  state: State,
  { routine, part, doing }: Pick<Unfolded, 'routine' | 'part' | 'doing'>,
  night: true | undefined,
): Track | undefined => {
  const isWhole = state.session.order === undefined && !routine.steps.some(({ omitted }) => omitted);
  const { talk } = state.progress.settings;
  return isWhole && nextPlay(state) > 0 ? rowTrack({ ...doing.place, step: part.index }, { talk, night }) : undefined;
};

const breathTrackOf = (
  routine: Routine,
  { step }: Unfolded['part'],
  delivery: Unfolded['delivery'],
  night: true | undefined,
): Track | undefined => {
  if (!isStreamed(routine) || step.kind !== 'breathing') return undefined;
  const pattern = patternFor(step, delivery);
  const wanted = delivery.minutes ?? step.minutes ?? pattern.minutes.standard;
  // A length that was chosen for a slower breath may be more than this one is given for.
  if (wanted < shortestStream || wanted > pattern.minutes.longest) return undefined;
  return { kind: 'breath', pattern: pattern.id as PatternId, minutes: wanted, ...softly(night) };
};

const scanFor = ({ id }: Routine, { minutes, talk }: Unfolded['delivery'], night: true | undefined) =>
  scanTrackOf(id, minutes, talk, night);

/** The track of a place that a stream carries, or carried when it was paused. */
export const trackOfPlace = ({ place, stream, settings }: Progress): Track | undefined => {
  if (stream?.state !== 'on' || place === undefined || place.offset < 0) return undefined;
  if (isRow(place.routine)) return rowTrack(place, { talk: settings.talk, night: stream.night });
  if (place.length === undefined) return undefined;
  const { routine, length, pattern } = place;
  if (pattern === undefined) return scanTrackOf(routine, length, settings.talk ?? 'normal', stream.night);
  const { longest } = patternOf(pattern).minutes;
  const isOne = isStreamed(routineOf(routine)) && length >= shortestStream && length <= longest;
  return isOne ? { kind: 'breath', pattern, minutes: length, ...softly(stream.night) } : undefined;
};

/** The number of the next order: that of the write which keeps it. What is not kept has none. */
const nextPlay = ({ progress, session }: State): number =>
  session.guest || session.unsaved ? 0 : progress.revision + 1;

/** A place that a stream carries from now on, and what the player is told. */
export const streamed = (
  turn: Turn,
  doing: Doing,
  track: Track,
): { readonly state: State; readonly playing: Playing } => {
  const play = nextPlay(turn.state);
  const breath = track.kind === 'breath' ? { pattern: track.pattern } : {};
  const inRow = isRow(doing.place.routine);
  const place: Place = { ...doing.place, ...(inRow ? {} : { length: track.minutes }), ...breath };
  const kept = startedAt(storedPlace(turn.state, { ...doing, place }), { ...doing, place }, turn.now);
  const state = withSession(kept, { doing: undefined, wish: undefined, behind: undefined, ask: undefined });
  return {
    state: withProgress(state, { stream: { play, state: 'on', ...softly(track.night) } }),
    playing: { track, play, ...(inRow && { part: place.step }) },
  };
};

const throughBreaths = (sound: Timeline): Timeline => {
  const after = sound.cues.find((cue) => cue.kind === 'mark' && cue.number === spokenBreaths);
  return after === undefined ? sound : slice(sound, ms(0), after.at);
};

/** Three breaths in words, after the coaching where there is any: the stream goes on from there in tones (D4). */
const coachedBreaths = ({ routine, part, delivery }: Unfolded): Timeline =>
  throughBreaths(compile(routine, part, delivery, { from: 0, lead: 'full' }));

/** What is said before a scan begins: how much talk there will be, that one may move, and which words work (story 8c). */
const beforeScan = ({ talk, night }: ScanTrack): readonly Line[] => [
  ...(talk === 'quiet' ? [dialog('littleTalk')] : []),
  dialog('mayMove'),
  dialog('streamWordsVoice'),
  ...(night ? [] : [dialog('streamAfter')]),
  dialog('fadesByItself'),
  ...(night ? [dialog('goodNight')] : []),
];

/** What a row is made of, and which words work; its breaths are led in words after that. */
const beforeRow = (tracks: readonly Track[]): readonly Line[] => [
  ...tracks.map((track, i) =>
    dialog('rowPart', {
      routine: track.kind === 'breath' ? 'breathing' : track.routine,
      minutes: track.minutes,
      context: i === 0 ? 'first' : 'then',
    }),
  ),
  dialog('mayMove'),
  dialog('streamWordsVoice'),
  ...(tracks.some(({ night }) => night) ? [] : [dialog('streamAfter')]),
  dialog('fadesByItself'),
  dialog('streamTones'),
];

const told = (track: Track, place: Place): readonly Line[] => {
  const begins = place.offset === 0;
  const tracks = rowTracks(place.routine, { night: track.night });
  if (tracks !== undefined && begins && place.step === 0) return beforeRow(tracks);
  if (track.kind === 'scan') {
    const night = track.night ? [dialog('goodNight')] : [];
    return begins ? beforeScan(track) : [...fromPlace(track, place.offset), dialog('streamWordsNow'), ...night];
  }
  return begins ? [dialog('streamWords'), dialog('streamAfter'), dialog('streamTones')] : [dialog('streamWordsNow')];
};

/**
 * Lying still as a stream: the six words that work while it plays come first, then, where breathing begins, three breaths
 * in words. The session ends with it, and what else a person wants begins with the name (N05, M08).
 */
export const stream = (
  turn: Turn,
  activity: Unfolded,
  track: Track,
  { first, words }: { readonly first: Timeline; readonly words: readonly Line[] },
): Outcome => {
  const { place } = activity.doing;
  const voice = voiceOf(turn);
  const saying = sequence(...[...words, ...told(track, place)].map((line) => say({ voice }, line)));
  const { state, playing } = streamed(turn, activity.doing, track);
  const isCoached = track.kind === 'breath' && place.offset === 0;
  const [next, reply] = closing(state, {
    play: isCoached ? sequence(first, saying, coachedBreaths(activity)) : sequence(first, saying),
  });
  return [next, { ...reply, stream: { kind: 'play', playing, from: startOf(track, place.offset) } }];
};
