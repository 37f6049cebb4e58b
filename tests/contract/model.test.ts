import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModels, dialogOf, lintModel, type ModelOptions, modelRules } from '../../lambda/contract/model.ts';

type Part = Readonly<Record<string, unknown>>;

const builtIns = ['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome'].map((name) => ({
  name: `AMAZON.${name}Intent`,
  samples: [] as string[],
}));
const breathe = {
  name: 'BreatheIntent',
  slots: [
    { name: 'time', type: 'AMAZON.DURATION' },
    { name: 'pattern', type: 'Pattern' },
  ],
  samples: ['breathe with me', 'breathe for {time}', 'breathe {pattern}'],
};
const feel = {
  name: 'FeelIntent',
  slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
  samples: ['it feels {query}'],
};
const place = {
  name: 'PlaceIntent',
  slots: [
    { name: 'where', type: 'Place' },
    { name: 'pattern', type: 'Pattern' },
  ],
};
const pattern = { name: 'Pattern', values: [{ id: 'slow', name: { value: 'slowly', synonyms: ['long breaths'] } }] };

/** A model that builds, with parts of its language replaced. */
const model = (language: Part = {}, more: Part = {}, file: Part = {}) => ({
  interactionModel: {
    languageModel: {
      invocationName: 'gentle back',
      intents: [...builtIns, breathe, feel],
      types: [pattern, { name: 'Place', values: [{ name: { value: 'here' } }] }],
      ...language,
    },
    ...more,
  },
  version: '1',
  ...file,
});
const withIntents = (...intents: readonly Part[]) => model({ intents: [...builtIns, breathe, ...intents] });
const withSamples = (...samples: readonly string[]) => withIntents({ name: 'MyIntent', samples });
const withName = (invocationName: string) => model({ invocationName });

const ask = (slot: Part, prompts: readonly Part[] = [], name = 'BreatheIntent') =>
  model(
    {},
    {
      dialog: { intents: [{ name, slots: [{ name: 'time', type: 'AMAZON.DURATION', prompts: {}, ...slot }] }] },
      prompts,
    },
  );
const which = { id: 'Ask.time', variations: [{ type: 'PlainText', value: 'How long?' }] };

