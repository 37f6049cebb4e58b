import type { Ms } from './time.ts';

/** A length as it is announced: whole minutes and the seconds beside them. */
export type Announced = { readonly minutes: number; readonly seconds: number };

/** From the roundest to the finest, in seconds. */
const steps = [60, 30, 10, 5] as const;

/** Nothing announced is more than this part away from what is led. */
const tolerance = 0.05;

/**
 * The roundest length that is right to 5 percent: whole minutes, then half ones, then ten and five seconds.
 * `announced(seconds(118)) // => { minutes: 2, seconds: 0 }`
 */
export const announced = (length: Ms): Announced => {
  const exact = length / 1000;
  const rounded = steps.map((step) => Math.round(exact / step) * step);
  const chosen = rounded.find((value) => value > 0 && Math.abs(value - exact) <= exact * tolerance);
  const total = chosen ?? Math.max(1, Math.round(exact));
  return total < 100 && total % 60 !== 0 && total !== 90
    ? { minutes: 0, seconds: total }
    : { minutes: Math.floor(total / 60), seconds: total % 60 };
};
