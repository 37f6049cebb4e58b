import { describe, expect, it } from 'vitest';
import { dialog } from '../../lambda/locales/en-US/dialog.ts';
import { fixed, numbers } from '../../lambda/locales/en-US/fixed.ts';
import { myths } from '../../lambda/locales/en-US/myths.ts';
import { redFlags as flagWords } from '../../lambda/locales/en-US/red-flags.ts';
import { sources, strength } from '../../lambda/locales/en-US/sources.ts';
import {
  english,
  exemptions,
  gradeOf,
  grades,
  type Kind,
  lintAnnouncement,
  lintLine,
  lintWithoutExemptions,
  meanSentenceLength,
  type Spoken,
  wordCount,
} from '../../lambda/locales/lint/index.ts';
import { redFlags } from '../../lambda/protocol/red-flags/index.ts';

type Tree = { readonly [key: string]: string | Tree };

const linesOf = (key: string, words: string | Tree, kind: Kind): readonly Spoken[] =>
  typeof words === 'string'
    ? [{ key, text: words, kind }]
    : Object.entries(words).flatMap(([name, inner]) => linesOf(`${key}.${name}`, inner, kind));

/** The six words that work in a stream are as fixed. */
const { streamWords, streamWordsVoice, streamWordsNow } = dialog;

const lines = [
  ...linesOf('fixed', fixed, 'fixed'),
  ...linesOf('redFlags', flagWords, 'ledger'),
  ...linesOf('myths', myths, 'ledger'),
  ...linesOf('sources', sources, 'line'),
  ...linesOf('strength', strength, 'line'),
  ...linesOf('dialog', { streamWords, streamWordsVoice, streamWordsNow }, 'line'),
];

const inEnglish = (text: string) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (numbers as Readonly<Record<string, string>>)[name] ?? '');

describe('the words of safety, signs, questions and sources', () => {
  it.each(lines)('$key keeps the voice rules', (line) => {
    expect(lintLine(line)).toEqual([]);
  });

  it.each(lines)('$key keeps them with the numbers in place', (line) => {
    expect(lintLine({ ...line, text: inEnglish(line.text) })).toEqual([]);
  });

  it.each(exemptions)('$key still needs to be exempt from $rule', ({ key, rule }) => {
    const [line] = lines.filter((one) => one.key === key);
    expect(line === undefined ? [] : lintWithoutExemptions(line).map((finding) => finding.rule)).toContain(rule);
  });

  it.each(['fixed', 'redFlags', 'myths', 'sources'])('%s together are easy to read', (family) => {
    const texts = lines.filter((line) => line.key.startsWith(family)).map((line) => line.text);
    expect(gradeOf(texts, english)).toBeLessThanOrEqual(grades.aim);
    expect(meanSentenceLength(texts)).toBeLessThanOrEqual(10);
  });
});

describe('lengths', () => {
  const longest = [
    ['sf0', 26],
    ['sf2', 31],
    ['sf4', 30],
  ] as const;

  it.each(longest)('%s has at most %i words, its number included', (key, words) => {
    expect(wordCount(inEnglish(fixed[key]))).toBeLessThanOrEqual(words);
  });

  it('the preamble of a first routine has at most 75 words', () => {
    const preamble = [fixed.sf1, fixed.sf16, fixed.sf2, fixed.sf3].join(' ');
    expect(wordCount(preamble)).toBeLessThanOrEqual(75);
  });

  it.each(redFlags.filter((flag) => flag.urgency === 'E' && flag.ledger !== 'RF28'))(
    'emergency line $id has at most 30 words, its number not counted',
    ({ id }) => {
      expect(wordCount(flagWords[id].say.replace(/\{\{\w+\}\}/g, ''))).toBeLessThanOrEqual(30);
    },
  );

  it.each(Object.entries(sources))('%s is named in at most 8 words and its year', (_, name) => {
    expect(wordCount(name.replace(/\b\d{4}\b/, ''))).toBeLessThanOrEqual(8);
  });

  it.each(linesOf('myths', myths, 'ledger'))('$key has at most 45 words', ({ text }) => {
    expect(wordCount(text)).toBeLessThanOrEqual(45);
  });
});

describe('what the numbers are', () => {
  it('are digit words, as Alexa speaks them', () => {
    for (const number of [numbers.emergency, numbers.crisis]) expect(number).toMatch(/^[a-z]+(?: [a-z]+){2}$/);
  });

  it('lets only the skin check of a timer name the body', () => {
    expect(lintAnnouncement({ key: 'fixed.sf7t', text: fixed.sf7t })).toEqual([]);
    expect(lintAnnouncement({ key: 'fixed.sf7', text: fixed.sf7 })).toHaveLength(1);
  });
});
