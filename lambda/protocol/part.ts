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
};

const sidesOf = (movement: Movement): readonly (Part['side'] | undefined)[] =>
  movement.sides ? ['first', 'second'] : [undefined];

const mostSets = (movement: Movement) => Math.max(...levels.map((level) => movement.levels[level].sets));

export const doseOf = (movement: Movement, level: Level): Dose => movement.levels[level];

/** The parts of a routine at a level, in order. */
export const partsOf = (routine: Routine, level: Level): readonly Part[] => {
  const parts: Omit<Part, 'last'>[] = [];
  let index = 0;
  for (const step of routine.steps) {
    if (isPack(step)) {
      const sets = stretchesOf(step);
      for (let set = 1; set <= sets; set += 1) parts.push({ index: index++, step, set, sets, first: set === 1 });
      continue;
    }
    if (step.kind !== 'movement') {
      parts.push({ index: index++, step, set: 1, sets: 1, first: true });
      continue;
    }
    const { sets } = doseOf(step, level);
    for (let set = 1; set <= mostSets(step); set += 1) {
      for (const side of sidesOf(step)) {
        const part = { index: index++, step, set, sets, first: set === 1 && side !== 'second' };
        if (set <= sets) parts.push(side === undefined ? part : { ...part, side });
      }
    }
  }
  return parts.map((part, i) => ({ ...part, last: parts[i + 1]?.step !== part.step }));
};

/** The part at a stored index, or the next one that exists at this level; `undefined` past the end. */
export const partAt = (parts: readonly Part[], index: number): Part | undefined =>
  parts.find((part) => part.index >= index);

export const partBefore = (parts: readonly Part[], index: number): Part | undefined =>
  parts.findLast((part) => part.index < index);
