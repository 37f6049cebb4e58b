import { lintBanned, lintDirections, lintNever, lintPromises } from './bans.ts';
import { english } from './en.ts';
import { exemptions } from './exemptions.ts';
import type { Finding, Spoken } from './finding.ts';
import type { Language } from './language.ts';
import { lintCue, lintSentences } from './length.ts';
import { lintNumbers } from './numbers.ts';
import { lintBodyQuestion, lintEnding } from './questions.ts';
import { lintReading } from './reading.ts';
import { lintSigns } from './signs.ts';

const rules: readonly ((spoken: Spoken, language: Language) => readonly Finding[])[] = [
  lintBanned,
  lintNever,
  lintPromises,
  lintDirections,
  lintBodyQuestion,
  lintEnding,
  lintSentences,
  lintCue,
  lintNumbers,
  lintReading,
  lintSigns,
];

/** All that the rules say against a line, exempt or not. */
export const lintWithoutExemptions = (spoken: Spoken, language: Language = english): readonly Finding[] =>
  rules.flatMap((rule) => rule(spoken, language));

/** What a line breaks of the voice rules that concern one line; empty for a good line. */
export const lintLine = (spoken: Spoken, language: Language = english): readonly Finding[] =>
  lintWithoutExemptions(spoken, language).filter(
    (finding) => !exemptions.some(({ key, rule }) => key === finding.key && rule === finding.rule),
  );

export { english } from './en.ts';
export { type Exemption, exemptions } from './exemptions.ts';
export { type Finding, type Kind, type RuleId, ruleIds, type Spoken } from './finding.ts';
export type { Language } from './language.ts';
export { lintAnnouncement, lintName } from './names.ts';
export { type Never, nevers } from './never.ts';
export { gradeOf, grades } from './reading.ts';
export { isQuestion, meanSentenceLength, sentencesOf, wordCount } from './words.ts';
