import { describe, expect, it } from 'vitest';
import { cycleOf, type Pattern, patternOf, patterns } from '#protocol';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import { roomFor } from './evening.ts';

const { evening } = await roomFor();
const settled = { notice: 3, done: ['breathing'] } as const;

/** The ledger's numbers (4.1): phases in seconds, and how many breaths its standard dose is. */
const ledger: readonly (readonly [id: string, phases: readonly number[], minutes: number, breaths: number])[] = [
  ['3-4', [3, 0, 0, 4, 0], 2, 17],
  ['4-6', [4, 0, 0, 6, 0], 5, 30],
  ['5-5', [5.5, 0, 0, 5.5, 0], 5, 27],
  ['4-8', [4, 0, 0, 8, 0], 3, 15],
  ['4-7-8', [4, 0, 7, 8, 0], 1, 4],
  ['2-3-4', [2, 0, 3.5, 4, 0], 1, 4],
  ['4-4-4-4', [4, 0, 4, 4, 4], 3, 11],
  ['3-3-3-3', [3, 0, 3, 3, 3], 3, 15],
  ['2-1-6-1', [2, 1, 0, 6, 1], 1, 6],
  ['2-4', [2, 0, 0, 4, 0], 2, 20],
];

describe('the breathing patterns', () => {
  it('R01 are those of the ledger, each with its dose', () => {
    expect(ledger.map(([id]) => id).toSorted()).toEqual(patterns.map(({ id }) => id).toSorted());
    for (const [id, phases, minutes, breaths] of ledger) {
      const pattern: Pattern = patternOf(id);
      const { inhale, topUp = 0, hold = 0, exhale, holdOut = 0 } = pattern;
      expect(
        [inhale, topUp, hold, exhale, holdOut].map((ms) => ms / 1000),
        id,
      ).toEqual(phases);
      expect(pattern.minutes.standard, id).toBe(minutes);
      expect(pattern.round?.cycles ?? Math.floor((minutes * 60_000) / cycleOf(pattern)), id).toBe(breaths);
    }
  });

  it.each(patterns.map(({ id }) => id))('R01 %s is reached by its name, in its own time', async (id) => {
    const room = await evening(settled);
    const [name] = heard.patterns[id];
    const { text, state } = await room.say(`Alexa, ask gentle back for ${name} breathing`);
    const { inhale, exhale, skip }: Pattern = patternOf(id);
    expect(text).toContain(`In through the nose, (${inhale / 1000} s)`);
    expect(text).toContain(`slowly out. (${exhale / 1000} s)`);
    expect(text.includes('Skip this one'), 'who should not is told first').toBe(skip !== undefined);
    const { doing } = state?.session ?? {};
    if (doing !== undefined) expect(doing.place.pattern).toBe(id);
    expect((await room.record())?.place?.pattern).toBe(id);
    expect(room.faults).toEqual([]);
  });

  it('come in rounds where the ledger counts rounds: two, and no more', async () => {
    const room = await evening(settled);
    expect((await room.say('Alexa, ask gentle back for four seven eight breathing')).text).toContain(
      '(breath tones, 19 s)',
    );
    expect((await room.say('one more')).words).toMatch(/round|once more/i);
    expect((await room.say('one more')).words).toContain('Two rounds are the most.');
    expect(room.faults).toEqual([]);
  });

  it.each([
    ['box breathing', '3-3-3-3'],
    ['four seven eight breathing', '2-3-4'],
    ['four six breathing', '3-4'],
  ])('of %s "smaller" is the easier one', async (name, easier) => {
    const room = await evening(settled);
    await room.say(`Alexa, ask gentle back for two minutes of ${name}`);
    const { state } = await room.interrupt(30, 'smaller');
    expect(state?.session.doing?.place.pattern).toBe(easier);
  });

  it('for settled people begin with the default for who has never finished one', async () => {
    const room = await evening({ notice: 3 });
    const { words } = await room.say('Alexa, ask gentle back for resonance breathing');
    expect(words).toContain('First in for four, out for six.');
    expect((await room.record())?.place?.pattern).toBe('4-6');
  });
});
