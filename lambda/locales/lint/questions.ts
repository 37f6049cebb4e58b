import type { Finding, Spoken } from './finding.ts';
import type { Language } from './language.ts';
import { isQuestion, plain, sentencesOf } from './words.ts';

/** Nothing about the body is asked, in no question and no "tell me if". */
export const lintBodyQuestion = ({ key, text }: Spoken, { bodyQuestion, tellMe }: Language): readonly Finding[] =>
  sentencesOf(plain(text))
    .filter((sentence) => (isQuestion(sentence) || tellMe.test(sentence)) && bodyQuestion.test(sentence))
    .map((found) => ({ key, rule: 'N01', found, wanted: 'a question about where to go next, not about the body' }));

/** What opens the microphone ends in a question. */
export const lintEnding = ({ key, text, kind }: Spoken): readonly Finding[] =>
  kind !== 'question' || isQuestion(text)
    ? []
    : [
        {
          key,
          rule: 'C05',
          found: sentencesOf(text).at(-1) ?? 'nothing',
          wanted: 'a last sentence that is a question',
        },
      ];
