import { compileBreathing, cyclesOf } from './compile-breathing.ts';
import { compileMovement } from './compile-movement.ts';
import { compilePack } from './compile-pack.ts';
import { compileScan, versionOf } from './compile-scan.ts';
import { compileTalk } from './compile-talk.ts';
import { compileTimed, minutesOf } from './compile-timed.ts';
import { type Delivery, type Opening, whole } from './delivery.ts';
import { doseOf, type Part, partsOf, repsIn } from './part.ts';
import type { Routine } from './routine.ts';
import { singleOf } from './routines/index.ts';
import { type Ms, sum } from './time.ts';
import type { Timeline } from './timeline.ts';

/**
 * A part of a routine as a timeline, from a resume point on.
 *
 * `compile(pelvicTilts, partsOf(pelvicTilts, 'gentlest')[0], delivery)` is five tilts with their words;
 * `{ from: 3, lead: 'sound' }` is the last two, by tones alone. A `from` past the last resume point gives what stands
 * behind it: the closing tone.
 */
export const compile = (started: Routine, part: Part, delivery: Delivery, opening: Opening = whole): Timeline => {
  // A step of a playlist is told in the words of its own routine.
  const routine = part.step.of === undefined ? started : singleOf(part.step.of);
  switch (part.step.kind) {
    case 'talk':
      return compileTalk(routine, part.step, delivery, opening);
    case 'movement':
      return compileMovement(routine, { ...part, step: part.step }, delivery, opening);
    case 'breathing':
      return compileBreathing(routine, part.step, delivery, opening);
    case 'heat':
    case 'cold':
      return compilePack(routine, { ...part, step: part.step }, delivery, opening);
    case 'scan':
      return compileScan(routine, part.step, delivery, opening);
    case 'timed':
      return compileTimed(routine, part.step, delivery, opening);
    default:
      return part.step satisfies never;
  }
};

/** How many breaths, repetitions or spoken cues a part has: a resume point of this number has only the close behind it. */
export const sizeOf = ({ step, set }: Part, delivery: Delivery): number => {
  switch (step.kind) {
    case 'talk':
      return step.cues.length;
    case 'movement':
      return repsIn(doseOf(step, delivery.level), set);
    case 'breathing':
      return cyclesOf(step, delivery);
    case 'heat':
    case 'cold':
      return 1;
    case 'scan':
      return versionOf(step, delivery).parts.length;
    case 'timed':
      return minutesOf(step, delivery);
    default:
      return step satisfies never;
  }
};

/** How long a routine takes from a part on, words included, waiting for the person not included. */
export const lengthOf = (routine: Routine, delivery: Delivery, fromIndex = 0): Ms =>
  sum(
    ...partsOf(routine, delivery.level)
      .filter((part) => part.index >= fromIndex)
      .map((part) => compile(routine, part, delivery).lasts),
  );
