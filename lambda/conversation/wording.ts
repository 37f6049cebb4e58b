import {
  type Line,
  lengthOf,
  line,
  minutes,
  partAt,
  partsOf,
  partWords,
  type Routine,
  routineOf,
  say,
  sequence,
  sizeOf,
  type Timeline,
} from '#protocol';
import { deliveryOf, levelOf } from './doing.ts';
import { interludes } from './interlude.ts';
import type { Place } from './progress.ts';
import { dialog, type Turn, voiceOf } from './turn.ts';

/** Lines one after the other, as sound. */
export const spoken = (turn: Turn, ...lines: readonly Line[]): Timeline =>
  sequence(...lines.map((words) => say({ voice: voiceOf(turn) }, words)));

/** The first comfort: stay still, one slow breath out (C34). */
export const comfort = (turn: Turn, named: boolean): Timeline =>
  sequence(spoken(turn, ...(named ? [dialog('name')] : []), dialog('comfort')), interludes.comfort);

const wholeMinutes = (length: number): number => Math.max(1, Math.round(length / minutes(1)));

/** "Five times, about one minute.": what is coming, in count and minutes (C14). */
export const mapOf = (turn: Turn, routine: Routine, place: Place): Line => {
  const level = levelOf(turn.state);
  const delivery = deliveryOf(turn, level, place);
  const part = partsOf(routine, level).find((each) => each.step.kind === 'movement');
  return line(`routines.${routine.id}.map`, {
    reps: part === undefined ? 0 : sizeOf(part, delivery),
    sets: part?.sets ?? 1,
    context: part !== undefined && part.sets > 1 ? 'sets' : 'once',
    count: wholeMinutes(lengthOf(routine, delivery)),
  });
};

/** "Hello again. Pelvic tilts, set two, is next." (L06) */
export const placeLine = (turn: Turn, place: Place, key: 'nextIs' | 'restThen'): Line => {
  const part = partAt(partsOf(routineOf(place.routine), levelOf(turn.state)), place.step);
  const delivery = place.length === undefined ? {} : { minutes: place.length };
  const words = part?.step.kind === 'scan' ? partWords(part.step, delivery, Math.max(0, place.offset)) : undefined;
  if (words !== undefined) return dialog(key, { routine: place.routine, set: 1, context: 'part', part: words });
  return dialog(key, {
    routine: place.routine,
    set: part?.set ?? 1,
    context: part === undefined || part.sets < 2 ? 'whole' : 'set',
  });
};
