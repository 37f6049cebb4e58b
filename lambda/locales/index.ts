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

const kept = <Value>(known: Map<string, Promise<Value>>, name: string, make: () => Promise<Value>): Promise<Value> => {
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
};

const first = new Map<string, Promise<Words>>();
const whole = new Map<string, Promise<Words>>();

/** What a first reply needs of a request's locale: all but the words of the care itself. */
export const firstWordsFor = (name: string): Promise<Words> => {
  const locale = closest(name);
  return kept(first, locale, async () => wordsOf(locale, await localeOf(locale)));
};

/** The words for a request's locale; kept for the life of the process. */
export const wordsFor = (name: string): Promise<Words> => {
  const locale = closest(name);
  return kept(whole, locale, async () => {
    const [words, { care }] = await Promise.all([firstWordsFor(locale), localeOf(locale)]);
    words.learn(await care());
    return words;
  });
};

export type { Locale, WordTree } from './locale.ts';
export { countWords, type Spoken, type Words, WordsError, wordsOf } from './words.ts';
