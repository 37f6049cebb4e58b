import { closest } from '../locales/index.ts';
import type { Learning } from '../understanding/judging.ts';
import type { Phrases } from '../understanding/phrases.ts';
import type { Understand } from '../understanding/understanding.ts';

/** What people are heard to say and how they ask, by locale: chunks of their own, since few turns need them. */
const known: Readonly<Record<string, () => Promise<readonly [Phrases, Learning]>>> = {
  'en-US': async () => {
    const [{ heard }, { learning }] = await Promise.all([
      import('../locales/en-US/heard.ts'),
      import('../locales/en-US/learning.ts'),
    ]);
    return [heard, learning];
  },
};

const matchers = new Map<string, Promise<Understand>>();

const load = async (locale: string): Promise<Understand> => {
  const wordsOf = known[locale];
  if (wordsOf === undefined) throw new RangeError(`locale "${locale}": expected one that people are heard in`);
  const [{ createUnderstanding }, [heard, learning]] = await Promise.all([
    import('../understanding/understanding.ts'),
    wordsOf(),
  ]);
  return createUnderstanding(heard, learning);
};

/** The matcher of a locale, loaded with the first words that need it. */
export const understandingOf = (name: string): Promise<Understand> => {
  const locale = closest(name);
  const matcher = matchers.get(locale) ?? load(locale);
  matchers.set(locale, matcher);
  return matcher;
};
