import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mythOf, myths } from '#protocol';
import { lessonOn } from '../../lambda/conversation/lessons.ts';
import { inQuickComfort } from '../../lambda/conversation/state.ts';
import { asked } from '../../lambda/locales/en-US/asked/index.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { wordCount } from '../../lambda/locales/lint/index.ts';
import { anyCommand } from '../conversation/anything.ts';
import { roomFor } from './evening.ts';
import { commandOf, free } from './spoken.ts';
import { everyMoment, moves, said, take } from './states.ts';

const { evening } = await roomFor();
const words: Readonly<Record<string, { readonly say: string; readonly why: string; readonly more?: string }>> =
  enUS.words.myths;
const tilts = { notice: 3, level: 'middle', done: ['pelvic-tilts'] } as const;

describe('questions', () => {
  it('E01 the ledger is answered whole: 37 beliefs and 12 explainers, each in at most 45 words', () => {
    expect(myths.filter(({ ledger }) => ledger.startsWith('M'))).toHaveLength(37);
    expect(myths.filter(({ ledger }) => ledger.startsWith('X'))).toHaveLength(12);
    for (const { id } of myths) expect(wordCount(words[id]?.say ?? ''), id).toBeLessThanOrEqual(45);
  });

  it('E01 E05 a question in mid-movement is answered, and the same cue goes on', async () => {
    const room = await evening(tilts);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    const answer = await room.interrupt(30, 'should I crack my back');
    expect(answer.words).toMatch(/^No\. Nothing is being put back in place\./);
    expect(answer.words).toContain('Back to pelvic tilts');
  });

  it('E02 E06 who says so is told with year and strength in at most 20 words, for every answer', () => {
    for (const { state, now } of everyMoment.slice(0, 1)) {
      for (const { id } of myths) {
        const answered = take(state, { kind: 'question', myths: [id] }, now);
        const told = said(take(answered.state, { kind: 'whoSays' }, now))
          .split('. ')
          .slice(0, 2)
          .join('. ');
        expect(told, id).toMatch(/^From .* (?:Research|Some small studies|It hasn't)/);
        expect(wordCount(told), id).toBeLessThanOrEqual(20);
      }
    }
  });

  it('E03 C25 five questions in a row lose no count', async () => {
    const room = await evening(tilts);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    await room.interrupt(30, 'should I stay in bed');
    const counts: string[] = [];
    for (const question of ['is ice better than heat', 'will I need an operation', 'does yoga help', 'is it my age']) {
      counts.push(/Back to pelvic tilts, ([\w-]+) more/.exec((await room.interrupt(0, question)).words)?.[1] ?? '');
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).not.toBe('');
  });

  it('E05 what nobody here knows is said to be unknown, and whom to ask', () => {
    expect(free('do gallstones run in families')).toMatchObject({ kind: expect.stringMatching(/health|outside/) });
    expect(free('what time does the shop close')).toEqual({ kind: 'outside' });
    expect(free('is it true that 68 percent have spasms')).toEqual({ kind: 'untraced' });
  });

  it('E07 a belief has one turn more, an explainer two', () => {
    for (const { id, verdict } of myths) expect('more' in (words[id] ?? {}), id).toBe(verdict === 'explained');
  });

  it('E04 one small lesson a day, for who asks', async () => {
    const days = Array.from({ length: 60 }, (_, day) => lessonOn(Date.UTC(2026, 10, 22 + day, 9)));
    expect(new Set(days.slice(0, 30)).size).toBe(30);
    expect(lessonOn(Date.UTC(2026, 10, 22, 23, 59))).toBe(days[0]);
    const room = await evening(tilts);
    await room.say('Alexa, ask gentle back for pelvic tilts', 'ready');
    const told = await room.interrupt(30, 'teach me something new');
    expect(told.words).toMatch(/^Today's small lesson\. /);
    expect(told.words).toContain('Back to pelvic tilts');
    expect((await room.interrupt(10, "what's today's lesson")).words).toContain(told.words.slice(0, 60));
    expect((await room.interrupt(10, 'who says so')).words).toMatch(/^From /);
  });

  it.each(['I have a bit of pain in my back', "I'm pregnant", 'my leg feels a bit numb', 'my back hurts more'])(
    'E04 no lesson after "%s"',
    (volunteered) => {
      const [moment] = everyMoment;
      if (moment === undefined) throw new Error('no moment');
      const heard = take(moment.state, commandOf(volunteered), moment.now);
      expect(said(take(heard.state, { kind: 'lesson' }, moment.now))).toContain('A lesson can wait.');
    },
  );

  it('E04 no lesson in quick comfort', () => {
    const moments = everyMoment.filter(({ state }) => inQuickComfort(state));
    expect(moments.length).toBeGreaterThan(0);
    for (const { state, now } of moments) {
      expect(said(take(state, { kind: 'lesson' }, now))).toContain('Comfort first. A lesson can wait.');
    }
  });

  it('W07 cramps and water: what is known', () => {
    const ledgers = ['should I eat a banana', 'should I drink more water', 'does dehydration cause cramps'].map(
      (question) => {
        const command = commandOf(question);
        return command.kind === 'question' ? command.myths.map((id) => mythOf(id).ledger) : [];
      },
    );
    expect(ledgers).toEqual([['M15'], ['M16'], ['X04']]);
  });

  it('S14 a dose is never given: SF-9, by itself or after the answer', () => {
    for (const question of asked.medicine) {
      const meaning = free(question);
      const isMeant =
        ['medicine', 'child', 'condition'].includes(meaning.kind) ||
        (meaning.kind === 'question' && meaning.myths.every((id) => mythOf(id).fixed === 'sf9'));
      if (question.includes('ibuprofen')) expect(isMeant, question).toBe(true);
    }
  });

  it('two that may be meant are remembered once one was chosen', () => {
    const [moment] = everyMoment;
    if (moment === undefined) throw new Error('no moment');
    const { state, now } = moment;
    const open = take(state, { kind: 'question', myths: ['ice', 'early-heat'] }, now);
    const chosen = take(open.state, { kind: 'question', myths: ['early-heat'] }, now);
    const again = take(chosen.state, { kind: 'question', myths: ['ice', 'early-heat'] }, now);
    expect(said(again)).toContain('Heat is fine.');
  });
});

describe('after an emergency', () => {
  it('C22 C23 C24 no movement starts any more, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 6 }), (commands) => {
        for (const { state, now } of everyMoment.slice(0, 3)) {
          let { state: next } = take(state, { kind: 'sign', flag: 'sign-04', sure: true }, now);
          for (const command of commands.filter(({ kind }) => kind !== 'launch')) {
            const taken = take(next, command, now);
            expect(moves(taken)).toBe(false);
            next = taken.state;
          }
        }
      }),
      { numRuns: 40, examples: [[[{ kind: 'choose', choice: 'fromBed' }, { kind: 'next' }]]] },
    );
  });
});
