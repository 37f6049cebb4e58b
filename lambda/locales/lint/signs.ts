import type { Finding, Spoken } from './finding.ts';
import type { Language } from './language.ts';
import { sentencesOf, wordCount } from './words.ts';

const mostSigns = 6;
const longestSign = 5;

/** Signs are told as statements a listener can hold: six short ones in a sentence, then what to say. */
export const lintSigns = ({ key, text }: Spoken, { signs }: Language): readonly Finding[] => {
  if (!signs.keys.includes(key)) return [];
  const problem = (found: string, wanted: string): Finding => ({ key, rule: 'C24', found, wanted });
  return sentencesOf(text).flatMap((sentence): readonly Finding[] => {
    if (sentence.includes('?')) return [problem(sentence, 'a statement')];
    const [list, action] = sentence.split(':');
    if (list === undefined || action === undefined) return [];
    const told = list
      .replace(signs.opening, '')
      .split(signs.between)
      .map((sign) => sign.trim())
      .filter((sign) => sign !== '');
    return [
      ...(told.length > mostSigns ? [problem(`${told.length} signs`, `at most ${mostSigns} in a sentence`)] : []),
      ...told
        .filter((sign) => wordCount(sign) > longestSign)
        .map((sign) => problem(sign, `at most ${longestSign} words for a sign`)),
      ...(signs.action.test(action) ? [] : [problem(action.trim(), 'an end in what to say or whom to ask')]),
    ];
  });
};
