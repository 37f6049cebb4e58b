import {
  compile,
  isRow,
  type Line,
  ms,
  patternFor,
  patternOf,
  type Routine,
  routineOf,
  say,
  sequence,
  slice,
  spokenBreaths,
  type Timeline,
} from '#protocol';
import type { Unfolded } from './doing.ts';
import { startedAt, storedPlace } from './keeping.ts';
import { runningIn } from './pack-running.ts';
import type { Place, Progress } from './progress.ts';
import type { Outcome } from './reply.ts';
import type { Doing, State } from './state.ts';
import { withProgress, withSession } from './state.ts';
import { breathsIn, type Playing, shortestStream, startOf, type Track } from './stream.ts';
import { closing, dialog, type Turn, voiceOf } from './turn.ts';

/** Nothing but breaths, for minutes. */
const isStreamed = ({ moves, steps }: Routine): boolean => {
  const [step, ...others] = steps;
  return !moves && others.length === 0 && step?.kind === 'breathing' && step.cycles === undefined;
};

/** The track that carries an activity; `undefined` where it is led in the session (D2, N05). */
export const trackFor = ({ state, now }: Turn, { routine, part, delivery, doing }: Unfolded): Track | undefined => {
  const { step } = part;
  if (state.session.player === undefined || state.progress.stream?.state === 'failed' || doing.aside) return undefined;
  if (!isStreamed(routine) || step.kind !== 'breathing') return undefined;
  // A timer of ours would speak into it (H11).
  if (runningIn(state, now) !== undefined) return undefined;
  const pattern = patternFor(step, delivery);
  const wanted = delivery.minutes ?? step.minutes ?? pattern.minutes.standard;
  // A length that was chosen for a slower breath may be more than this one is given for.
  if (wanted < shortestStream || wanted > pattern.minutes.longest) return undefined;
  const night = state.session.night ? ({ night: true } as const) : {};
  const track = { pattern: pattern.id, minutes: wanted, ...night } as Track;
  return doing.place.offset < breathsIn(track) ? track : undefined;
};

/** The track of a place that a stream carries, or carried when it was paused. */
export const trackOfPlace = ({ place, stream }: Progress): Track | undefined => {
  if (stream?.state !== 'on' || place?.length === undefined || place.pattern === undefined) return undefined;
  const { longest } = patternOf(place.pattern).minutes;
  const isOne =
    !isRow(place.routine) &&
    isStreamed(routineOf(place.routine)) &&
    place.length >= shortestStream &&
    place.length <= longest;
  const night = stream.night ? ({ night: true } as const) : {};
  return isOne && place.offset >= 0 ? { pattern: place.pattern, minutes: place.length, ...night } : undefined;
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
  const place: Place = { ...doing.place, length: track.minutes, pattern: track.pattern };
  const kept = startedAt(storedPlace(turn.state, { ...doing, place }), { ...doing, place }, turn.now);
  const state = withSession(kept, { doing: undefined, wish: undefined, behind: undefined, ask: undefined });
  const night = track.night ? ({ night: true } as const) : {};
  return { state: withProgress(state, { stream: { play, state: 'on', ...night } }), playing: { track, play } };
};

const throughBreaths = (sound: Timeline): Timeline => {
  const after = sound.cues.find((cue) => cue.kind === 'mark' && cue.number === spokenBreaths);
  return after === undefined ? sound : slice(sound, ms(0), after.at);
};

/** Three breaths in words, after the coaching where there is any: the stream goes on from there in tones (D4). */
const coachedBreaths = ({ routine, part, delivery }: Unfolded): Timeline =>
  throughBreaths(compile(routine, part, delivery, { from: 0, lead: 'full' }));

/**
 * Breathing as a stream: the six words that work while it plays come first, then, from the beginning, three breaths in
 * words. The session ends with it, and what else a person wants begins with the name (N05, M08).
 */
export const stream = (
  turn: Turn,
  activity: Unfolded,
  track: Track,
  { first, words }: { readonly first: Timeline; readonly words: readonly Line[] },
): Outcome => {
  const { doing } = activity;
  const begins = doing.place.offset === 0;
  const told = begins
    ? [dialog('streamWords'), dialog('streamAfter'), dialog('streamTones')]
    : [dialog('streamWordsNow')];
  const voice = voiceOf(turn);
  const saying = sequence(...[...words, ...told].map((line) => say({ voice }, line)));
  const { state, playing } = streamed(turn, doing, track);
  const [next, reply] = closing(state, {
    play: begins ? sequence(first, saying, coachedBreaths(activity)) : sequence(first, saying),
  });
  return [next, { ...reply, stream: { kind: 'play', playing, from: startOf(track, doing.place.offset) } }];
};
