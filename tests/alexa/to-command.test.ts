import { describe, expect, test, vi } from 'vitest';
import type { HeardSlot } from '../../lambda/alexa/readings.ts';
import { type Heard, hasFreeWords, toCommand } from '../../lambda/alexa/to-command.ts';
import { known } from '../../lambda/locales/en-US/known.ts';
import { createUnderstanding, type Understand } from '../../lambda/understanding/understanding.ts';

const understand = createUnderstanding(known);

const intent = (name: string, slots: Record<string, HeardSlot> = {}): Heard => ({
  type: 'IntentRequest',
  intent: { name, slots },
});
const said = (value: string, ...ids: string[]): HeardSlot => ({ value, ids });
const command = (name: string, slots?: Record<string, HeardSlot>) => toCommand(intent(name, slots), understand);

describe('requests', () => {
  test('a launch launches, an ended session has ended', () => {
    expect(toCommand({ type: 'LaunchRequest' }, understand)).toEqual({ kind: 'launch' });
    expect(toCommand({ type: 'SessionEndedRequest' }, understand)).toEqual({ kind: 'ended' });
  });

  test.each<Heard>([
    { type: 'Something.Else' },
    { type: 'IntentRequest' },
    intent('WeatherIntent'),
    intent('toString'),
    intent(''),
    intent('AMAZON.FallbackIntent'),
  ])('what nobody here knows was not understood: %j', (request) => {
    expect(toCommand(request, understand)).toEqual({ kind: 'noMatch' });
  });
});

describe('routines', () => {
  test.each<[Record<string, HeardSlot>, object]>([
    [{ routine: said('tilts', 'pelvic-tilts') }, { kind: 'start', routine: 'pelvic-tilts' }],
    [{ routine: said('rocks', 'nonsense', 'knee-rocks') }, { kind: 'start', routine: 'knee-rocks' }],
    [{ routine: said('comfort', 'quick-comfort') }, { kind: 'quickComfort' }],
    [{ routine: said('yoga', 'elsewhere') }, { kind: 'start' }],
    [{ routine: said('juggling') }, { kind: 'noMatch' }],
    [{ routine: said("I can't feel my legs") }, { kind: 'sign', flag: 'sign-04', sure: true }],
    [{ routine: { ids: [] } }, { kind: 'noMatch' }],
    [{}, { kind: 'noMatch' }],
  ])('%j', (slots, expected) => {
    expect(command('StartRoutineIntent', slots)).toEqual(expected);
  });

  test.each([
    ['PT5M', 5],
    ['PT1H30M', 60],
    ['PT300S', 5],
    ['PT20S', 1],
    ['PT2H', 60],
    ['PT0S', undefined],
    ['PT', undefined],
    ['P1D', undefined],
    ['PT-5M', undefined],
    ['a few minutes', undefined],
    ['?', undefined],
    ['', undefined],
  ])('a length of %s is %s minutes', (value, minutes) => {
    expect(command('BreatheIntent', { duration: said(value) })).toEqual({
      kind: 'start',
      routine: 'breathing',
      ...(minutes !== undefined && { minutes }),
    });
  });

  test('what stands where a pattern might is heard for how it is', () => {
    expect(command('BreatheIntent', { pattern: said('in gives me a sharp pain') })).toEqual({
      kind: 'hurt',
      hurt: 'worse',
    });
    expect(command('BreatheIntent', { pattern: said('like a fish') })).toEqual({
      kind: 'start',
      routine: 'breathing',
      unknownBreath: true,
    });
  });

  test('a pattern nobody knows is no pattern', () => {
    expect(command('BreatheIntent', { pattern: said('four four', '4-4') })).toEqual({
      kind: 'start',
      routine: 'breathing',
    });
  });
});

describe('how it is', () => {
  test.each(['16', '34', '82', '99'])('an age of %s is no score', (age) => {
    expect(command('ScoreIntent', { score: said(age) })).toEqual({ kind: 'noMatch' });
  });

  test.each([
    ['0', 'mild'],
    ['3', 'mild'],
    ['4', 'hurts'],
    ['5', 'hurts'],
    ['5.5', 'hurts'],
    ['6', 'worse'],
    ['7', 'worse'],
    ['8', 'severe'],
    ['11', 'severe'],
    ['50', 'severe'],
    ['100', 'severe'],
    ['-1', 'mild'],
  ])('a %s is %s', (value, hurt) => {
    expect(command('ScoreIntent', { score: said(value) })).toEqual({ kind: 'hurt', hurt });
  });

  test('a number that was not caught is nothing', () => {
    for (const slots of [{ score: said('?') }, { score: { ids: [] } }, {}]) {
      expect(command('ScoreIntent', slots)).toEqual({ kind: 'noMatch' });
    }
  });
});

