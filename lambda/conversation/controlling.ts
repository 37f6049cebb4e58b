import {
  compile,
  cycleOf,
  type Level,
  type Line,
  lengthOf,
  levels,
  line,
  type Ms,
  minutes,
  type Pace,
  type PatternId,
  partsOf,
  patternOf,
  patterns,
  quiet,
  seconds,
  sum,
} from '#protocol';
import type { Settled, Unfolded } from './doing.ts';
import { isOver, levelOf } from './doing.ts';
import { advance, again, goBack, lead, leadOn, returning, stillOnly } from './guiding.ts';
import type { Settings } from './progress.ts';
import type { Outcome } from './reply.ts';
import { type State, withProgress, withSession } from './state.ts';
import { asking, dialog, paceOf, type Turn, varied, withState } from './turn.ts';

const setting = (state: State, change: Settings): State =>
  withProgress(state, { settings: { ...state.progress.settings, ...change } });

const step = <T>(ladder: readonly T[], from: T, by: 1 | -1): T => ladder[ladder.indexOf(from) + by] ?? from;

const paces: readonly Pace[] = [-1, 0, 1, 2, 3];
const breathLadder: readonly PatternId[] = patterns.map((pattern) => pattern.id);

/** Back into what was under way, the cue said once more at the new pace; where nothing was, the open question. */
const carryOn = (
  turn: Turn,
  { activity, interrupted }: Settled,
  words: readonly Line[],
  how: 'cue' | 'sound',
): Outcome => {
  if (activity === undefined || isOver(activity) || !interrupted) return returning(turn, activity, interrupted, words);
  return leadOn(turn, activity, words, how);
};

/** Slower or faster: the next breath of the ladder while breathing, else longer or shorter gaps; kept (R08). */
export const changePace = (turn: Turn, settled: Settled, by: 1 | -1): Outcome => {
  const { activity } = settled;
  const word = by > 0 ? 'slower' : 'faster';
  if (activity?.part.step.kind === 'breathing') return changeBreath(turn, settled, activity, by);
  const pace = step(paces, paceOf(turn.state), by);
  const said = pace === paceOf(turn.state) ? (`${word}Limit` as const) : word;
  return carryOn(withState(turn, setting(turn.state, { pace })), settled, [varied(turn, said)], 'cue');
};

const changeBreath = (turn: Turn, settled: Settled, activity: Unfolded, by: 1 | -1): Outcome => {
  const now =
    activity.part.step.kind === 'breathing'
      ? (activity.part.step.pattern ?? activity.delivery.pattern.id)
      : activity.delivery.pattern.id;
  const next = step<string>(breathLadder, now, by) as PatternId;
  const word = by > 0 ? 'slower' : 'faster';
  if (next === now) return carryOn(turn, settled, [varied(turn, `${word}Limit`)], 'sound');
  const state = setting(turn.state, { breathPace: next });
  const place = { ...activity.doing.place, pattern: next, offset: sameTime(activity, next) };
  return carryOn(
    withState(turn, state),
    { ...settled, activity: { ...activity, doing: { ...activity.doing, place } } },
    [varied(turn, word)],
    'cue',
  );
};

/** The breath of another length at which as much time has passed; a step of a fixed number of breaths keeps its count. */
const sameTime = ({ part, delivery, doing }: Unfolded, next: PatternId): number => {
  const { offset } = doing.place;
  if (part.step.kind !== 'breathing' || part.step.cycles !== undefined) return offset;
  return Math.floor((offset * cycleOf(delivery.pattern)) / cycleOf(patternOf(next)));
};

/** Smaller or bigger: at once, same place and count; what a person chooses is kept, a pain word's ceiling is obeyed. */
export const changeSize = (turn: Turn, settled: Settled, by: 1 | -1): Outcome => {
  const { state } = turn;
  const { ceiling } = state.session;
  if (ceiling === 'still') return stillOnly(turn);
  if (by > 0 && ceiling !== 'none')
    return returning(turn, settled.activity, settled.interrupted, [dialog('smallToday')]);
  const level = levelOf(state);
  const next: Level = step(levels, level, by);
  const sized = ceiling === 'none' ? setting(state, { level: next }) : withSession(state, { eased: next });
  const word = next === level ? (by > 0 ? 'biggest' : 'smallest') : by > 0 ? 'bigger' : 'smaller';
  const { activity } = settled;
  const words = [varied(turn, word)];
  if (activity?.part.step.kind !== 'movement')
    return returning(withState(turn, sized), activity, settled.interrupted, words);
  return resize(withState(turn, sized), activity, words, by);
};

/** In mid-set the count goes on in the other size; at its end the set is done once more. */
const resize = (turn: Turn, activity: Unfolded, words: readonly Line[], by: 1 | -1): Outcome => {
  const { routine, doing, size } = activity;
  const sized = by > 0 ? words : [...words, line(`routines.${routine.id}.half`)];
  if (isOver(activity) || doing.place.offset < 0) return again(turn, activity, sized);
  const left = line('cues.more', { count: size - doing.place.offset });
  return lead(turn, doing, { say: [...sized, left], lead: 'sound' });
};

