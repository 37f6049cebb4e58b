import type { Finding, Kind, Spoken } from './finding.ts';
import type { Language } from './language.ts';
import { plain, sentencesOf, wordCount } from './words.ts';

const longestSentence = (kind: Kind): number => (kind === 'fixed' || kind === 'ledger' ? 24 : 16);
const longestCue = 15;

const counted = (text: string) => `${wordCount(text)} words: ${text}`;

/** A sentence has 16 words at the most, in fixed and ledger lines 24. */
export const lintSentences = ({ key, text, kind }: Spoken): readonly Finding[] =>
  sentencesOf(text)
    .filter((sentence) => wordCount(sentence) > longestSentence(kind))
    .map((found) => ({ key, rule: 'C03', found: counted(found), wanted: `at most ${longestSentence(kind)} words` }));

/** A movement cue has 15 words at the most and one motion in each sentence; a sentence like "Last one." has none. */
export const lintCue = ({ key, text, kind }: Spoken, { motion }: Language): readonly Finding[] => {
  if (kind !== 'cue') return [];
  const tooLong: readonly Finding[] =
    wordCount(text) > longestCue
      ? [{ key, rule: 'C02', found: counted(text), wanted: `at most ${longestCue} words in a cue` }]
      : [];
  const crowded = sentencesOf(plain(text)).flatMap((sentence): readonly Finding[] => {
    const motions = sentence.match(motion) ?? [];
    return motions.length > 1
      ? [{ key, rule: 'C02', found: motions.join(', '), wanted: 'one motion verb in a sentence' }]
      : [];
  });
  return [...tooLong, ...crowded];
};
