import { describe, expect, it } from 'vitest';
import { flagOf, redFlags } from '#protocol';
import type { Command } from '../../lambda/conversation/command.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { known } from '../../lambda/locales/en-US/known.ts';
import { lintLine } from '../../lambda/locales/lint/index.ts';
import { createUnderstanding, type Meaning } from '../../lambda/understanding/understanding.ts';
import * as heldApart from '../understanding/held-apart.ts';
import * as unheard from '../understanding/unheard.ts';
import { roomFor } from './evening.ts';
import { commandOf } from './spoken.ts';
import { everyMoment, said, take, words } from './states.ts';

const { evening } = await roomFor();

const listed = redFlags.flatMap(({ id }) => heard.signs[id].says.map((phrase) => [phrase, id] as const));
const emergencies = redFlags.filter(({ urgency }) => urgency === 'E').map(({ id }) => id);
const number = enUS.numbers.emergency;

const times = (text: string, phrase: string) => text.toLowerCase().split(phrase).length - 1;

describe('signs at any time', () => {
  it('S03 40 and more listed phrases are each their own sign, for certain', () => {
    expect(listed.length / 4).toBeGreaterThanOrEqual(40);
    const wrong = listed
      .filter((_, i) => i % 4 === 0)
      .filter(([phrase, flag]) => {
        const command = commandOf(phrase);
        return command.kind !== 'sign' || !command.sure || flagOf(command.flag).urgency !== flagOf(flag).urgency;
      });
    expect(wrong).toEqual([]);
  });

  it('S03 each kind gets its own reply in every state', () => {
    for (const { state, now, path } of everyMoment) {
      for (const { id, urgency } of redFlags) {
        const taken = take(state, { kind: 'sign', flag: id, sure: true }, now);
        const { ask } = taken.reply;
        const ceiling = taken.state.session.ceiling;
        const line = words.text({ key: `redFlags.${id}.say` });
        expect(said(taken), `${path}, ${id}`).toContain(line);
        if (urgency === 'E') expect([ask, ceiling], `${path}, ${id}`).toEqual([undefined, 'closed']);
        if (urgency === 'S') expect([ask?.name, ceiling], `${path}, ${id}`).toEqual(['rest-or-stop', 'still']);
        if (urgency === 'C') expect([ask !== undefined, ceiling], `${path}, ${id}`).toEqual([true, 'still']);
      }
    }
  });

  it('S03 they win over every other intent, also inside a longer sentence', () => {
    const around = [
      'yes ',
      'no ',
      'stop ',
      'ow ',
      'okay but ',
      'help ',
      'wait ',
      'slower ',
      'next ',
      'no wait ',
      'yes but ',
    ];
    for (const before of around) {
      for (const sign of ["I can't feel my legs", 'my chest hurts', "I can't pee"]) {
        expect(commandOf(`${before}${sign}`), `${before}${sign}`).toMatchObject({ kind: 'sign', sure: true });
      }
    }
  });

  it('S03 unlisted wordings of emergencies are caught, 98 in 100, with at most 5 false alarms', () => {
    const understand = createUnderstanding(known);
    const isEmergency = (meaning: Meaning) =>
      meaning.kind === 'sign' && meaning.sure && emergencies.some((id) => id === meaning.flag);
    const wanted = [
      ...unheard.emergencies.map(([, phrase]) => phrase),
      ...unheard.alsoEmergencies,
      ...heldApart.emergencies,
    ];
    const { harmless } = heldApart;
    expect(wanted.filter((phrase) => isEmergency(understand(phrase))).length / wanted.length).toBeGreaterThanOrEqual(
      0.98,
    );
    expect(harmless.filter((phrase) => isEmergency(understand(phrase))).length / harmless.length).toBeLessThanOrEqual(
      0.05,
    );
  });

  it('S03 what is not certain is asked once in a session: get help, or go on', () => {
    const unsure: Command = { kind: 'sign', flag: 'sign-06', sure: false };
    for (const { state, now, path } of everyMoment) {
      if (state.session.told.includes('unsure')) continue;
      const first = take(state, unsure, now);
      expect(said(first), path).toMatch(/Get help, or go on\?$/);
      const on = take(first.state, { kind: 'next' }, now + first.lasts);
      const second = take(on.state, unsure, now + first.lasts + 1000);
      expect(said(second), path).not.toMatch(/Get help, or go on\?/);
      expect(second.state.session.ceiling, path).toBe('still');
    }
  });

  it('S03 said while Echo speaks, it is acted on at once', async () => {
    const room = await evening({ notice: 3, level: 'middle', done: ['knee-rocks'] });
    await room.say('Alexa, ask gentle back for knee rocks', 'ready');
    const turn = await room.interrupt(40, "I can't feel my legs");
    expect(turn.words).toMatch(/^Stop\. New leg weakness/);
    expect(turn.open).toBe(false);
  });
});

describe('the number', () => {
  it('S05 is said twice in each reply to an emergency, and that nobody here can call', () => {
    for (const { state, now, path } of everyMoment) {
      const commands: readonly Command[] = [
        { kind: 'getHelp' },
        ...emergencies.map((flag): Command => ({ kind: 'sign', flag, sure: true })),
      ];
      for (const command of commands) {
        const text = said(take(state, command, now));
        expect(times(text, number), `${path}: ${text}`).toBe(2);
        expect(text, path).toMatch(/I can't call for you\.$/);
      }
    }
  });

  it('S05 stands beside "or your local emergency number", and promises no call', () => {
    const { sf4, sf5 } = enUS.words.fixed;
    for (const line of [sf4, sf5]) expect(line).toContain('or your local emergency number');
    const lines = (tree: object, key: string): readonly (readonly [string, string])[] =>
      Object.entries(tree).flatMap(([name, inner]: [string, unknown]) =>
        typeof inner === 'string'
          ? [[`${key}.${name}`, inner] as const]
          : typeof inner === 'object' && inner !== null
            ? lines(inner, `${key}.${name}`)
            : [],
      );
    for (const [key, text] of lines(enUS.words, 'words')) {
      expect(text, key).not.toMatch(
        /\b(?:I'll call|I will call|I can call|calling|Alexa, call|help is on (?:the|its) way)\b/i,
      );
      expect(
        lintLine({ key, text, kind: 'line' }).filter(({ rule }) => rule === 'N08'),
        key,
      ).toEqual([]);
    }
  });

  it('S05 there is an urgent line, and a crisis line for who despairs', () => {
    expect(enUS.numbers.urgent).not.toBe('');
    expect(words.text({ key: 'redFlags.sign-28.say' })).toContain(enUS.numbers.crisis);
    expect(words.text({ key: 'redFlags.sign-28.say' })).not.toMatch(/^Stop/);
  });
});
