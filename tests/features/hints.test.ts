import { describe, expect, it } from 'vitest';
import { countWords } from '../../lambda/contract/sentence.ts';
import { asks } from '../../lambda/locales/en-US/asks.ts';
import { lintLine } from '../../lambda/locales/lint/index.ts';
import { days, roomFor } from './evening.ts';

const { evening } = await roomFor();

const tilts = { notice: 3, level: 'middle', done: ['pelvic-tilts'] } as const;
const toTilts = ['Alexa, ask gentle back for pelvic tilts', 'ready'] as const;

const firstSentence = (text: string): string => /^[^.?!]*[.?!]/.exec(text)?.[0] ?? '';

describe('settings and hints', () => {
  it.each([
    ['slower', { pace: 1 }],
    ['faster', { pace: -1 }],
    ['smaller', { level: 'gentlest' }],
    ['bigger', { level: 'fuller' }],
    ['less talk', { talk: 'quiet' }],
    ['more talk', { talk: 'guided' }],
    ['the gentlest', { level: 'gentlest' }],
  ])(
    'L04 "%s" is learnt from the word alone, acknowledged in four words at most, and holds next time',
    async (word, settings) => {
      const room = await evening(tilts);
      await room.say(...toTilts);
      const { words } = await room.interrupt(30, word);
      expect(countWords(firstSentence(words)), words).toBeLessThanOrEqual(4);
      expect((await room.record())?.settings).toMatchObject(settings);
      await room.interrupt(5, 'stop');
      await room.pass(days(1));
      const { state } = await room.say('Alexa, open gentle back', 'rest first', 'go on');
      expect(state?.progress.settings).toMatchObject(settings);
      expect(state?.session.doing?.level).toBe('level' in settings ? settings.level : 'middle');
    },
  );

  it('L04 no question asks for a profile', () => {
    for (const [name, wordings] of Object.entries(asks)) {
      for (const text of Object.values(wordings)) {
        expect(lintLine({ key: `asks.${name}`, text, kind: 'line' }).filter(({ rule }) => rule === 'N01')).toEqual([]);
        expect(text).not.toMatch(
          /\b(your name|how old|your age|where do you live|how often|your goal|would you rate)\b/i,
        );
      }
    }
  });

  it('L09 barge-in is taught once, in 8 words, in the first chunk of the session that sets the notice date', async () => {
    const lesson = 'To speak while I talk, start with Alexa.';
    expect(countWords(lesson)).toBe(8);
    const room = await evening();
    expect((await room.say('Alexa, open gentle back')).words).not.toContain(lesson);
    expect((await room.say('yes')).words).not.toContain(lesson);
    expect((await room.record())?.dates.notice).toBeUndefined();
    expect((await room.say('ready')).words).toContain(lesson);
    expect((await room.record())?.dates.notice).toBeDefined();
    await room.say('movement', 'done', 'routine', 'pelvic tilts', 'ready', 'stop');
    for (const later of [1, 20]) {
      await room.pass(days(later));
      await room.say('Alexa, ask gentle back for quick comfort', 'ready', 'movement', 'stop');
    }
    expect(room.turns.filter(({ words }) => words.includes(lesson))).toHaveLength(1);
  });

  it.each([['louder'], ['what'], ['flibbertigibbet', 'wibble wobble wubble']])(
    'L10 "%s" in quick comfort says "Alexa, volume eight" and asks nothing of its own',
    async (...said) => {
      const room = await evening({ notice: 3 });
      const before = await room.say('Alexa, ask gentle back for quick comfort', 'ready');
      const { words, text } = await room.say(...said);
      expect(words).toContain('Alexa, volume eight');
      expect(words.match(/\?/g), text).toHaveLength(1);
      expect(before.open).toBe(true);
    },
  );

  it('L11 things to have in reach are named before lying down, three at most, all of them optional, and ready skips the wait', async () => {
    const room = await evening({ notice: 3 });
    const { words } = await room.say('Alexa, ask gentle back for legs up');
    const things = /\b(?:a |an )?(chair|sofa|bed|pillow|cushion|towel)\b/g;
    const [sentence = ''] = words.split(/(?<=[.?!])\s+/).filter((one) => one.match(things));
    const lying = words.search(/\b(?:Lie|Lift|Slide|calf)\b/);
    expect(words.indexOf(sentence), words).toBeLessThanOrEqual(lying);
    expect(sentence.match(things)?.length ?? 0, sentence).toBeLessThanOrEqual(3);
    expect(sentence, 'nothing has to be there').toMatch(/\bor\b|\bif\b/);
    const settled = await room.interrupt(6, 'ready');
    expect(settled.words, 'on to the next cue').toMatch(/^Lift one calf/);
  });
});
