import type { Finding, Spoken } from './finding.ts';
import type { Language } from './language.ts';
import { plain, sentencesOf } from './words.ts';

const most = 2;

/** A listener holds two numbers in a sentence; a number spoken digit by digit is not counted, nor is a placeholder. */
export const lintNumbers = ({ key, text }: Spoken, { number, digitByDigit }: Language): readonly Finding[] =>
  sentencesOf(plain(text)).flatMap((sentence): readonly Finding[] => {
    const numbers = sentence.replace(digitByDigit, '…').match(number) ?? [];
    return numbers.length > most
      ? [{ key, rule: 'C28', found: numbers.join(', '), wanted: `at most ${most} numbers in a sentence` }]
      : [];
  });
