import { doseOf, type Level, type Movement, type Routine, type Step, sizesOf } from '#protocol';
import type { Words } from '../locales/index.ts';

type Read = (words: string, side?: 'first' | 'second') => string;

/** What leads one size of a move: out, and back. */
const sizeOf = (step: Movement, level: Level, read: Read): string => {
  const { words, back } = doseOf(step, level);
  const side = step.sides === undefined ? undefined : 'first';
  return `${level}: ${read(words ?? step.cue.effort, side)} ${read(back ?? step.cue.return)}`;
};

const stepTold = (step: Step, read: Read): readonly string[] => {
  switch (step.kind) {
    case 'movement':
      return [
        ...step.setUp.map(({ words }) => read(words)),
        ...sizesOf(step).map((level) => sizeOf(step, level, read)),
        ...[step.feel, ...step.checks, step.undo].map((words) => read(words)),
      ];
    case 'talk':
      return step.cues.map(({ words }) => read(words));
    case 'timed':
      return [...step.setUp.map(({ words }) => words), ...step.along, step.half].map((words) => read(words));
    case 'breathing':
      return step.coaching.map(({ words }) => read(words));
    case 'scan':
      return step.versions.flatMap(({ minutes, parts }) => parts.map(({ words }) => `${minutes} min: ${read(words)}`));
    case 'heat':
    case 'cold':
      return [];
    default:
      return step satisfies never;
  }
};

/** The words that lead a routine, in its own position: what a reviewer reads beside the doses. Of a row, none: its routines have them. */
export const toldIn = ({ id, steps }: Routine, text: Words['text']): readonly string[] => {
  const read: Read = (words, side) =>
    text({ key: `routines.${id}.${words}`, ...(side === undefined ? {} : { values: { context: side } }) });
  return steps.every(({ of }) => of === undefined) ? [...new Set(steps.flatMap((step) => stepTold(step, read)))] : [];
};