describe('signs', () => {
  test.each<[HeardSlot, object]>([
    [said("I can't pee", 'sign-02'), { kind: 'sign', flag: 'sign-02', sure: true }],
    [{ ids: ['sign-02'] }, { kind: 'sign', flag: 'sign-02', sure: true }],
    [said('my legs are numb', 'sign-01', 'sign-04'), { kind: 'sign', flag: 'sign-04', sure: true }],
    [said('numb down there'), { kind: 'sign', flag: 'sign-01', sure: true }],
    [said('no numbness', 'sign-01'), { kind: 'sign', flag: 'sign-01', sure: false }],
    [said('it hurts'), { kind: 'hurt', hurt: 'hurts' }],
    [said('my legs', 'sign-99'), { kind: 'noMatch' }],
    [{ ids: [] }, { kind: 'noMatch' }],
  ])('%j', (sign, expected) => {
    expect(command('SignIntent', { sign })).toEqual(expected);
  });

  test('win over the slot that caught them', () => {
    const numb = said('numb between the legs', 'bed-rest');
    expect(command('QuestionIntent', { myth: numb })).toEqual({ kind: 'sign', flag: 'sign-01', sure: true });
    expect(command('ConditionIntent', { condition: said('blood in my pee', 'KIDNEY') })).toMatchObject({
      flag: 'sign-20',
    });
  });

  test('are heard behind a carrier', () => {
    const query = (words: string) => ({ query: said(words) });
    expect(command('SayItFeelsIntent', query('weird down there like asleep'))).toMatchObject({ flag: 'sign-01' });
    expect(command('SayICannotIntent', query('feel my legs'))).toMatchObject({ flag: 'sign-04', sure: true });
    expect(command('SayIAmIntent', query('a bit shivery'))).toMatchObject({ flag: 'sign-07' });
    expect(command('SayMyIntent', query('foot drags'))).toMatchObject({ flag: 'sign-04', sure: true });
    expect(command('SayICannotIntent', query('juggle'))).toEqual({ kind: 'hurt', hurt: 'hurts' });
    expect(command('SayICannotIntent', {})).toEqual({ kind: 'noMatch' });
    expect(command('SayMyIntent', {})).toEqual({ kind: 'noMatch' });
  });
});

describe('conditions and questions', () => {
  test.each<[string, Record<string, HeardSlot>, object]>([
    ['ConditionIntent', { condition: said('pregnant', 'PREG') }, { kind: 'condition', code: 'PREG' }],
    ['ConditionIntent', { condition: said('gout', 'other') }, { kind: 'condition', code: undefined }],
    ['ConditionIntent', { condition: said('juggling') }, { kind: 'noMatch' }],
    ['ConditionIntent', { condition: said('ready') }, { kind: 'next' }],
    ['QuestionIntent', { myth: said('ice', 'ice') }, { kind: 'question', myths: ['ice'] }],
    [
      'QuestionIntent',
      { myth: said('rest', 'bed-rest', 'ice', 'dehydration') },
      { kind: 'question', myths: ['bed-rest', 'ice'] },
    ],
    ['QuestionIntent', { myth: said('is it my weak core', 'elsewhere') }, { kind: 'question', myths: [] }],
    ['QuestionIntent', { myth: said('should I lie in bed all day') }, { kind: 'question', myths: ['bed-rest'] }],
    ['QuestionIntent', {}, { kind: 'noMatch' }],
    ['AskShouldIntent', { query: said('take some aspirin') }, { kind: 'medicine' }],
    ['AskIsItTrueIntent', { query: said('turquoise marmalade zeppelins') }, { kind: 'outside' }],
    ['PharmacyIntent', { remedy: said('aspirin') }, { kind: 'medicine' }],
    ['PharmacyIntent', {}, { kind: 'medicine' }],
    ['PharmacyIntent', { taken: said('my tablets', 'my tablets') }, { kind: 'medicine' }],
    ['PharmacyIntent', { taken: said('too many painkillers') }, { kind: 'sign', flag: 'sign-22', sure: true }],
    ['PharmacyIntent', { taken: said('too many painkillers', 'x') }, { kind: 'sign', flag: 'sign-22', sure: true }],
    ['PharmacyIntent', { taken: said('a bad fall off the roof') }, { kind: 'sign', flag: 'sign-06', sure: true }],
    ['PharmacyIntent', { taken: said('the dog out') }, { kind: 'noMatch' }],
    ['PharmacyIntent', { needed: said('to stop') }, { kind: 'stop' }],
    ['PharmacyIntent', { needed: said('the emergency room') }, { kind: 'getHelp' }],
    ['PharmacyIntent', { remedy: said('a hot bath') }, { kind: 'question', myths: ['early-heat'] }],
    ['PharmacyIntent', { remedy: said('it') }, { kind: 'medicine' }],
  ])('%s %j', (name, slots, expected) => {
    expect(command(name, slots)).toEqual(expected);
  });
});

describe('the matcher', () => {
  test('is asked only where there are free words', () => {
    expect(hasFreeWords({ type: 'LaunchRequest' })).toBe(false);
    expect(hasFreeWords(intent('AMAZON.NextIntent'))).toBe(false);
    expect(hasFreeWords(intent('BreatheIntent', { duration: said('PT5M'), pattern: { ids: [] } }))).toBe(false);
    expect(hasFreeWords(intent('SayMyIntent', { query: said('legs') }))).toBe(true);
    expect(hasFreeWords(intent('SignIntent', { sign: said('my chest hurts', 'sign-12') }))).toBe(true);
  });

  test('is left alone by every other intent', () => {
    const never = vi.fn<Understand>();
    toCommand(intent('AMAZON.YesIntent'), never);
    toCommand(intent('ScoreIntent', { score: said('6') }), never);
    toCommand(intent('BreatheIntent', { duration: said('PT5M') }), never);
    expect(never).not.toHaveBeenCalled();
  });
});
