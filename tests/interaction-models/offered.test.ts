import { describe, expect, test } from 'vitest';
import { asks } from '../../lambda/locales/en-US/asks.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { saidAs } from '../features/spoken.ts';

const words = await wordsFor('en-US');

/** Values for the gaps in a question; every one of them is something that can be said. */
const values = { routine: 'pelvic-tilts', one: 'ice', other: 'bed-rest' };

const spoken = (ask: string, form: string): string => words.text({ key: `asks.${ask}.${form}`, values });

/** Openings and endings of an offer that are not part of what is to be said. */
const around = /^(?:sorry|otherwise|next|shall we|ask it|which one|say|or)\b[\s:]*|\b(?:now|then)$/gi;

/** "Say go on, or say something else. Go on?" offers "go on" and "something else". */
const offeredIn = (text: string): readonly string[] =>
  text
    .split(/[.?!:]|,(?:\s*or\b)?|\bor say\b/)
    .map((part) => part.trim().replace(around, '').replace(around, '').trim())
    .filter((part) => part !== '');

const forms = ['ask', 'again', 'miss1', 'miss2'] as const;

describe('what a question offers', () => {
  test.each(Object.keys(asks))('%s: each of its words is understood word for word', (ask) => {
    const offered = new Set(forms.flatMap((form) => offeredIn(spoken(ask, form))));
    const lost = [...offered].filter((phrase) => {
      const { heard, command } = saidAs(phrase);
      return heard !== 'exact' || command.kind === 'noMatch';
    });
    expect([...offered], `${ask}: nothing offered`).not.toEqual([]);
    expect(lost).toEqual([]);
  });
});