/** "Next" in the middle of something: the next cue of a talk, else the next part. */
export const skipAhead = (turn: Turn, activity: Unfolded, words: readonly Line[] = []): Outcome => {
  const { part, doing } = activity;
  if (part.step.kind !== 'talk' || isOver(activity) || doing.place.offset + 1 >= activity.size)
    return advance(turn, activity, words);
  return lead(
    turn,
    { ...doing, place: { ...doing.place, offset: Math.max(0, doing.place.offset) + 1 } },
    { say: words },
  );
};

export const previous = (turn: Turn, settled: Settled): Outcome => {
  const { activity } = settled;
  if (activity === undefined) return returning(turn, activity, false, [dialog('nothingBefore')]);
  const { part, doing } = activity;
  if (part.step.kind === 'talk' && doing.place.offset > 0) {
    const offset = Math.min(doing.place.offset, activity.size) - 1;
    return lead(turn, { ...doing, place: { ...doing.place, offset } }, { say: [varied(turn, 'back')] });
  }
  return goBack(turn, activity);
};

const halfMinute = 30_000;

/** The last cue again; within half a minute once more, in fuller words (C20). */
export const repeatCue = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  const { repeated } = turn.state.session;
  const fuller = repeated !== undefined && turn.now - repeated <= halfMinute;
  const noted = withState(turn, withSession(turn.state, { repeated: turn.now }));
  if (activity === undefined || !interrupted) return returning(noted, activity, false, []);
  return leadOn(noted, activity, [], fuller ? 'fuller' : 'again');
};

const about = (length: Ms): Line => {
  if (length < seconds(45)) return dialog('underAMinute');
  return dialog('aboutMinutes', { count: Math.max(1, Math.round(length / minutes(1))) });
};

/** What is left of this part and of the routine, in count and minutes (R07). */
export const howLong = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  if (activity === undefined) return returning(turn, activity, false, [dialog('nothingRuns')]);
  const { routine, part, delivery, doing, size } = activity;
  const offset = Math.max(0, doing.place.offset);
  const here = isOver(activity) ? quiet(seconds(0)) : compile(routine, part, delivery, { from: offset, lead: 'sound' });
  const sets = partsOf(routine, levelOf(turn.state)).filter(
    (each) => each.index > part.index && each.step.id === part.step.id,
  ).length;
  const whole = sum(here.lasts, lengthOf(routine, delivery, part.index + 1));
  const left = dialog(sets > 0 ? 'leftAndMore' : 'left', {
    count: Math.max(0, size - offset),
    parts: sets,
    context: part.step.kind,
  });
  return returningQuietly(turn, activity, interrupted, [...(isOver(activity) ? [] : [left]), about(whole)]);
};

/** Where the person is, in a dozen words; asks nothing of its own (R06, C21). */
export const whereAmI = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  if (activity === undefined) return returning(turn, activity, false, [dialog('nothingRuns')]);
  const { routine, part, doing, size } = activity;
  const number = Math.min(size, Math.max(0, doing.place.offset) + 1);
  const context = part.sets > 1 ? 'sets' : part.step.kind;
  const here = dialog('hereIs', {
    routine: routine.id,
    number,
    of: size,
    set: part.set,
    sets: part.sets,
    context,
  });
  return returningQuietly(turn, activity, interrupted, [here]);
};

/** The answer itself says how many are left: no second line about going back. */
const returningQuietly = (turn: Turn, activity: Unfolded, interrupted: boolean, words: readonly Line[]): Outcome =>
  interrupted && !isOver(activity) ? leadOn(turn, activity, words) : returning(turn, activity, interrupted, words);

/** Another minute of breath; at the end of a set, the set once more (R21). */
export const oneMore = (turn: Turn, activity: Unfolded): Outcome => {
  const { part, doing } = activity;
  if (part.step.kind !== 'breathing') return again(turn, activity, [varied(turn, 'onceMore')]);
  const place = { ...doing.place, offset: 0, length: 1 };
  return lead(turn, { ...doing, place }, { say: [varied(turn, 'oneMoreMinute')], lead: 'cue' });
};

export const pause = (turn: Turn): Outcome => asking(turn.state, 'paused', { say: [dialog('paused')] });

/** Less or more talk: kept, said in a word or two, and on. */
export const changeTalk = (turn: Turn, settled: Settled, by: 1 | -1): Outcome => {
  const amounts = ['quiet', 'normal', 'guided'] as const;
  const talk = step(amounts, turn.state.progress.settings.talk ?? 'normal', by);
  return carryOn(
    withState(turn, setting(turn.state, { talk })),
    settled,
    [dialog(by > 0 ? 'moreTalk' : 'lessTalk')],
    'sound',
  );
};

/** The size a person names: kept. */
export const chooseLevel = (turn: Turn, settled: Settled, level: Level): Outcome => {
  if (turn.state.session.ceiling !== 'none')
    return returning(turn, settled.activity, settled.interrupted, [dialog('smallToday')]);
  return returning(withState(turn, setting(turn.state, { level })), settled.activity, settled.interrupted, [
    dialog(`level_${level}`),
  ]);
};
