import { describe, expect, test } from 'vitest';
import { redFlags } from '#protocol';
import { commandings } from '../../interaction-models/commandings.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import { known } from '../../lambda/locales/en-US/known.ts';
import { topicsOf } from '../../lambda/understanding/compile.ts';
import { type Carrier, PhrasesError, type Topic } from '../../lambda/understanding/phrases.ts';
import { createUnderstanding, type Meaning } from '../../lambda/understanding/understanding.ts';
import * as heldApart from './held-apart.ts';
import { advice, alsoEmergencies, emergencies, harmless, others } from './unheard.ts';

const understand = createUnderstanding(known);
const emergency = new Set<string>(redFlags.filter(({ urgency }) => urgency === 'E').map(({ id }) => id));

const isEmergency = (meaning: Meaning): boolean =>
  meaning.kind === 'sign' && meaning.sure && emergency.has(meaning.flag);

/** A meaning in a few words: `sign sign-04`, `condition PREG`, `question ice`. */
const inWords = (meaning: Meaning): string => {
  switch (meaning.kind) {
    case 'sign':
      return `sign ${meaning.flag}${meaning.sure ? '' : ', perhaps'}`;
    case 'hurt':
      return `hurt ${meaning.hurt}`;
    case 'condition':
      return `condition ${meaning.code ?? 'other'}`;
    case 'question':
      return `question ${meaning.myths.join(' ')}`;
    case 'command':
      return `command ${meaning.intent}${meaning.id === undefined ? '' : ` ${meaning.id}`}`;
    case 'wish':
      return `wish ${meaning.wish}`;
    case 'child':
    case 'medicine':
    case 'health':
    case 'untraced':
    case 'outside':
    case 'nothing':
      return meaning.kind;
    default:
      return meaning satisfies never;
  }
};

const expected = (table: Readonly<Record<string, Topic>>, name: (id: string) => string) =>
  Object.entries(table).flatMap(([id, { says }]) => says.map((said) => [said, name(id)] as const));

const differing = (pairs: readonly (readonly [said: string, meant: string])[]) =>
  pairs.flatMap(([said, meant]) => {
    const found = inWords(understand(said));
    return found === meant ? [] : [`${said}: ${found}, not ${meant}`];
  });

describe('heard phrasings', () => {
  test('every sign has at least eight, and each reaches its own for certain', () => {
    for (const { id } of redFlags) expect(heard.signs[id].says.length, id).toBeGreaterThanOrEqual(8);
    expect(differing(expected(heard.signs, (id) => `sign ${id}`))).toEqual([]);
  });

  test('the most urgent signs come first', () => {
    const urgencies = Object.keys(heard.signs).map((id) => redFlags.find((flag) => flag.id === id)?.urgency);
    expect(urgencies.join('')).toMatch(/^E+S+C+$/);
  });

  test('words for how it is and conditions reach their own', () => {
    expect(differing(expected(heard.hurts, (id) => `hurt ${id}`))).toEqual([]);
    expect(differing(expected(heard.conditions, (id) => `condition ${id}`))).toEqual([]);
  });

  test('a child and a medicine are told apart', () => {
    const { child, medicine } = heard;
    expect(differing(expected({ child, medicine }, (id) => id))).toEqual([]);
  });

  test('a wish is that wish', () => {
    expect(differing(expected(heard.wishes, (id) => `wish ${id}`))).toEqual([]);
  });

  test('what could be harmless is never certain', () => {
    for (const [id, topic] of Object.entries<Topic>(heard.signs)) {
      for (const said of topic.maybe ?? []) expect(inWords(understand(said)), said).toBe(`sign ${id}, perhaps`);
    }
  });

  test('a sign is heard with its opening words in a carrier', () => {
    for (const [id, { says }] of Object.entries<Topic>(heard.signs)) {
      for (const [carrier, words] of Object.entries(heard.carriers) as [Carrier, string][]) {
        for (const said of says.filter((said) => said.startsWith(`${words} `))) {
          expect(inWords(understand(said.slice(words.length + 1), carrier)), said).toBe(`sign ${id}`);
        }
      }
    }
  });
});

