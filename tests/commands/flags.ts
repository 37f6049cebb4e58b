import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../../lambda/simulator/arguments.ts';

/**
 * The flags of a command line, and what stands beside them.
 * @throws UsageError for a flag that is unknown, or lacks its value
 */
export const readFlags = <const T extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: T,
) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError('command line', error.message.split('. ')[0] ?? '', `flags among ${known.join(', ')}`);
  }
};

/** @throws UsageError for anything but a whole number from `least` up */
export const wholeNumber = (flag: string, text: string, least = 0): number => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least) return number;
  throw new UsageError(flag, JSON.stringify(text), `a whole number from ${least} to 999999999`);
};

/** @throws UsageError for a text that is none of `choices` */
export const oneOf = <const T extends string>(flag: string, text: string, choices: readonly T[]): T => {
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw new UsageError(flag, JSON.stringify(text), choices.join(' or '));
  return choice;
};
