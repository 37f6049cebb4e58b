import { closest } from '../locales/index.ts';
import type { Known } from '../understanding/known.ts';
import type { Understand } from '../understanding/understanding.ts';

/** What is known of how people speak, by locale: chunks of their own, since few turns need them. */
const known: Readonly<Record<string, () => Promise<{ readonly known: Known }>>> = {
  'en-US': () => import('../locales/en-US/known.ts'),
};

const matchers = new Map<string, Promise<Understand>>();

const load = async (locale: string): Promise<Understand> => {
  const knownOf = known[locale];
  if (knownOf === undefined) throw new RangeError(`locale "${locale}": expected one that people are heard in`);
  const [{ createUnderstanding }, here] = await Promise.all([import('../understanding/understanding.ts'), knownOf()]);
  return createUnderstanding(here.known);
};

/** The matcher of a locale, loaded with the first words that need it. */
export const understandingOf = (name: string): Promise<Understand> => {
  const locale = closest(name);
  const matcher = matchers.get(locale) ?? load(locale);
  matchers.set(locale, matcher);
  return matcher;
};