describe('lintModel', () => {
  const accepts: readonly (readonly [string, unknown, ModelOptions?])[] = [
    ['a small model', model()],
    ['one without types', model({ intents: builtIns, types: undefined })],
    ['a name of three words with an article', withName('gentle the back')],
    ['a name with an apostrophe and an abbreviation', withName("ann's b. g.")],
    ['a name in another script', withName('やさしい 背中')],
    ['samples of built-in intents', withIntents({ name: 'AMAZON.NextIntent', samples: ["what's next", 'go on'] })],
    ['letters of any language', withSamples('mach größer', 'zurück bitte', 'n. b. a.', 'bird-dog')],
    ['an extended type of Amazon', model({ types: [pattern, { name: 'AMAZON.Color', values: [] }] })],
    [
      'a player with its intents',
      withIntents({ name: 'AMAZON.PauseIntent' }, { name: 'AMAZON.ResumeIntent' }),
      { interfaces: ['AUDIO_PLAYER'] },
    ],
    [
      'slots of different types in the same words',
      withIntents({ name: 'RestIntent', slots: [{ name: 'n', type: 'AMAZON.NUMBER' }], samples: ['breathe for {n}'] }),
    ],
    ['a prompt that is asked', ask({ elicitationRequired: true, prompts: { elicitation: 'Ask.time' } }, [which])],
    [
      'a validation with its prompt',
      ask({ validations: [{ type: 'isInSet', prompt: 'Ask.time', values: ['PT1M'] }] }, [which]),
    ],
    [
      'a confirmation with its prompt',
      ask({ confirmationRequired: true, prompts: { confirmation: 'Ask.time' } }, [which]),
    ],
    [
      'how widely an English fallback listens',
      model({ modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } } }),
      { locale: 'en-GB' },
    ],
    [
      'values in a type that only begin a phrase of another intent',
      withIntents({ name: 'RestIntent', samples: ['breathe long'] }),
    ],
    [
      'two ways to say the same within an intent',
      withIntents({ ...place, samples: ['breathe here', 'breathe {pattern} {pattern}', 'breathe {where}'] }),
    ],
    ['free speech where another intent has words', withIntents({ ...feel, samples: ['breathe {query}'] })],
    [
      'free speech as an answer',
      withIntents({
        name: 'SayIntent',
        slots: [{ name: 'query', type: 'AMAZON.SearchQuery', samples: ['{query}'] }],
        samples: ['i say {query}'],
      }),
    ],
  ];
  for (const [name, given, options] of accepts) {
    it(`accepts ${name}`, () => expect(lintModel(given, options)).toEqual([]));
  }

  const rejects: readonly (readonly [string, unknown, where: string, found: string, ModelOptions?])[] = [
    ['nothing', undefined, '$', 'nothing'],
    ['a model without intents', model({ intents: [] }), '$.interactionModel.languageModel.intents', '[]'],
    [
      'a model without name',
      model({ invocationName: undefined }),
      '$.interactionModel.languageModel.invocationName',
      'nothing',
    ],
    ['a misspelt key', model({}, {}, { versoin: '1' }), '$', 'versoin'],
    [
      'an unknown sensitivity',
      model({ modelConfiguration: { fallbackIntentSensitivity: { level: 'MAX' } } }),
      '$.interactionModel.languageModel.modelConfiguration.fallbackIntentSensitivity.level',
      '"MAX"',
    ],
    [
      'a prompt without variations',
      model({}, { prompts: [{ id: 'a', variations: [] }] }),
      '$.interactionModel.prompts[0].variations',
      '[]',
    ],
    [
      '251 intents',
      withIntents(...Array.from({ length: 245 }, (_, i) => ({ name: `I${'x'.repeat(i)}` }))),
      '$.interactionModel.languageModel.intents',
      '251 intents',
    ],
    [
      'a slot value of 141 characters',
      model({ types: [{ name: 'Pattern', values: [{ name: { value: 'x', synonyms: ['x'.repeat(141)] } }] }] }),
      '$.interactionModel.languageModel.types[0].values[0]',
      '141 characters',
    ],
    [
      'capitals in the name',
      withName('Gentle Back'),
      '$.interactionModel.languageModel.invocationName',
      '"Gentle Back"',
    ],
    ['digits in the name', withName('back 2 back'), '$.interactionModel.languageModel.invocationName', '"back 2 back"'],
    [
      'a wake word in the name',
      withName('echo back'),
      '$.interactionModel.languageModel.invocationName',
      '"echo" in "echo back"',
    ],
    [
      'a launch word in the name',
      withName('start gentle back'),
      '$.interactionModel.languageModel.invocationName',
      '"start" in "start gentle back"',
    ],
    [
      'a connector in the name',
      withName('back by heart'),
      '$.interactionModel.languageModel.invocationName',
      '"by" in "back by heart"',
    ],
    [
      'an article in a name of two words',
      withName('the back'),
      '$.interactionModel.languageModel.invocationName',
      '"the" in "the back"',
    ],
    ['a name of one word', withName('gentleback'), '$.interactionModel.languageModel.invocationName', '"gentleback"'],
    [
      'a digit in the name of an intent',
      withIntents({ name: 'Step2' }),
      '$.interactionModel.languageModel.intents[6].name',
      'Step2',
    ],
    [
      'a period in the name of a slot',
      withIntents({ name: 'I', slots: [{ name: 'a.b', type: 'Pattern' }] }),
      '$.interactionModel.languageModel.intents[6].slots[0].name',
      'a.b',
    ],
    [
      'an intent twice',
      withIntents({ name: 'breatheintent' }),
      '$.interactionModel.languageModel.intents[6].name',
      'breatheintent again',
    ],
    [
      'a slot twice',
      withIntents({
        name: 'I',
        slots: [
          { name: 'a', type: 'Pattern' },
          { name: 'A', type: 'Pattern' },
        ],
      }),
      '$.interactionModel.languageModel.intents[6].slots[1].name',
      'A again',
    ],
    [
      'a type twice',
      model({ types: [pattern, pattern] }),
      '$.interactionModel.languageModel.types[1].name',
      'Pattern again',
    ],
    [
      'a slot called like an intent',
      withIntents({ name: 'I', slots: [{ name: 'breatheIntent', type: 'Pattern' }] }),
      '$.interactionModel.languageModel.intents[6].slots[0].name',
      'breatheIntent',
    ],
    [
      'no way to stop',
      model({ intents: [...builtIns.slice(1), breathe] }),
      '$.interactionModel.languageModel.intents',
      'no such intent',
    ],
    [
      'a slot of an unknown type',
      withIntents({ name: 'I', slots: [{ name: 'a', type: 'Nowhere' }] }),
      '$.interactionModel.languageModel.intents[6].slots[0].type',
      'Nowhere',
    ],
    [
      'a comma',
      withSamples('yes, please'),
      '$.interactionModel.languageModel.intents[6].samples[0]',
      ', in "yes, please"',
    ],
    [
      'a question mark in a sample of a slot',
      withIntents({ name: 'I', slots: [{ name: 'a', type: 'Pattern', samples: ['what?'] }] }),
      '$.interactionModel.languageModel.intents[6].slots[0].samples[0]',
      '? in "what?"',
    ],
    ['an open brace', withSamples('go {on'), '$.interactionModel.languageModel.intents[6].samples[0]', '"go {on"'],
    ['an empty sample', withSamples('  '), '$.interactionModel.languageModel.intents[6].samples[0]', 'an empty sample'],
    ['digits', withSamples('go 2 back'), '$.interactionModel.languageModel.intents[6].samples[0]', '"go 2 back"'],
    [
      'a slot of another intent',
      withSamples('go {time}'),
      '$.interactionModel.languageModel.intents[6].samples[0]',
      '{time}',
    ],
    [
      'a sample twice',
      withSamples('go on', 'Go  on'),
      '$.interactionModel.languageModel.intents[6].samples[1]',
      '"Go  on" in MyIntent',
    ],
    [
      'a sample of another intent',
      withSamples('breathe with me'),
      '$.interactionModel.languageModel.intents[6].samples[0]',
      '"breathe with me" in MyIntent',
    ],
    [
      'the same words with a slot of the same type',
      withIntents({
        name: 'RestIntent',
        slots: [{ name: 'd', type: 'AMAZON.DURATION' }],
        samples: ['breathe for {d}'],
      }),
      '$.interactionModel.languageModel.intents[6].samples[0]',
      '"breathe for {d}" in RestIntent',
    ],
    [
      'free speech without carrier',
      withIntents({ ...feel, samples: ['{query}'] }),
      '$.interactionModel.languageModel.intents[6].samples[0]',
      '"{query}"',
    ],
    [
      'free speech beside another slot',
      withIntents({
        name: 'I',
        slots: [
          { name: 'query', type: 'AMAZON.SearchQuery' },
          { name: 'n', type: 'AMAZON.NUMBER' },
        ],
        samples: ['say {query} {n}'],
      }),
      '$.interactionModel.languageModel.intents[6].samples[0]',
      '"say {query} {n}"',
    ],
    ['a dialog about no intent', ask({}, [], 'NowhereIntent'), '$.interactionModel.dialog.intents[0]', 'NowhereIntent'],
    ['a dialog about no slot', ask({ name: 'place' }), '$.interactionModel.dialog.intents[0].slots[0]', 'place'],
    [
      'a question without prompt',
      ask({ elicitationRequired: true }),
      '$.interactionModel.dialog.intents[0].slots[0]',
      'no prompts.elicitation',
    ],
    [
      'a confirmation without prompt',
      ask({ confirmationRequired: true }),
      '$.interactionModel.dialog.intents[0].slots[0]',
      'no prompts.confirmation',
    ],
    [
      'a prompt that does not exist',
      ask({ prompts: { elicitation: 'Ask.place' } }, [which]),
      '$.interactionModel.dialog.intents[0].slots[0].prompts.elicitation',
      'Ask.place',
    ],
    [
      'a validation without prompt',
      ask({ validations: [{ type: 'isInSet', prompt: 'Bad.time' }] }, [which]),
      '$.interactionModel.dialog.intents[0].slots[0].validations[0].prompt',
      'Bad.time',
    ],
    [
      'an unknown validation',
      ask({ validations: [{ type: 'isNice', prompt: 'Ask.time' }] }, [which]),
      '$.interactionModel.dialog.intents[0].slots[0].validations[0].type',
      '"isNice"',
    ],
    [
      'a confirmation of an intent without prompt',
      model({}, { dialog: { intents: [{ name: 'BreatheIntent', confirmationRequired: true }] } }),
      '$.interactionModel.dialog.intents[0]',
      'no prompts.confirmation',
    ],
    [
      'an intent twice in the dialog',
      model({}, { dialog: { intents: [{ name: 'BreatheIntent' }, { name: 'BreatheIntent' }] } }),
      '$.interactionModel.dialog.intents[1]',
      'BreatheIntent again',
    ],
    [
      'a slot twice in the dialog',
      model(
        {},
        {
          dialog: {
            intents: [
              {
                name: 'BreatheIntent',
                slots: [1, 2].map(() => ({ name: 'time', type: 'AMAZON.DURATION', prompts: {} })),
              },
            ],
          },
        },
      ),
      '$.interactionModel.dialog.intents[0].slots[1]',
      'time again',
    ],
    [
      'a slot of another type in the dialog',
      ask({ type: 'AMAZON.NUMBER' }),
      '$.interactionModel.dialog.intents[0].slots[0].type',
      'AMAZON.NUMBER',
    ],
    [
      'slots in an intent of Amazon',
      withIntents({ name: 'AMAZON.YesIntent', slots: [{ name: 'n', type: 'AMAZON.NUMBER' }], samples: ['sure {n}'] }),
      '$.interactionModel.languageModel.intents[6]',
      'slots in AMAZON.YesIntent',
    ],
    ['a prompt twice', model({}, { prompts: [which, which] }), '$.interactionModel.prompts[1]', 'Ask.time again'],
    [
      'a prompt of bad SSML',
      model({}, { prompts: [{ id: 'a', variations: [{ type: 'SSML', value: '<speak>a & b</speak>' }] }] }),
      '$.interactionModel.prompts[0].variations[0].value',
      '"& b"',
    ],
  ];
  for (const [name, given, where, found, options] of rejects) {
    it(`rejects ${name}`, () => {
      expect(lintModel(given, options)).toEqual(
        expect.arrayContaining([expect.objectContaining({ rule: 'V24', where, found })]),
      );
    });
  }

  it('asks for pause and resume where a player is declared, and only there', () => {
    expect(lintModel(model(), { interfaces: [] })).toEqual([]);
    const missing = lintModel(model(), { interfaces: ['AUDIO_PLAYER'] });
    expect(missing.map(({ wanted }) => wanted)).toEqual(['AMAZON.PauseIntent', 'AMAZON.ResumeIntent']);
  });

  it('only warns of digits, a name of one word, a way home left out and a large file', () => {
    const values = Array.from({ length: 5000 }, (_, i) => ({ name: { value: `${'x'.repeat(100)}${i}` } }));
    const warned = [
      withSamples('go 2 back'),
      withName('gentleback'),
      model({ intents: builtIns.slice(0, -1), types: [] }),
      model({ types: [{ name: 'Pattern', values }] }),
    ];
    for (const given of warned) expect(lintModel(given).map(({ severity }) => severity)).toEqual(['warning']);
  });

  const odd: readonly (readonly [string, unknown, where: string, found: string, ModelOptions?])[] = [
    [
      'an intent of Amazon that there is not',
      withIntents({ name: 'AMAZON.NexIntent' }),
      'intents[6]',
      'AMAZON.NexIntent',
    ],
    [
      'how widely a French fallback listens',
      model({ modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } } }),
      'modelConfiguration.fallbackIntentSensitivity',
      'LOW in fr-FR',
      { locale: 'fr-FR' },
    ],
    ['a type without values', model({ types: [pattern, { name: 'Empty' }] }), 'types[1]', 'no values in Empty'],
    [
      'a value twice in a type',
      model({ types: [{ name: 'Pattern', values: ['Slow', 'slow'].map((value) => ({ name: { value } })) }] }),
      'types[0]',
      '"slow" again',
    ],
    [
      'an id twice in a type',
      model({ types: [{ name: 'Pattern', values: ['a', 'b'].map((value) => ({ id: 'x', name: { value } })) }] }),
      'types[0]',
      '"x" again',
    ],
    [
      'a slot that nothing fills',
      withIntents({ name: 'I', slots: [{ name: 'n', type: 'AMAZON.NUMBER' }], samples: ['go'] }),
      'intents[6].slots[0]',
      'n, never filled',
    ],
    [
      'a slot value that is said for another intent',
      withIntents({ name: 'I', samples: ['Breathe Slowly'] }),
      'intents[6].samples[0]',
      '"breathe slowly" as "Breathe Slowly" of I',
    ],
    [
      'slot values of two types that are the same',
      withIntents(
        { ...place, samples: ['breathe {where}', 'see {pattern}'] },
        { name: 'I', samples: ['breathe  here'] },
      ),
      'intents[7].samples[0]',
      '"breathe here" as "breathe  here" of I',
    ],
    [
      'a value that holds half of a sample',
      withIntents({ name: 'I', samples: ['breathe long-breaths'] }),
      'intents[6].samples[0]',
      '"breathe long breaths" as "breathe long-breaths" of I',
    ],
    [
      'a slot beside another one',
      withIntents(
        { ...place, samples: ['{where} {pattern}'] },
        { name: 'I', slots: [{ name: 'pattern', type: 'Pattern' }], samples: ['here {pattern}'] },
      ),
      'intents[7].samples[0]',
      '"here slowly" as "here {pattern}" of I',
    ],
    [
      'a possessive after a slot',
      withIntents({ ...place, samples: ["{where}'s turn", '{pattern}'] }, { name: 'I', samples: ['here’s turn'] }),
      'intents[7].samples[0]',
      `"here's turn" as "here’s turn" of I`,
    ],
  ];
  for (const [name, given, path, found, options] of odd) {
    it(`warns of ${name}`, () => {
      const where = `$.interactionModel.languageModel.${path}`;
      expect(lintModel(given, options)).toEqual([expect.objectContaining({ severity: 'warning', where, found })]);
    });
  }

  it('never spells out what only one intent can mean', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ name: { value: `value number ${index}` } }));
    const slots = ['a', 'b', 'c', 'd'].map((name) => ({ name, type: 'Many' }));
    const all = '{a} {b} {c} {d}';
    const given = model({
      intents: [
        ...builtIns,
        breathe,
        { name: 'OneIntent', slots, samples: [`take ${all} now`] },
        { name: 'OtherIntent', slots, samples: [`take ${all} later`, `take ${all} now please`] },
      ],
      types: [pattern, { name: 'Many', values: many }],
    });
    expect(lintModel(given)).toEqual([]);
  });

  it('counts all slot values of a model', () => {
    const values = (length: number) => Array.from({ length }, () => ({ name: { value: 'x', synonyms: ['y'] } }));
    const count = (length: number) => lintModel(model({ types: [pattern, { name: 'Many', values: values(length) }] }));
    expect(count(24_999).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(count(25_000)).toContainEqual(expect.objectContaining({ found: '50002 slot values' }));
  });

  it('answers any value with breaches, never with an exception', () => {
    const languages = fc.jsonValue().map((any) => model({ intents: any }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), languages), (given) => {
        for (const { rule, where } of lintModel(given)) expect([rule, where[0]]).toEqual(['V24', '$']);
      }),
    );
  });

  it('consists of rules that say what they ask and which page of Amazon they come from', () => {
    for (const { asks, page } of modelRules) {
      expect(asks).toMatch(/^[A-Z].+\.$/);
      expect(page).toMatch(/^https:\/\/developer\.amazon\.com\/en-US\/docs\/alexa\//);
    }
  });
});

