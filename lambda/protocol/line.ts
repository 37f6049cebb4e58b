import type { Ms } from './time.ts';

/** Words by key and values, not yet spoken. The sentence itself belongs to a locale. */
export type Line = {
  /** A path in the locale's word tree, `routines.pelvic-tilt.press`. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Which of the wordings of a line that is heard often; any whole number, taken modulo the number of wordings. */
  readonly variant?: number;
};

/** How long Alexa's voice takes for a line, in the locale and at the pace it was made for. */
export type Voice = (line: Line) => Ms;

/** @example line('dialog.paused') // => { key: 'dialog.paused' } */
export const line = (key: string, values?: Line['values']): Line => (values === undefined ? { key } : { key, values });
