import fc from 'fast-check';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { AskName } from '../../lambda/conversation/ask-name.ts';
import type { DialogKey } from '../../lambda/conversation/dialog-key.ts';
import { converse } from '../../lambda/conversation/transition.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import {
  closest,
  type Locale,
  localeNames,
  localeOf,
  WordsError,
  type WordTree,
  wordsFor,
  wordsOf,
} from '../../lambda/locales/index.ts';
import { anyCommand, anyState, now } from '../conversation/anything.ts';

type WithoutContext<K extends string> = K extends `can_${string}` | `level_${string}`
  ? K
  : K extends `${infer Base}_${string}`
    ? Base
    : K;

const leaves = (tree: WordTree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (Array.isArray(value)) return value.map((each: string, i) => [`${here}.${i}`, each] as const);
    return leaves(value as WordTree, here);
  });

const placeholdersIn = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|\$t\(([^)]*)\)/g)].map(([whole]) => whole).toSorted();

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  S: 'Š',
};

/** Accented, forty percent longer, placeholders unbegun: what is not changed by it is written into the code. */
const pseudo = (text: string): string => {
  const parts = text.split(/(\{\{[^}]*\}\}|\$t\([^)]*\))/);
  const accented = parts.map((part, i) =>
    i % 2 === 1 ? part : part.replace(/[aeiounAES]/g, (char) => accents[char] ?? char),
  );
  const longer = 'ø'.repeat(Math.ceil(text.length * 0.4));
  return accented.join('').replace(/([.,?!:]*)$/, ` ${longer}$1`);
};

const pseudoTree = (tree: WordTree): WordTree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (typeof value === 'string') return [key, pseudo(value)];
      return [key, Array.isArray(value) ? value.map(pseudo) : pseudoTree(value as WordTree)];
    }),
  );

describe('the words of a locale', () => {
  it('are all that the conversation can say, and no more', () => {
    expectTypeOf<WithoutContext<keyof (typeof enUS)['words']['dialog']>>().toEqualTypeOf<DialogKey>();
    expectTypeOf<keyof (typeof enUS)['words']['asks']>().toEqualTypeOf<AskName>();
  });

  it('have at least three wordings where they take turns (C29)', () => {
    const lists = (tree: WordTree): readonly (readonly string[])[] =>
      Object.values(tree).flatMap((value) =>
        typeof value === 'string' ? [] : Array.isArray(value) ? [value as string[]] : lists(value as WordTree),
      );
    for (const wordings of lists(enUS.words)) {
      expect(wordings.length, wordings.join(' | ')).toBeGreaterThanOrEqual(3);
      expect(new Set(wordings).size).toBe(wordings.length);
    }
  });

  it('stop the tests when one is missing, or a value for one', async () => {
    const words = await wordsFor('en-US');
    expect(() => words.text({ key: 'dialog.nowhere' })).toThrow(WordsError);
    expect(() => words.text({ key: 'dialog.nowhere' })).toThrow(
      'en-US, "dialog.nowhere": expected words for this key, got nothing',
    );
    expect(() => words.text({ key: 'cues.setOf', values: { set: 1 } })).toThrow('no value for {{sets, words}}');
  });

  it('spell numbers out and choose the form by number', async () => {
    const { text } = await wordsFor('en-US');
    expect(text({ key: 'cues.more', values: { count: 1 } })).toBe('One more, with your breath out.');
    expect(text({ key: 'cues.more', values: { count: 42 } })).toBe('Forty-two more, with each breath out.');
    expect(text({ key: 'fixed.sf5' })).toBe("Nine one one, or your local emergency number. I can't call for you.");
  });

  it.each(localeNames)('%s has the keys and placeholders of every other', async (name) => {
    const own = new Map(leaves((await localeOf(name)).words));
    const home = leaves(enUS.words);
    expect([...own.keys()].toSorted()).toEqual(home.map(([key]) => key).toSorted());
    for (const [key, text] of home) expect(placeholdersIn(own.get(key) ?? ''), key).toEqual(placeholdersIn(text));
  });

  it('are found for a request in a locale that does not ship', () => {
    expect([closest('en-US'), closest('en-GB'), closest('fr-FR'), closest('')]).toEqual([
      'en-US',
      'en-US',
      'en-US',
      'en-US',
    ]);
  });
});

describe('a pseudo-locale', () => {
  const locale: Locale = { ...enUS, words: pseudoTree(enUS.words), numberWords: (value) => `ñ${value}` };
  const words = wordsOf('en-XA', locale);
  beforeAll(async () => words.learn(pseudoTree(await enUS.care())));

  it('is spoken throughout: no word is written into the code', () => {
    const transition = converse(words.voiceAt);
    fc.assert(
      fc.property(anyState, anyCommand, (state, command) => {
        const [, reply] = transition(state, command, now);
        const lines = [
          ...reply.say,
          ...(reply.play?.cues ?? []).flatMap((cue) => (cue.kind === 'say' ? [cue.line] : [])),
          ...(reply.ask === undefined ? [] : [reply.ask.prompt, reply.ask.reprompt.line]),
        ];
        for (const line of lines) expect(words.text(line), line.key).toMatch(/ø/);
      }),
      { numRuns: 500 },
    );
  });
});
