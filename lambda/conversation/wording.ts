import {
  isRow,
  type Line,
  line,
  partAt,
  partsOf,
  partWords,
  type Routine,
  routineOf,
  say,
  sequence,
  type Timeline,
} from '#protocol';
import { levelOf } from './doing.ts';
import { routineFor } from './fitting.ts';
import { interludes } from './interlude.ts';
import type { Place } from './progress.ts';
import { dialog, type Turn, voiceOf } from './turn.ts';

/** Lines one after the other, as sound. */
export const spoken = (turn: Turn, ...lines: readonly Line[]): Timeline =>
  sequence(...lines.map((words) => say({ voice: voiceOf(turn) }, words)));

/** The first comfort: stay still, one slow breath out (C34). */
export const comfort = (turn: Turn, named: boolean): Timeline =>
  sequence(spoken(turn, ...(named ? [dialog('name')] : []), dialog('comfort')), interludes.comfort);

/** "Hello again. Bird-dog, second side, is next. Not in the first days." (L06, SF-20) */
export const placeLine = (turn: Turn, place: Place, key: 'nextIs' | 'restThen'): readonly Line[] => {
  const part = partAt(partsOf(routineFor(turn.state, place), levelOf(turn.state)), place.step);
  const told = routineOf(part?.step.of ?? (isRow(place.routine) ? 'breathing' : place.routine));
  const delivery = place.length === undefined ? {} : { minutes: place.length };
  const words = part?.step.kind === 'scan' ? partWords(part.step, delivery, Math.max(0, place.offset)) : undefined;
  if (words !== undefined) return [dialog(key, { routine: told.id, set: 1, context: 'part', part: words })];
  const isLong = key === 'restThen' && told.fixed?.includes('sf20');
  const isWhole = isLong || part === undefined || part.set < 2;
  const where = part?.side === 'second' && !isLong ? 'side' : isWhole ? 'whole' : 'set';
  const line = dialog(key, { routine: told.id, set: part?.set ?? 1, context: where });
  return [line, ...fixedOf(told, 'sf20')];
};

/** What is good to have in reach, where there is anything (L11). */
export const reachOf = ({ id, reach }: Routine): readonly Line[] =>
  reach === undefined ? [] : [line(`routines.${id}.${reach}`)];

/** The safety lines of a routine, or one of them where it has it. */
export const fixedOf = ({ fixed = [] }: Routine, only?: string): readonly Line[] =>
  fixed.filter((key) => only === undefined || key === only).map((key) => line(`fixed.${key}`));
