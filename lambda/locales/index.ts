import type { Locale } from './locale.ts';
import { type Words, wordsOf } from './words.ts';

/** The locales that ship, each a chunk of its own, loaded when first needed. */
const shipped: Readonly<Record<string, () => Promise<Locale>>> = {
  'en-US': async () => (await import('./en-US/index.ts')).enUS,
};

export const localeNames = Object.keys(shipped);

const home = 'en-US';

/** The shipped locale for a request: its own, else one of the same language, else en-US. */
export const closest = (name: string): string =>
  Object.hasOwn(shipped, name)
    ? name
    : (localeNames.find((each) => each.slice(0, 2) === name.slice(0, 2).toLowerCase()) ?? home);

export const localeOf = async (name: string): Promise<Locale> => {
  const load = shipped[closest(name)];
  if (load === undefined) throw new RangeError(`locale "${name}": expected one of ${localeNames.join(', ')}`);
  return load();
};

const loaded = new Map<string, Promise<Words>>();

/** The words for a request's locale; kept for the life of the process. */
export const wordsFor = (name: string): Promise<Words> => {
  const locale = closest(name);
  const words = loaded.get(locale) ?? localeOf(locale).then((tree) => wordsOf(locale, tree));
  loaded.set(locale, words);
  return words;
};

export type { Locale, WordTree } from './locale.ts';
export { countWords, type Spoken, type Words, WordsError, wordsOf } from './words.ts';