describe('what is asked for behind other words', () => {
  const reached = (carrier: Carrier) =>
    commandings.flatMap(({ command: { intent, id }, says }) =>
      says.flatMap((said) => {
        const meant = ['command', intent, id].filter((part) => part !== undefined).join(' ');
        const found = inWords(understand(said, carrier));
        return found === meant ? [] : [`${said}: ${found}`];
      }),
    );

  test('is what it is alone, but for two words that are signs as well and a few that ask for two things', () => {
    for (const carrier of ['yes', 'well'] as const) {
      const signs = reached(carrier).filter((line) => line.includes(': sign'));
      expect(signs.map((line) => line.split(':')[0])).toEqual(carrier === 'well' ? ['confused', 'false'] : []);
      expect(reached(carrier).length).toBeLessThan(10);
    }
  });

  test.each([
    ['go on breathe with me', 'command ChooseBreatheIntent'],
    ['five minutes of hot and cold please', 'command StartRoutineIntent contrast'],
    ["let's do the knee drops for half an hour then", 'command StartRoutineIntent knee-rocks'],
    ['try short breaths', 'command BreatheIntent 3-4'],
  ])('yes %s', (said, meant) => {
    expect(inWords(understand(said, 'yes'))).toBe(meant);
  });

  test('begins with the opening where that is a part of the name', () => {
    expect(inWords(understand('up on cushions', 'legs'))).toBe('command StartRoutineIntent legs-up-rest');
    expect(inWords(understand('and cold', 'hot'))).toBe('command StartRoutineIntent contrast');
    expect(understand('gone numb', 'legs').kind).toBe('sign');
  });

  test('keeps the length that was asked for', () => {
    expect(understand('twenty five minutes of warmth please', 'yes')).toMatchObject({ id: 'warm', minutes: 25 });
    expect(understand('do the warm thing with breathing for ten minutes', 'canYou')).toMatchObject({
      id: 'warm-breathing',
      minutes: 10,
    });
    expect(understand('warmth for a quarter of an hour', 'well')).toMatchObject({ id: 'warm', minutes: 15 });
  });

  test('is nothing behind words that refuse or tell', () => {
    for (const carrier of ['no', 'itIs', 'nothing', 'pain'] as const) {
      expect(understand('heat', carrier).kind, carrier).not.toBe('command');
    }
  });

  test('is not looked for in a flood of words', () => {
    expect(understand('go on '.repeat(5000), 'yes').kind).not.toBe('command');
  });

  test('never hides a sign met to the letter', () => {
    expect(inWords(understand('I feel hot and cold', 'yes'))).toMatch(/^sign/);
  });
});

describe('what is told and not asked', () => {
  test.each([
    'I was only brushing my teeth and it seized',
    'hobbling about like an old man today',
    "I slept funny and now it's seized",
  ])('is pain, though no word of it says so: %j', (said) => {
    expect(understand(said)).toEqual({ kind: 'hurt', hurt: 'hurts' });
  });

  test.each([
    'I was in the army',
    "it's dark outside",
    'I was in the shop',
    "the baby's crying",
    'my grandson showed me this',
    "I've had my breakfast",
    "I'm on the living room carpet",
  ])('is nothing to act on: %j', (said) => {
    expect(understand(said).kind).toBe('nothing');
  });

  test('is no question because it is like one', () => {
    expect(understand("it's always done that", 'no').kind).toBe('nothing');
  });
});

describe('other words', () => {
  test('reach the sign they mean', () => {
    expect(differing([...emergencies, ...advice].map(([id, said]) => [said, `sign ${id}`]))).toEqual([]);
    expect(alsoEmergencies.filter((said) => !isEmergency(understand(said)))).toEqual([]);
  });

  test('that are harmless are no sign', () => {
    expect(harmless.filter((said) => understand(said).kind === 'sign')).toEqual([]);
  });

  test('are what they are', () => {
    expect(differing(others)).toEqual([]);
  });

  test('held apart are mostly caught, and seldom for nothing', () => {
    const caught = heldApart.emergencies.filter((said) => isEmergency(understand(said)));
    const alarms = heldApart.harmless.filter((said) => isEmergency(understand(said)));
    expect(caught.length / heldApart.emergencies.length).toBeGreaterThanOrEqual(0.9);
    expect(alarms.length / heldApart.harmless.length).toBeLessThanOrEqual(0.05);
  });
});

describe('who wins', () => {
  test.each([
    ['it feels weird down there, like asleep', 'sign sign-01'],
    ["yes ow I can't feel my legs", 'sign sign-04'],
    ["I'm a bit shivery", 'sign sign-07'],
    ["I can't go on", 'sign sign-28'],
    ["I can't", 'hurt hurts'],
    ["my chest is fine but I can't feel my legs", 'sign sign-04'],
    ['I feel fine my legs are numb', 'sign sign-04'],
    ["I've got a fever and my chest really hurts", 'sign sign-12'],
    ["I'm pregnant and bleeding", 'sign sign-19'],
    ["I'm pregnant", 'condition PREG'],
    ['no numbness', 'nothing'],
    ['my legs do not feel numb', 'nothing'],
    ["it doesn't hurt", 'nothing'],
    ['it hurts but it is a lot worse than before and sharp', 'hurt worse'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['ééé ??? 42', 'nothing'],
  ])('%s: %s', (said, meant) => {
    expect(inWords(understand(said))).toBe(meant);
  });

  test('a question about signs in general is not one for certain', () => {
    for (const said of ['does chest pain come from the back', 'what about numbness in the legs']) {
      expect(isEmergency(understand(said)), said).toBe(false);
    }
  });

  test('a question about oneself is', () => {
    expect(inWords(understand("I can't feel my legs", 'isItBad'))).toBe('sign sign-04');
    expect(inWords(understand('are my legs numb', 'why'))).toBe('sign sign-04');
  });

  test('two questions that are as likely are both named', () => {
    expect(understand('should I stay in bed and put ice on it')).toEqual({
      kind: 'question',
      myths: ['bed-rest', 'ice'],
    });
  });
});

test('a word group that nobody has written says where it is missing', () => {
  const broken = { ...heard, child: { ...heard.child, means: [['nowhere']] } };
  expect(() => topicsOf(broken)).toThrow(PhrasesError);
  expect(() => topicsOf(broken)).toThrow('"child": expected a group named in `words`, got "nowhere"');
});
