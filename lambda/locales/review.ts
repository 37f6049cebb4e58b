import type { Locale, WordTree } from './locale.ts';

/** Who has read a line, when, and what stood there: a line that changed afterwards is unread again. */
export type Reviewed = {
  readonly who: string;
  /** `2026-12-01` */
  readonly when: string;
  readonly words: string;
};

/** Reviews by the key of the line: `fixed.sf1`, `redFlags.sign-01.say`, `numbers.emergency`. */
export type Reviews = Readonly<Record<string, Reviewed>>;

/** Trees of words that people may rely on when it is serious: nothing else may decide for them. */
const safetyTrees = ['fixed', 'redFlags'];

type Entry = readonly [key: string, words: string];

const entriesOf = (tree: WordTree | string | readonly string[], path: string): readonly Entry[] => {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`));
};

/** Every safety line of a locale with its words, the numbers to call among them. */
export const safetyLines = ({ words, numbers }: Pick<Locale, 'words' | 'numbers'>): readonly Entry[] => [
  ...safetyTrees.flatMap((name) => entriesOf(words[name] ?? {}, name)),
  ...entriesOf(numbers, 'numbers'),
];

const isSigned = (reviewed: Reviewed | undefined, words: string): boolean =>
  reviewed !== undefined &&
  reviewed.who.trim() !== '' &&
  /^\d{4}-\d\d-\d\d$/.test(reviewed.when) &&
  reviewed.words === words;

/** Keys of the safety lines that no named reviewer has signed as they stand (D14). */
export const unsigned = (locale: Pick<Locale, 'words' | 'numbers'>, reviews: Reviews): readonly string[] =>
  safetyLines(locale).flatMap(([key, words]) => (isSigned(reviews[key], words) ? [] : [key]));

/** Numbers that a locale lacks: one that does not know whom to call may not be deployed (S05). */
export const missingNumbers = ({ numbers }: Pick<Locale, 'numbers'>): readonly string[] =>
  Object.entries(numbers).flatMap(([name, spoken]) => (spoken.trim() === '' ? [name] : []));
