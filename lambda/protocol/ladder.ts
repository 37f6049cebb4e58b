import { cycleOf } from './compile-breathing.ts';
import type { Pattern } from './pattern.ts';
import { type PatternId, patternOf, patterns } from './patterns/index.ts';

/** A breath with a hold or a top-up is asked for by name, and nobody comes to it by "slower" (BR09). */
const isPlain = (pattern: Pattern): boolean =>
  pattern.hold === undefined && pattern.holdOut === undefined && pattern.topUp === undefined;

/** The paces that "slower" and "quicker" climb, the shortest breath first (BR03). */
export const breathLadder: readonly PatternId[] = patterns
  .filter(isPlain)
  .toSorted((one, other) => cycleOf(one) - cycleOf(other))
  .map(({ id }) => id);

/** By night no step of the ladder makes the breath out a shorter one: it winds down. */
const nightLadder: readonly PatternId[] = breathLadder.filter((id, i) =>
  breathLadder.slice(0, i).every((before) => patternOf(before).exhale <= patternOf(id).exhale),
);

/**
 * The pace next to a breath, whether that is one of the ladder or not; `undefined` where nothing is beyond it.
 * `nextBreath('3-4', 'slower') // => '4-6'`
 */
export const nextBreath = (from: string, way: 'slower' | 'quicker', night = false): PatternId | undefined => {
  const cycle = (id: string) => cycleOf(patternOf(id));
  const ladder = night ? nightLadder : breathLadder;
  return way === 'slower'
    ? ladder.find((id) => cycle(id) > cycle(from))
    : ladder.findLast((id) => cycle(id) < cycle(from));
};
