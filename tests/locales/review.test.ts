import { describe, expect, it } from 'vitest';
import { shipped } from '../../interaction-models/shipped.ts';
import { lintLine } from '../../lambda/locales/lint/index.ts';
import { missingNumbers, type Reviews, safetyLines, unsigned } from '../../lambda/locales/review.ts';

const locale = {
  words: { fixed: { sf4: 'Stop here.' }, redFlags: { 'sign-01': { say: 'Get help.' } }, dialog: { fine: 'Fine.' } },
  numbers: { emergency: 'nine one one', urgent: 'your doctor', crisis: 'nine eight eight' },
};
const signed = (words: string): Reviews[string] => ({ who: 'Dr. Example', when: '2026-12-01', words });

describe('a safety line', () => {
  it('is a fixed one, a sign or a number', () => {
    expect(safetyLines(locale).map(([key]) => key)).toEqual([
      'fixed.sf4',
      'redFlags.sign-01.say',
      'numbers.emergency',
      'numbers.urgent',
      'numbers.crisis',
    ]);
  });

  it('is signed by a name, a date and the words that were read', () => {
    const reviews = { 'fixed.sf4': signed('Stop here.'), 'numbers.emergency': signed('nine one one') };
    expect(unsigned(locale, reviews)).toEqual(['redFlags.sign-01.say', 'numbers.urgent', 'numbers.crisis']);
  });

  it('that has changed since is unread', () => {
    expect(unsigned(locale, { 'fixed.sf4': signed('Stop.') })).toContain('fixed.sf4');
    expect(unsigned(locale, { 'fixed.sf4': { ...signed('Stop here.'), who: ' ' } })).toContain('fixed.sf4');
    expect(unsigned(locale, { 'fixed.sf4': { ...signed('Stop here.'), when: 'soon' } })).toContain('fixed.sf4');
  });
});

describe('the numbers', () => {
  it('are all there', () => {
    expect(missingNumbers({ numbers: { ...locale.numbers, crisis: ' ' } })).toEqual(['crisis']);
  });
});

describe.each(Object.entries(shipped))('%s', (_, { locale: words, page, reviewed }) => {
  it('has its numbers, and no signature for a line that there is not', () => {
    expect(missingNumbers(words)).toEqual([]);
    const keys = safetyLines(words).map(([key]) => key);
    expect(keys.length).toBeGreaterThan(30);
    expect(Object.keys(reviewed).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('says on its store page nothing that may not be said', () => {
    const texts = [page.name, page.summary, page.description, ...page.examplePhrases, ...page.keywords];
    const wording = texts.flatMap((text) => lintLine({ key: 'store', text, kind: 'line' }));
    expect(wording.filter(({ rule }) => rule === '5.1' || rule === 'N08')).toEqual([]);
  });
});
