import { describe, expect, test } from 'vitest';
import { line, myths, startable } from '#protocol';
import { asks } from '../../lambda/locales/en-US/asks.ts';
import { wordsFor } from '../../lambda/locales/index.ts';
import { saidAs } from '../features/spoken.ts';

const words = await wordsFor('en-US');

/** Values for the gaps in a question; every one of them is something that can be said. */
const values = {
  ...{ routine: 'pelvic-tilts', one: 'ice', other: 'bed-rest' },
  ...{ first: 'loosen', second: 'breathing', side: 'right' },
};

const spoken = (ask: string, form: string): string => words.text({ key: `asks.${ask}.${form}`, values });

/** What stands around an offer, and is not itself to be said. */
const around =
  /\b(?:sorry|otherwise|next|shall we|shall i|ask it|which one|say|to use this|if you like|for the breaths)\b|(?:\bnow|\bthen)$/gi;

/** "Say go on, or say something else. Go on?" offers "go on" and "something else". */
const offeredIn = (text: string): readonly string[] =>
  text
    .split(/[.?!:,]|\bor\b/)
    .map((part) => part.replace(around, '').trim())
    .filter((part) => part !== '');

const forms = ['ask', 'again', 'miss1', 'miss2'] as const;

/** Phrases that are not heard word for word, or mean nothing. */
const lostOf = (offered: readonly string[]) =>
  offered.filter((phrase) => {
    const { heard, command } = saidAs(phrase);
    return heard !== 'exact' || command.kind === 'noMatch';
  });

describe('what a question offers', () => {
  test.each(Object.keys(asks))('%s: each of its choices is understood word for word', (ask) => {
    const offered = [...new Set(forms.flatMap((form) => offeredIn(spoken(ask, form))))];
    expect(offered).not.toEqual([]);
    expect(lostOf(offered)).toEqual([]);
  });

  test('every routine and every question that it may name is understood by that name', () => {
    const routineNames = startable.map((id) => words.text(line(`routines.${id}.name`)));
    const titles = startable.map((id) => words.text(line(`routines.${id}.title`)));
    expect(lostOf([...routineNames, ...titles])).toEqual([]);
    for (const { id } of myths) {
      expect(saidAs(words.text(line(`myths.${id}.name`))).command, id).toEqual({ kind: 'question', myths: [id] });
    }
  });
});
