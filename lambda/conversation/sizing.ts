import {
  doseOf,
  isRow,
  type Level,
  type Line,
  levels,
  line,
  type PatternId,
  partsOf,
  patternFor,
  type Routine,
  repsIn,
  sizesOf,
} from '#protocol';
import { isOver, levelOf, type Settled, type Unfolded } from './doing.ts';
import { again, lead } from './guiding.ts';
import { openAt, resized } from './programme.ts';
import { stillOnly } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { setting, step } from './setting.ts';
import { type State, type Wish, withSession } from './state.ts';
import { dialog, type Turn, varied, withState } from './turn.ts';

/** Smaller or bigger: at once, same place and count; what a person chooses is kept, a pain word's ceiling is obeyed. */
export const changeSize = (turn: Turn, settled: Settled, by: 1 | -1): Outcome => {
  const { state } = turn;
  const { ceiling } = state.session;
  if (ceiling === 'still') return stillOnly(turn);
  if (by > 0 && ceiling !== 'none')
    return returning(turn, settled.activity, settled.interrupted, [dialog('smallToday')]);
  const { activity } = settled;
  if (by < 0 && activity?.part.step.kind === 'breathing') return easeBreath(turn, settled, activity);
  if (activity !== undefined && activity.part.step.kind !== 'movement') {
    return returning(turn, activity, settled.interrupted, [dialog('notHere')]);
  }
  const level = levelOf(state);
  const next: Level = step(activity === undefined ? levels : sizesIn(activity), level, by);
  const sized = ceiling === 'none' ? kept(state, next) : withSession(state, { eased: next });
  const word = next === level ? (by > 0 ? 'biggest' : 'smallest') : by > 0 ? 'bigger' : 'smaller';
  const words = by < 0 && next === level && activity !== undefined ? [] : [varied(turn, word)];
  if (activity?.part.step.kind !== 'movement')
    return returning(withState(turn, sized), activity, settled.interrupted, words);
  return resize(withState(turn, sized), activity, words, by);
};

/** The easier breath, for this time: what the ledger offers where one is too much. */
const easeBreath = (turn: Turn, settled: Settled, activity: Unfolded): Outcome => {
  const { part, delivery, doing } = activity;
  if (part.step.kind !== 'breathing') return returning(turn, activity, settled.interrupted, []);
  const { easier } = patternFor(part.step, delivery);
  if (easier === undefined) return returning(turn, activity, settled.interrupted, [varied(turn, 'smallest')]);
  const place = { ...doing.place, pattern: easier as PatternId, offset: 0 };
  return lead(turn, { ...doing, place }, { say: [varied(turn, 'smaller')], lead: 'cue' });
};

/** A size the person chose is kept: in a sitting for this part of it, else as their own. */
const kept = (state: State, level: Level): State =>
  openAt(state, state.session.doing?.place) === undefined ? setting(state, { level }) : resized(state, level);

/** The sizes of the movement under way. */
const sizesIn = ({ part }: Unfolded): readonly Level[] => (part.step.kind === 'movement' ? sizesOf(part.step) : levels);

/** In mid-set the rest of it goes on in the other size, the cue said once more; at its end the set is done again. */
const resize = (turn: Turn, activity: Unfolded, words: readonly Line[], by: 1 | -1): Outcome => {
  const { routine, told, part, doing, size } = activity;
  const sized = by > 0 ? words : [...words, line(`routines.${told.id}.half`)];
  if (isOver(activity) || doing.place.offset < 0) return again(turn, activity, sized);
  const level = levelOf(turn.state);
  const there = partsOf(routine, level).find((each) => each.index === part.index);
  if (part.step.kind !== 'movement' || there === undefined) return lead(turn, doing, { say: sized, lead: 'cue' });
  // As many as were left, but never more than a set of the new size holds.
  const reps = repsIn(doseOf(part.step, level), part.set);
  const offset = reps - Math.min(size - doing.place.offset, reps);
  return lead(turn, { ...doing, level, place: { ...doing.place, offset } }, { say: sized, lead: 'cue' });
};

/** Is the size the person's to choose, once? Where they never have, and nothing in this session asks for a smaller one (R02). */
export const choosesSize = ({ progress, session }: State, wish: Wish, routine: Routine): boolean =>
  progress.settings.level === undefined &&
  session.ceiling === 'none' &&
  session.eased === undefined &&
  session.forms?.[routine.id] === undefined &&
  wish.from === undefined &&
  !isRow(routine.id) &&
  routine.stage > 1 &&
  routine.steps.some((step) => step.kind === 'movement' && sizesOf(step).length > 1);

/** The size a person names: kept. */
export const chooseLevel = (turn: Turn, settled: Settled, level: Level): Outcome => {
  if (turn.state.session.ceiling !== 'none')
    return returning(turn, settled.activity, settled.interrupted, [dialog('smallToday')]);
  return returning(withState(turn, kept(turn.state, level)), settled.activity, settled.interrupted, [
    dialog(`level_${level}`),
  ]);
};
