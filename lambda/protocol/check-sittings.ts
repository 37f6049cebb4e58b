import { stepsIn } from './composing.ts';
import { levels } from './level.ts';
import { ProtocolError } from './protocol-error.ts';
import type { Routine } from './routine.ts';
import type { Sitting } from './sitting.ts';

/** Each item names a routine there is, in a size not above the sitting's, in a position it has, with a breath there is. */
const checkItems = (
  { id, level, items }: Sitting,
  routines: readonly Routine[],
  breaths: ReadonlySet<string>,
): void => {
  for (const [i, { routine, size, position, pattern }] of items.entries()) {
    const at = `sitting "${id}", items[${i}]`;
    const found = routines.find((each) => each.id === routine);
    if (found === undefined) throw new ProtocolError(`${at}.routine`, `"${routine}"`, 'the id of a routine');
    if (size !== undefined && levels.indexOf(size) > levels.indexOf(level)) {
      throw new ProtocolError(`${at}.size`, `"${size}"`, `no more than the sitting's own, "${level}"`);
    }
    if (position !== undefined && stepsIn(found, position) === found.steps) {
      throw new ProtocolError(`${at}.position`, `"${position}"`, 'a position that the routine has');
    }
    if (pattern !== undefined && !breaths.has(pattern)) {
      throw new ProtocolError(`${at}.pattern`, `"${pattern}"`, 'the id of a breathing pattern');
    }
  }
};

/**
 * The sittings are numbered in their order, their sizes never fall, and each is made of routines there are.
 * @throws ProtocolError that names the first one that does not hold
 */
export const checkSittings = (
  sittings: readonly Sitting[],
  routines: readonly Routine[],
  breaths: ReadonlySet<string>,
): void => {
  sittings.forEach((sitting, i) => {
    if (sitting.number !== i + 1 || sitting.id !== `sitting-${i + 1}`) {
      throw new ProtocolError(`sitting "${sitting.id}"`, `number ${sitting.number}`, `"sitting-${i + 1}", in order`);
    }
    const before = sittings[i - 1];
    if (before !== undefined && levels.indexOf(before.level) > levels.indexOf(sitting.level)) {
      throw new ProtocolError(`sitting "${sitting.id}", level`, `"${sitting.level}"`, `at least "${before.level}"`);
    }
    checkItems(sitting, routines, breaths);
  });
};
