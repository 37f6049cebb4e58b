import { describe, expect, it } from 'vitest';
import { type Routine, routineOf, routines } from '#protocol';
import { mistakesIn } from '../../lambda/catalogue/mistakes.ts';
import { wordsFor } from '../../lambda/locales/index.ts';

const words = await wordsFor('en-US');
const tilts = routineOf('pelvic-tilts');

describe('what is wrong with the words of a routine', () => {
  it.each(routines.map(({ id }) => id))('is nothing in %s', (id) => {
    expect(mistakesIn(routineOf(id), words)).toEqual([]);
  });

  it('is a word that is missing, in one line', () => {
    const steps = tilts.steps.map((step) => (step.kind === 'movement' ? { ...step, feel: 'tickle' } : step));
    expect(mistakesIn({ ...tilts, versions: {}, steps } as Routine, words)).toContain(
      'WordsError: en-US, "routines.pelvic-tilts.tickle": expected words for this key, got nothing',
    );
  });

  it('is a name that is missing, for one', () => {
    const [first] = mistakesIn({ ...tilts, id: 'yodel' }, words);
    expect(first).toBe('WordsError: en-US, "routines.yodel.name": expected words for this key, got nothing');
  });

  it('is a cue that is too long, in one line', async () => {
    const long = await wordsFor('en-US');
    const text = (line: Parameters<typeof long.text>[0]): string =>
      line.key === 'routines.pelvic-tilts.feel' || !line.key.startsWith('routines.pelvic-tilts.')
        ? long.text(line)
        : `${'very '.repeat(20)}slowly.`;
    const found = mistakesIn(tilts, { ...long, text });
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(
      /^WordsError: en-US, "routines\.pelvic-tilts\.\w+": expected at most \d+ words.*\(C0[23]\), got 21 words: very [^\n]*$/,
    );
  });
});