describe('dialogOf', () => {
  it('gives the slots of the intents in the dialog', () => {
    expect(dialogOf(ask({}))).toEqual({ BreatheIntent: ['time', 'pattern'] });
    expect(dialogOf(ask({}, [], 'NowhereIntent'))).toEqual({ NowhereIntent: [] });
    expect(dialogOf(model())).toEqual({});
    expect(dialogOf(undefined)).toEqual({});
  });
});

describe('compareModels', () => {
  it('finds nothing where every locale has the same intents and slots', () => {
    const german = model({ intents: [feel, breathe, ...builtIns], types: [] });
    expect(compareModels({ 'en-US': model(), 'de-DE': german })).toEqual([]);
    expect(compareModels({ 'en-US': model() })).toEqual([]);
    expect(compareModels({})).toEqual([]);
  });

  it('names what a locale lacks', () => {
    const german = model({ intents: [...builtIns, { ...breathe, slots: [] }] });
    const where = '$["de-DE"].interactionModel.languageModel.intents';
    const found = 'nothing of that name';
    expect(compareModels({ 'en-US': model(), 'de-DE': german })).toEqual(
      ['BreatheIntent.time', 'BreatheIntent.pattern', 'FeelIntent', 'FeelIntent.query'].map((wanted) => ({
        rule: 'V24',
        severity: 'error',
        where,
        found,
        wanted,
      })),
    );
  });

  it('takes a locale that is no model for one without intents', () => {
    expect(compareModels({ 'en-US': undefined, 'de-DE': model() })).toHaveLength(10);
  });
});
