import type { Finding, Spoken } from './finding.ts';
import type { Language } from './language.ts';
import { wordCount } from './words.ts';

/** School years; the aim over all lines together is `aim`, and no single line is harder than `limit`. */
export const grades = { aim: 6, limit: 8 } as const;

/** Below this many words a single syllable more moves the grade by a year and over, so it says nothing. */
const shortest = 12;

/** Values are names and numbers, which say nothing about the sentence around them. */
const withoutValues = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '');

/** Plain words: a line of twelve words or more is read with ease by the eighth school year. */
export const lintReading = ({ key, text }: Spoken, { readingGrade }: Language): readonly Finding[] => {
  const words = withoutValues(text);
  if (wordCount(words) < shortest) return [];
  const grade = readingGrade(words);
  return grade <= grades.limit
    ? []
    : [{ key, rule: 'C27', found: `grade ${grade.toFixed(1)}`, wanted: `grade ${grades.limit} or lower` }];
};

/** The grade of many lines read as one text. */
export const gradeOf = (texts: readonly string[], { readingGrade }: Language): number =>
  readingGrade(texts.map(withoutValues).join('\n'));
