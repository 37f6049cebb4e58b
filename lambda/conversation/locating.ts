import { compile, type Line, lengthOf, type Ms, minutes, partsOf, quiet, seconds, sum } from '#protocol';
import { isOver, levelOf, type Settled, type Unfolded } from './doing.ts';
import { leadOn } from './guiding.ts';
import { mapOf } from './mapping.ts';
import type { Outcome } from './reply.ts';
import { countAloud, countable, returning, spokenKind } from './returning.ts';
import { dialog, type Turn, varied } from './turn.ts';

const about = (length: Ms): Line => {
  if (length < seconds(45)) return dialog('underAMinute');
  return dialog('aboutMinutes', { count: Math.max(1, Math.round(length / minutes(1))) });
};

/** Before anything runs: what is about to. */
export const announced = (turn: Turn): readonly Line[] => {
  const { wish, ask } = turn.state.session;
  const isAbout = ask === 'ready-to-start' || ask === 'gentlest-middle-fuller';
  if (wish === undefined || !isAbout) return [varied(turn, 'nothingRuns')];
  return mapOf(turn, { routine: wish.routine, step: 0, offset: 0 });
};

/** What is left of this part and of the routine, in count and minutes (R07). */
export const howLong = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  if (activity === undefined) return returning(turn, activity, false, announced(turn));
  const { routine, part, delivery, doing, size } = activity;
  const offset = Math.max(0, doing.place.offset);
  const here = isOver(activity) ? quiet(seconds(0)) : compile(routine, part, delivery, { from: offset, lead: 'sound' });
  const sets = partsOf(routine, levelOf(turn.state)).filter(
    (each) => each.index > part.index && each.step.id === part.step.id,
  ).length;
  const whole = sum(here.lasts, lengthOf(routine, delivery, part.index + 1));
  const left = dialog(sets > 0 ? 'leftAndMore' : 'left', {
    count: countAloud(part, size - offset),
    parts: sets,
    context: part.step.kind === 'movement' && part.step.sides && sets > 0 ? 'sides' : spokenKind(part),
  });
  const tellCount = !isOver(activity) && size - offset <= countable;
  return returningQuietly(turn, activity, interrupted, [
    ...(tellCount ? [left] : []),
    whole < seconds(1) ? dialog('nothingLeft') : about(whole),
  ]);
};

/** Where the person is, in a dozen words; asks nothing of its own (R06, C21). */
export const whereAmI = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  if (activity === undefined) return returning(turn, activity, false, announced(turn));
  const { told, part, doing, size } = activity;
  const number = Math.min(size, Math.max(0, doing.place.offset) + 1);
  const context = part.sets > 1 ? 'sets' : spokenKind(part);
  const here = dialog('hereIs', {
    routine: told.id,
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
