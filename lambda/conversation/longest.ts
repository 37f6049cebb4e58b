import type { Pattern } from '#protocol';
import type { State } from './state.ts';

/** Most minutes before a shorter practice has been finished (BR07). */
const untilThen = 10;

/** Most minutes that a person may be led at a breath: what the pattern allows, once a shorter one has been finished. */
export const longestOf = ({ progress }: State, { minutes: { longest } }: Pattern): number =>
  progress.counts.breathing === undefined ? Math.min(longest, untilThen) : longest;
