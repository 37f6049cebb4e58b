import {
  type Cue,
  compile,
  isRow,
  type Ms,
  moment,
  ms,
  nothing,
  type Part,
  partsOf,
  say,
  sequence,
  sum,
  type Timeline,
  whole,
} from '#protocol';
import { askAfter } from './ask-after.ts';
import type { AskName } from './ask-name.ts';
import { levelOf, type Unfolded, unfolded } from './doing.ts';
import { firstWords } from './first-words.ts';
import { routineFor } from './fitting.ts';
import { countedItem } from './keeping.ts';
import { changed, type Doing, hasTold, type State, type Told, telling, withSession } from './state.ts';
import { dialog, type Turn, voiceOf, withState } from './turn.ts';

/** An activity at the beginning of another part of its routine. */
export const partDoing = (
  { state }: Turn,
  { minutes: _, resumed: __, unsettled, ...doing }: Doing,
  part: Part,
): Doing => ({
  ...doing,
  // Of the same move the position is the same.
  ...(unsettled && !part.begins ? { unsettled } : {}),
  level: levelOf(state),
  place: { ...doing.place, step: part.index, offset: 0 },
});

/** The part that begins by itself when this one is over: both are lain still to (C16). */
const following = (state: State, { doing, part }: Pick<Unfolded, 'doing' | 'part'>): Part | undefined => {
  const next = partsOf(routineFor(state, doing.place), levelOf(state)).find(({ index }) => index > part.index);
  if (!next?.begins || !next.step.follows || state.session.order !== undefined) return undefined;
  return next.step.kind === 'breathing' && hasTold(state, 'unpaced') ? undefined : next;
};

/** What follows a part by itself. Its resume points count on from those of the part. */
export type Flow = {
  readonly sound: Timeline;
  readonly told: readonly Told[];
  /** Where the sound of each following part begins behind its words, from the end of the part. */
  readonly starts: readonly Ms[];
  readonly ask: AskName;
};

/** Marks of a part that stands behind one of so many resume points; it is cut before its words, not behind them. */
const countedOn = ({ lasts, cues }: Timeline, by: number): Timeline => ({
  lasts,
  cues: cues.flatMap((cue): readonly Cue[] => {
    if (cue.kind !== 'mark') return [cue];
    return cue.number === 0 ? [] : [{ ...cue, number: cue.number + by }];
  }),
});

/** All that follows an activity by itself, each part named as it begins; `undefined` where nothing does. */
export const flowOf = (turn: Turn, activity: Unfolded): Flow | undefined => {
  const part = following(turn.state, activity);
  const next = part && unfolded(turn, partDoing(turn, activity.doing, part));
  if (next === undefined) return undefined;
  const { lines, told } = firstWords(turn, next);
  const voice = voiceOf(turn);
  const words = sequence(...[dialog('now', { routine: next.told.id }), ...lines].map((line) => say({ voice }, line)));
  const own = compile(next.routine, next.part, next.delivery, whole);
  const after = flowOf(withState(turn, telling(turn.state, ...told)), next);
  const start = moment({ kind: 'mark', unit: 'cue', number: activity.size, lasts: ms(0) });
  const rest = after === undefined ? nothing : countedOn(after.sound, activity.size);
  return {
    sound: sequence(start, words, countedOn(own, activity.size), rest),
    told: [...told, ...(after?.told ?? [])],
    starts: [words.lasts, ...(after?.starts ?? []).map((at) => sum(words.lasts, own.lasts, at))],
    ask: after?.ask ?? askAfter(next.part),
  };
};

/**
 * A turn whose activity has been heard to its end and on into the part that followed by itself; `undefined` where the
 * sound ended with the part.
 */
export const flownOn = (turn: Turn, activity: Unfolded): Turn | undefined => {
  const { doing, size, told } = activity;
  const { playing } = doing;
  const [start, ...starts] = playing?.starts ?? [];
  const part = following(turn.state, activity);
  if (playing === undefined || start === undefined || part === undefined) return undefined;
  const { cut, since } = playing;
  if (cut !== undefined && cut <= size) return undefined;
  const next = changed(partDoing(turn, doing, part), {
    begun: true,
    playing: changed(playing, {
      since: since + start,
      lead: 'full',
      starts: starts.map((at) => ms(at - start)),
      cut: cut === undefined ? undefined : cut - size,
    }),
  });
  const counted = isRow(doing.place.routine) ? countedItem(turn.state, told.id, turn.now) : turn.state;
  return withState(turn, withSession(counted, { doing: next }));
};
