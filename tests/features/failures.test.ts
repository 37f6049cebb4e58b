import { describe, expect, it } from 'vitest';
import { StoreError } from '../../lambda/store/progress-store.ts';
import { type Broken, roomFor } from './evening.ts';

const { evening } = await roomFor();

const unreachable = new StoreError('store', 'no answer', 'an answer');
const unexpected = new TypeError("Cannot read properties of undefined (reading 'x')");

const trouble = /Error|undefined|\bnull\b|NaN|\[object|stack|\bat \w+\.\w+|expected|no answer/;

const breaks: readonly (readonly [string, Broken])[] = (
  ['load', 'save', 'forget', 'forgetUser', 'log'] as const
).flatMap((name): readonly (readonly [string, Broken])[] => [
  [`${name}, unreachable`, { [name]: unreachable }],
  [`${name}, in a way nobody foresaw`, { [name]: unexpected }],
]);

describe('failures', () => {
  it.each(breaks)('X09 %s: a plain sentence and a way on, every turn', async (_, broken) => {
    for (const stored of [undefined, { notice: 3, done: ['pelvic-tilts'] }] as const) {
      const room = await evening(stored, broken);
      let turn = await room.say('Alexa, open gentle back');
      for (const word of [
        'yes',
        'ready',
        'movement',
        'done',
        'what have you stored',
        'delete everything',
        'yes',
        'stop',
      ]) {
        expect(turn.text).not.toMatch(trouble);
        expect(turn.words).not.toBe('');
        if (!turn.open) break;
        expect(turn.words).toMatch(/\?$/);
        turn = await room.say(word);
      }
      expect(turn.text).not.toMatch(trouble);
      expect(room.faults).toEqual([]);
    }
  });

  it('X09 what could not be erased is not said to be', async () => {
    const room = await evening({ notice: 3, done: ['pelvic-tilts'] }, { forget: unreachable });
    await room.say('Alexa, ask gentle back for quick comfort', 'delete everything');
    expect((await room.say('yes')).words).not.toMatch(/Deleted|Nothing is left/);
  });

  it.each<[string, readonly string[]]>([
    ['quick comfort, finished', ['quick comfort', 'next', 'ready', 'movement', 'done', 'get up', 'okay', 'finish']],
    ['quick comfort, stopped', ['quick comfort', 'next', 'ready', 'stop']],
    ['pelvic tilts', ['pelvic tilts', 'next', 'ready', 'ready', 'finish', 'finish']],
    ['pelvic tilts, to the last set', ['pelvic tilts', 'next', 'ready', 'ready', 'done', 'finish']],
    ['breathing', ['breathing', 'next', 'finish']],
    ['getting up from bed', ['getting up from bed', 'next', 'ready', 'finish']],
    [
      'getting up from bed, skipped to its end',
      ['getting up from bed', 'next', 'ready', '!skip', '!skip', '!skip', '!skip', '!skip'],
    ],
  ])('X10 with the store down %s starts and ends, and says that nothing was saved', async (_, words) => {
    const room = await evening(undefined, { load: unreachable, save: unreachable });
    const [entry = '', ...others] = words;
    await room.say(`Alexa, ask gentle back for ${entry}`);
    for (const word of others) {
      if (room.turns.at(-1)?.open) await (word.startsWith('!') ? room.interrupt(3, word.slice(1)) : room.say(word));
    }
    const turn = room.turns.at(-1)?.open ? await room.say('stop') : room.turns.at(-1);
    const spoken = room.turns.map((one) => one.words).join(' ');
    expect(turn?.words, spoken).toContain("I couldn't save this time.");
    expect(spoken).not.toMatch(/(?<!Counted and not )\bsaved\b/i);
    expect(turn?.open).toBe(false);
    expect(room.faults).toEqual([]);
  });

  it('X10 the store failing in the middle is told at the end, too', async () => {
    const room = await evening({ notice: 3, done: ['pelvic-tilts'] });
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    Object.assign(room.broken, { save: unreachable });
    await room.say('finish');
    expect((await room.say('finish')).words).toContain("I couldn't save this time.");
  });
});
