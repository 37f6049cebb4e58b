import { describe, expect, it } from 'vitest';
import { fixed, numbers } from '../../lambda/locales/en-US/fixed.ts';
import { myths as mythWords } from '../../lambda/locales/en-US/myths.ts';
import { redFlags as flagWords } from '../../lambda/locales/en-US/red-flags.ts';
import { sources as sourceNames, strength } from '../../lambda/locales/en-US/sources.ts';
import { conditionCodes, conditions } from '../../lambda/protocol/conditions.ts';
import { mythSchema } from '../../lambda/protocol/myth.ts';
import { mythOf, myths } from '../../lambda/protocol/myths/index.ts';
import { redFlagSchema, type Urgency } from '../../lambda/protocol/red-flag.ts';
import { flagOf, redFlags } from '../../lambda/protocol/red-flags/index.ts';
import { sourceSchema } from '../../lambda/protocol/source.ts';
import { sources } from '../../lambda/protocol/sources/index.ts';

/** What the ledger says, in its order from RF01. */
const expectedUrgencies: readonly Urgency[] = [
  ...(['E', 'E', 'E', 'E', 'E', 'E', 'S', 'C', 'S', 'S'] as const),
  ...(['C', 'E', 'E', 'E', 'S', 'C', 'S', 'S', 'E', 'S'] as const),
  ...(['S', 'E', 'C', 'C', 'C', 'C', 'S', 'E', 'C'] as const),
];

const sorted = (ids: readonly string[]) => ids.toSorted();
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const placeholdersOf = (text: string) => Array.from(text.matchAll(/\{\{\s*(\w+)\b[^}]*\}\}/g), ([, name]) => name);

describe('the bibliography', () => {
  it.each(sources)('$id has the shape of a source', (source) => {
    expect(sourceSchema.parse(source)).toEqual(source);
  });

  it('has each id once', () => {
    expect(twice(idsOf(sources))).toEqual([]);
  });

  it('names every source aloud, and nothing else', () => {
    expect(sorted(Object.keys(sourceNames))).toEqual(sorted(idsOf(sources)));
  });

  it('has a certainty phrase for each grade, four different ones in all', () => {
    expect(sorted(Object.keys(strength))).toEqual(sorted(sourceSchema.shape.grade.options));
    expect(new Set(Object.values(strength)).size).toBe(4);
  });
});

describe('the red flags', () => {
  it.each(redFlags)('$id has the shape of a red flag', (flag) => {
    expect(redFlagSchema.parse(flag)).toEqual(flag);
  });

  it('are all of the ledger in its order, under neutral ids', () => {
    const order = Array.from({ length: 29 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(redFlags.map((flag) => flag.ledger)).toEqual(order.map((number) => `RF${number}`));
    expect(idsOf(redFlags)).toEqual(order.map((number) => `sign-${number}`));
  });

  it('carry the urgency of the ledger', () => {
    expect(redFlags.map((flag) => flag.urgency)).toEqual(expectedUrgencies);
  });

  it('allow nothing at an emergency, rest on the same day, the gentlest before a check', () => {
    const allowed = { E: 'nothing', S: 'rest', C: 'gentlest' };
    for (const flag of redFlags) expect(flag.allows, flag.id).toBe(allowed[flag.urgency]);
  });

  it('cite sources that exist', () => {
    const known = new Set(idsOf(sources));
    expect(redFlags.flatMap((flag) => flag.sources).filter((id) => !known.has(id))).toEqual([]);
  });

  it('have words each, and no words are left over', () => {
    expect(sorted(Object.keys(flagWords))).toEqual(sorted(idsOf(redFlags)));
  });

  it('say the number wherever they say to call', () => {
    for (const [id, { say }] of Object.entries(flagWords)) {
      const calls = /your local emergency number|\bcall (?:emergency|\{\{)/i.test(say);
      expect(placeholdersOf(say).includes('emergency'), id).toBe(calls);
      expect(say, id).not.toMatch(/\bcall emergency\b/);
    }
    expect(placeholdersOf(flagWords['sign-28'].say)).toEqual(['emergency', 'crisis']);
  });

  it('are found by id, and an unknown id is named in the error', () => {
    expect(flagOf('sign-07').ledger).toBe('RF07');
    expect(() => flagOf('sign-30')).toThrow('a red flag: expected one of sign-01 to sign-29, got "sign-30"');
  });
});

describe('the myths', () => {
  it.each(myths)('$id has the shape of a myth', (myth) => {
    expect(mythSchema.parse(myth)).toEqual(myth);
  });

  it('have an id and a ledger id of their own', () => {
    expect(twice(idsOf(myths))).toEqual([]);
    expect(twice(myths.map((myth) => myth.ledger))).toEqual([]);
  });

  it('cite sources that exist', () => {
    const known = new Set(idsOf(sources));
    expect(myths.flatMap((myth) => myth.sources).filter((id) => !known.has(id))).toEqual([]);
  });

  it('have words each, and no words are left over', () => {
    expect(sorted(Object.keys(mythWords))).toEqual(sorted(idsOf(myths)));
  });

  it('give an explainer a second turn', () => {
    for (const myth of myths) expect('more' in mythWords[myth.id], myth.id).toBe(myth.verdict === 'explained');
  });

  it('are found by id, and an unknown id is named in the error', () => {
    expect(mythOf('ice').ledger).toBe('M02');
    expect(() => mythOf('magnets')).toThrow('got "magnets"');
  });
});

describe('the condition codes', () => {
  it('are there once each, with a meaning', () => {
    expect(twice(conditionCodes)).toEqual([]);
    expect(conditionCodes).toHaveLength(38);
    for (const { code, means } of conditions) expect(means, code).not.toBe('');
  });
});

describe('the fixed lines', () => {
  it('hold no placeholder but the numbers of the locale', () => {
    const names = [...Object.values(fixed), ...Object.values(flagWords).map(({ say }) => say)].flatMap(placeholdersOf);
    expect(names.filter((name) => !Object.keys(numbers).includes(name ?? ''))).toEqual([]);
  });

  it('say the number in the notice and in both lines of "get help"', () => {
    for (const key of ['sf0', 'sf4', 'sf5'] as const) expect(placeholdersOf(fixed[key]), key).toEqual(['emergency']);
  });
});
