import { type Level, levels } from './level.ts';
import { isPack, stretchesOf } from './pack.ts';
import type { Dose, Movement, Routine, Step } from './routine.ts';

/**
 * One stretch of a routine that ends in a question: a talk, a run of breaths, one set on one side, a few minutes with a
 * pack on. `index` is the same at every level, so that a stored place survives "smaller"; at a level with fewer sets some are missing.
 */
export type Part = {
  readonly index: number;
  readonly step: Step;
  /** Counted from 1. */
  readonly set: number;
  readonly sets: number;
  readonly side?: 'first' | 'second';
  /** The first part of its step: taking up the position belongs here. */
  readonly first: boolean;
  /** The last one of its step at this level. */
  readonly last: boolean;
  /** The first part of the routine, or of an item of a playlist. */
  readonly begins: boolean;
  /** The routine that follows in a playlist, where this is the last part of an item. */
  readonly next?: string;
};

const sidesOf = (movement: Movement): readonly (Part['side'] | undefined)[] =>
  movement.sides ? ['first', 'second'] : [undefined];

/** A side as it is named before it begins. */
export type Side = 'left' | 'right' | 'other';

/** The side that a movement on both sides is done on last. */
export const secondSideOf = ({ sides }: Movement): Side => {
  if (sides === 'left') return 'right';
  return sides === 'right' ? 'left' : 'other';
};

/** How a movement is done at a level; the largest size stands for those beyond it. */
export const doseOf = (movement: Movement, level: Level): Dose => movement.levels[level] ?? movement.levels.fuller;

/** The sizes that a movement has, the smallest first. */
export const sizesOf = ({ levels: doses }: Movement): readonly Level[] =>
  levels.filter((level) => doses[level] !== undefined);

/** Sets of the size that has most. */
export const mostSets = (movement: Movement): number =>
  movement.span ?? Math.max(...levels.map((level) => doseOf(movement, level).sets));

/** Repetitions of one set. `repsIn(dose, 2) // => 4 where the sets fall from 6 to 4 to 2` */
export const repsIn = ({ reps, falling }: Dose, set: number): number => falling?.[set - 1] ?? reps;

type Bare = Omit<Part, 'last' | 'begins' | 'next'>;

const among = (parts: readonly Bare[]): readonly Part[] =>
  parts.map((part, i) => {
    const [before, after] = [parts[i - 1], parts[i + 1]];
    const { of: next } = after !== undefined && after.step.item !== part.step.item ? after.step : {};
    return {
      ...part,
      last: after?.step !== part.step,
      begins: before === undefined || before.step.item !== part.step.item,
      ...(next === undefined ? {} : { next }),
    };
  });

/** The parts of a routine at a level, in order. */
export const partsOf = (routine: Pick<Routine, 'steps'>, level: Level): readonly Part[] => {
  const parts: Bare[] = [];
  let index = 0;
  for (const step of routine.steps) {
    const add = (part: Bare) => step.omitted || parts.push(part);
    if (isPack(step)) {
      const sets = stretchesOf(step);
      for (let set = 1; set <= sets; set += 1) add({ index: index++, step, set, sets, first: set === 1 });
      continue;
    }
    if (step.kind !== 'movement') {
      add({ index: index++, step, set: 1, sets: 1, first: true });
      continue;
    }
    const { sets } = doseOf(step, level);
    for (let set = 1; set <= mostSets(step); set += 1) {
      for (const side of sidesOf(step)) {
        const part = { index: index++, step, set, sets, first: set === 1 && side !== 'second' };
        if (set <= sets) add(side === undefined ? part : { ...part, side });
      }
    }
  }
  return among(parts);
};

/** The part at a stored index, or the next one that exists at this level; `undefined` past the end. */
export const partAt = (parts: readonly Part[], index: number): Part | undefined =>
  parts.find((part) => part.index >= index);

export const partBefore = (parts: readonly Part[], index: number): Part | undefined =>
  parts.findLast((part) => part.index < index);
