import { ProtocolError } from './protocol-error.ts';

declare const unit: unique symbol;

/** A duration or an offset in whole milliseconds, never negative. The only unit of time inside. */
export type Ms = number & { readonly [unit]: 'ms' };

/**
 * Whole milliseconds from a plain number.
 * @throws ProtocolError for anything but a whole number from 0 up
 * @example ms(1500) // => 1500
 */
export const ms = (value: number): Ms => {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new ProtocolError('a duration', String(value), 'a whole number of milliseconds from 0 up');
  }
  return value as Ms;
};

/** @example seconds(4) // => 4000 */
export const seconds = (value: number): Ms => ms(Math.round(value * 1000));

/** @example minutes(15) // => 900_000 */
export const minutes = (value: number): Ms => ms(Math.round(value * 60_000));

/** @example sum(seconds(4), seconds(6)) // => 10_000 */
export const sum = (...parts: readonly Ms[]): Ms => ms(parts.reduce((total, part) => total + part, 0));

/** `whole` less `part`, never below zero. `less(seconds(4), seconds(6)) // => 0` */
export const less = (whole: Ms, part: Ms): Ms => ms(Math.max(0, whole - part));

/** `part` times a factor, rounded to the millisecond. `scaled(seconds(3), 1.6) // => 4800` */
export const scaled = (part: Ms, factor: number): Ms => ms(Math.round(part * factor));
