import { plain, sentencesOf, wordsOf } from './words.ts';

/** Words whose letters mislead the rules below. */
const exact: Readonly<Record<string, number>> = {
  area: 3,
  arent: 1,
  create: 2,
  element: 3,
  every: 2,
  guideline: 2,
  guidelines: 2,
  hundred: 2,
  idea: 3,
  sciatica: 4,
  science: 2,
  someone: 2,
  something: 2,
  sometimes: 2,
  trial: 2,
  trials: 2,
};

/** An e that is written and not spoken: "hope", "moves", "eased", "safely"; spoken in "table", "changes", "rested". */
const silent = /(?<![^aeiouy]l)e$|e(?=(?:ly|ment|ful|less)$)/;
const silentPlural = /(?<![sxzcg]|ch|sh|[^aeiouy]l)es$/;
const silentPast = /(?<![td]|[^aeiouy]l)ed$/;

/** Neighbouring vowels that are spoken apart: "quiet", "serious", "period", "easier", "usual", "fluid", "being". */
const apart = /i(?:et|um|er$|est$|a(?![ln])|o(?!n|us))|(?<![ctxg])ious|(?<![qg])ua|uid|[aeiouy]ing/g;

/** The n of "isn't" is a syllable of its own, that of "can't" and "aren't" is not. */
const ownSyllable = /[^aeiouyr]n't$/;

/** Spoken syllables of an English word, right for the words that plain speech is made of. `syllablesOf('numbness') // => 2` */
export const syllablesOf = (word: string): number => {
  const lower = plain(word).toLowerCase();
  const letters = lower.replace(/[^a-z]/g, '');
  const known = exact[letters];
  if (known !== undefined) return known;
  const spoken = letters.replace(silentPlural, '').replace(silentPast, '').replace(silent, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const hidden = (spoken.match(apart)?.length ?? 0) + (ownSyllable.test(lower) ? 1 : 0);
  return Math.max(1, groups + hidden);
};

/** Flesch-Kincaid grade: the American school year in which a text is read with ease. */
export const fleschKincaid = (text: string): number => {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const syllables = words.flatMap((word) => word.split('-')).reduce((sum, part) => sum + syllablesOf(part), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
};
