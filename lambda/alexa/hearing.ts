import { closest } from '../locales/index.ts';
import type { Phrases } from '../understanding/phrases.ts';
import type { Understand } from '../understanding/understanding.ts';

/** What people are heard to say, by locale: a chunk of its own, since few turns need it. */
const phrases: Readonly<Record<string, () => Promise<Phrases>>> = {
  'en-US': async () => (await import('../locales/en-US/heard.ts')).heard,
};

const matchers = new Map<string, Promise<Understand>>();

const load = async (locale: string): Promise<Understand> => {
  const phrasesOf = phrases[locale];
  if (phrasesOf === undefined) throw new RangeError(`locale "${locale}": expected one that people are heard in`);
  const [{ createUnderstanding }, heard] = await Promise.all([
    import('../understanding/understanding.ts'),
    phrasesOf(),
  ]);
  return createUnderstanding(heard);
};

/** The matcher of a locale, loaded with the first words that need it. */
export const understandingOf = (name: string): Promise<Understand> => {
  const locale = closest(name);
  const known = matchers.get(locale) ?? load(locale);
  matchers.set(locale, known);
  return known;
};
