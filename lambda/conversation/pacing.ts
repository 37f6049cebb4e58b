import {
  cycleOf,
  isRow,
  type Line,
  nextBreath,
  type Opening,
  type Pace,
  type Pattern,
  type PatternId,
  patternFor,
  patternOf,
  sizeOf,
} from '#protocol';
import { breathOf, isOver, type Settled, type Unfolded } from './doing.ts';
import { lead, leadOn } from './guiding.ts';
import type { Place } from './progress.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { setting, step } from './setting.ts';
import type { State } from './state.ts';
import { dialog, paceOf, type Turn, varied, withState } from './turn.ts';

const paces: readonly Pace[] = [-1, 0, 1, 2, 3];

/** Back into what was under way, the cue said once more at the new pace; where nothing was, the open question. */
const carryOn = (
  turn: Turn,
  { activity, interrupted }: Settled,
  words: readonly Line[],
  how: Opening['lead'],
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
  if (activity.part.step.kind !== 'breathing') return carryOn(turn, settled, [], 'sound');
  const now = patternFor(activity.part.step, activity.delivery).id;
  const way = by > 0 ? 'slower' : 'quicker';
  const next = nextBreath(now, way, turn.state.session.night);
  const word = by > 0 ? 'slower' : 'faster';
  if (next === undefined) return carryOn(turn, settled, [varied(turn, `${word}Limit`)], 'sound');
  const state = setting(turn.state, { breathPace: next });
  const place = { ...activity.doing.place, ...sameTime(activity, next) };
  return carryOn(
    withState(turn, state),
    { ...settled, activity: { ...activity, doing: { ...activity.doing, place } } },
    [isLongerOut(patternOf(now), patternOf(next)) ? dialog('longerOut') : varied(turn, word)],
    'cue',
  );
};

/** Only the breath out takes longer. */
const isLongerOut = (one: Pattern, other: Pattern): boolean => one.inhale === other.inhale && one.exhale < other.exhale;

/** The pace that a newcomer settles on, kept; the breath goes on at it, in a stream where one carries it (BR03). */
export const settlePace = (turn: Turn, settled: Settled, way?: 'slower' | 'quicker'): Outcome => {
  const { activity } = settled;
  if (activity?.part.step.kind !== 'breathing') return returning(turn, activity, settled.interrupted, []);
  const now = activity.doing.place.pattern ?? breathOf(turn.state);
  const next = way === undefined ? now : (nextBreath(now, way) ?? now);
  const word = way === 'slower' ? 'slower' : 'faster';
  const said = way === undefined ? 'goingOn' : next === now ? (`${word}Limit` as const) : word;
  const place = { ...activity.doing.place, ...sameTime(activity, next) };
  return lead(
    withState(turn, setting(turn.state, { breathPace: next })),
    { ...activity.doing, place },
    { say: [varied(turn, said)], lead: 'cue', mayStream: true },
  );
};

/**
 * Another pattern from where this one is: the breath at which as much time has passed or a little more, so that it takes
 * no longer than was asked for; at least one is left. And the length that was begun, as far as the pattern may be led. A step of a fixed number of breaths keeps its count, and a part of a row its minutes.
 */
const sameTime = (
  { part, delivery, doing, routine }: Unfolded,
  next: PatternId,
): Pick<Place, 'pattern' | 'offset' | 'length'> => {
  const { offset } = doing.place;
  if (part.step.kind !== 'breathing' || part.step.cycles !== undefined) return { pattern: next, offset };
  const [before, after] = [patternFor(part.step, delivery), patternOf(next)];
  const last = sizeOf(part, { ...delivery, chosen: after }) - 1;
  const passed = { pattern: next, offset: Math.min(last, Math.ceil((offset * cycleOf(before)) / cycleOf(after))) };
  if (isRow(routine.id) || part.step.minutes !== undefined) return passed;
  return { ...passed, length: Math.min(delivery.minutes ?? before.minutes.standard, after.minutes.longest) };
};

const amounts = ['quiet', 'normal', 'guided'] as const;

/** Fewer words, more of them, or as good as none: "just sound". */
export type TalkChange = 'less' | 'more' | 'none';

/** How much is said after that (M02). */
export const talkAfter = ({ progress }: State, change: TalkChange): (typeof amounts)[number] =>
  change === 'none' ? 'quiet' : step(amounts, progress.settings.talk ?? 'normal', change === 'more' ? 1 : -1);

/** Kept, said in a word or two, and on: from the next breath in words, or in none. */
export const changeTalk = (turn: Turn, settled: Settled, change: TalkChange): Outcome =>
  carryOn(
    withState(turn, setting(turn.state, { talk: talkAfter(turn.state, change) })),
    settled,
    [varied(turn, change === 'more' ? 'moreTalk' : 'lessTalk')],
    change === 'more' ? 'uncoached' : 'sound',
  );
