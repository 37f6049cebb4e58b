import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError, lineOf } from '../../lambda/contract/breach.ts';
import { check } from '../../lambda/contract/check.ts';
import { healthWordIn } from '../../lambda/contract/health-word.ts';
import { at, type Json, valuesIn } from '../../lambda/contract/json.ts';
import { answer, broken, closed, from, intent, launch, minute, open, play, render, request, world } from './saying.ts';

const types = fc.constantFrom(
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'CanFulfillIntentRequest',
  'AudioPlayer.PlaybackNearlyFinished',
  'constructor',
  '__proto__',
);

/** Keys that mean something to the rules, among those that mean nothing or too much. */
const keys = fc.constantFrom(
  ...['version', 'response', 'outputSpeech', 'type', 'ssml', 'text', 'reprompt', 'directives', 'card', 'request'],
  ...[
    'shouldEndSession',
    'canFulfillIntent',
    'sessionAttributes',
    'slots',
    'intent',
    'name',
    'locale',
    '__proto__',
    'a b',
  ],
);
const leaves = fc.constantFrom<Json>(
  'SSML',
  'PlainText',
  '<speak>Ready?</speak>',
  '<speak>',
  'é',
  '',
  true,
  false,
  0,
  null,
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaves,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(keys, tie('json'), { maxKeys: 6 }),
  ),
}));

/** `whole` with the value at one of its places replaced by `other`. */
const replaced = (whole: unknown, which: number, other: unknown): unknown => {
  const count = [...valuesIn(JSON.parse(JSON.stringify(whole)))].length;
  let left = which % count;
  const walk = (value: unknown): unknown => {
    if (left-- === 0) return other;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(whole);
};

const examples = [
  open('Well.', undefined, {
    directives: [
      render([
        {
          type: 'Sequencer',
          items: [
            { type: 'Speech', contentType: 'SSML', content: '<speak>In.</speak>' },
            { type: 'Silence', duration: 4000 },
            {
              type: 'Audio',
              source: 'https://sounds.example/minute.mp3',
              filters: [{ type: 'Repeat', repeatCount: 1 }],
            },
            { type: 'Selector', items: [{ type: 'Speech', content: 'Ready?' }, { type: 'Again' }] },
          ],
        },
      ]),
      { type: 'Dialog.ElicitSlot', slotToElicit: 'time', updatedIntent: { name: 'BreatheIntent' } },
      {
        type: 'Dialog.UpdateDynamicEntities',
        updateBehavior: 'REPLACE',
        types: [{ values: [{ name: { value: 'a' } }] }],
      },
    ],
  }),
  answer({
    directives: [
      {
        type: 'Connections.SendRequest',
        name: 'AskFor',
        payload: {
          '@type': 'x',
          '@version': '2',
          permissionScopes: [{ permissionScope: 'a', consentLevel: 'PERSON' }],
        },
      },
      { type: 'Connections.StartConnection', uri: 'connection://AMAZON.AskForPermissionsConsent/2', input: {} },
    ],
    card: { type: 'Standard', title: 'a', image: { smallImageUrl: 'https://a.example/b.png' } },
  }),
  closed('Rest.', {
    directives: [play({ expectedPreviousToken: 'one' }, { playBehavior: 'ENQUEUE' })],
    card: { type: 'AskForPermissionsConsent', permissions: ['a'] },
  }),
  open(`Breathe. ${minute} Ready?`, undefined, { directives: [{ type: 'AudioPlayer.Stop' }] }),
  closed('Saved.', { card: { type: 'Simple', title: 'Gentle Back', content: 'Saved.' } }),
];

describe('check', () => {
  it('answers any JSON with breaches, never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), fc.oneof(json, fc.jsonValue()), (asked, given) => {
        for (const breach of check(asked, given, world)) {
          expect(breach.rule).toMatch(/^V\d\d$/);
          expect(breach.where).toMatch(/^\$/);
          expect(breach.found).not.toBe('');
          expect(breach.wanted).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('answers what is not JSON too', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (asked, given) => void check(asked, given, world)));
    const throwing = {
      get response() {
        throw new Error('no');
      },
    };
    for (const odd of [undefined, () => 1, Symbol('odd'), 1n, throwing]) {
      expect(broken(launch, odd)).toContain('V01');
      expect(broken(odd, open('Ready?'))).toContain('V07');
    }
  });

  it('answers JSON of any depth', () => {
    const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
    expect(broken(launch, { ...open('Ready?'), sessionAttributes: { deep } })).toEqual([]);
  });

  it('answers a good answer with one thing changed', () => {
    fc.assert(
      fc.property(types, fc.constantFrom(...examples), fc.nat(), json, (type, example, which, other) => {
        check(request(type, { intent: { name: 'AMAZON.HelpIntent' } }), replaced(example, which, other), world);
        const asked = from(launch, { AudioPlayer: {} }, { token: 'one' });
        const dialog = { BreatheIntent: ['time'] };
        check(replaced(asked, which, other), example, { ...world, dialog, firstLaunch: true });
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of an answer and of the answer on the wire', () => {
    fc.assert(
      fc.property(json, (given) => {
        expect(check(launch, JSON.parse(JSON.stringify(given)), world)).toEqual(check(launch, given, world));
      }),
    );
  });

  it('takes no notice of what else a request holds', () => {
    fc.assert(
      fc.property(json, (extra) => {
        const stop = intent('AMAZON.StopIntent');
        expect(check({ ...stop, context: extra, session: extra }, closed('Saved.'), world)).toEqual([]);
      }),
    );
  });
});

describe('ContractError', () => {
  it('carries the breaches and says one a line', () => {
    const breaches = check(launch, closed('Ready?', { card: null }), world);
    const error = new ContractError(breaches);
    expect(error.breaches).toBe(breaches);
    expect(error.name).toBe('ContractError');
    expect(error.message.split('\n')).toEqual(breaches.map(lineOf));
    expect(error.message).toContain('V04 error at $.response.card: expected no such key, got null');
  });
});

describe('healthWordIn', () => {
  it.each([
    ['painLevel', 'pain'],
    ['last_fever', 'fever'],
    ['BackPain', 'Pain'],
    ['does-dehydration-cause-spasms', 'spasms'],
    ['redFlag', 'red Flag'],
    ['HTTPPain', 'Pain'],
    ['RF28', 'RF28'],
    ['backache', 'backache'],
    ['Kreuzschmerzen', 'Kreuzschmerzen'],
  ])('finds the word in %s', (text, word) => {
    expect(healthWordIn(text)).toBe(word);
  });

  it.each(['number', 'cache', 'pelvic-tilt', 'painting', 'revision', 'careVersion', 'gentle back', ''])(
    'passes "%s"',
    (text) => {
      expect(healthWordIn(text)).toBeUndefined();
    },
  );
});

describe('at', () => {
  it('finds own keys only', () => {
    expect(at({ a: { b: 1 } }, 'a', 'b')).toBe(1);
    expect(at({ a: 1 }, 'constructor')).toBeUndefined();
    expect(at('text', 'length')).toBeUndefined();
  });
});
