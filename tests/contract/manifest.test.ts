import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpoints, subscriptions } from '../../lambda/contract/manifest/endpoint.ts';
import { examplePhrases } from '../../lambda/contract/manifest/example-phrase.ts';
import { compliance, privacy } from '../../lambda/contract/manifest/privacy.ts';
import type { ManifestRule } from '../../lambda/contract/manifest/rule.ts';
import { readManifest } from '../../lambda/contract/manifest/schema.ts';
import { countries, locales, pageText, storeDisclaimer } from '../../lambda/contract/manifest/store.ts';
import { use } from '../../lambda/contract/manifest/use.ts';
import { declaredBy, lintManifest, type ManifestOptions, manifestRules } from '../../lambda/contract/manifest.ts';
import { manifest, phrase, timerScope } from './bodies.ts';

const model = {
  interactionModel: {
    languageModel: {
      invocationName: 'gentle back',
      intents: [
        {
          name: 'BreatheIntent',
          slots: [
            { name: 'time', type: 'AMAZON.DURATION' },
            { name: 'pattern', type: 'Pattern' },
          ],
          samples: ['breathe with me', 'breathe for {time}', 'some {pattern} breathing', 'to rest'],
        },
      ],
      types: [{ name: 'Pattern', values: [{ name: { value: 'four six', synonyms: ['slow'] } }] }],
    },
  },
};

/** All that can be known about the skill of the manifest. */
const known: ManifestOptions = {
  used: { interfaces: ['AUDIO_PLAYER'], permissions: [timerScope] },
  models: { 'en-US': model },
  disclaimer: { 'en-US': phrase },
};

const saying = (...examples: readonly string[]) => manifest({ store: { examplePhrases: examples } });
const opens = 'Alexa, open gentle back';
const and = (said: string) => saying(opens, 'Alexa, breathe with me', said);
const endpoint = (uri: string, more: object = {}) => manifest({ custom: { endpoint: { uri, ...more } } });

type Row = {
  readonly rule: ManifestRule;
  readonly well: readonly (readonly [string, unknown, ManifestOptions?])[];
  readonly badly: readonly (readonly [string, unknown, ManifestOptions?])[];
};

const german = { ...known, models: { 'en-US': model, 'de-DE': model } };

/** Each rule of the manifest: what it lets pass, and what it alone does not. */
const rows: readonly Row[] = [
  {
    rule: locales,
    well: [['languages nobody knows', manifest(), {}]],
    badly: [
      ['a language without page', manifest(), german],
      ['no page', manifest({ publishing: { locales: {} } }), {}],
      ['a page without model', manifest(), { ...known, models: {} }],
      [
        'a page in Klingon',
        manifest({
          publishing: { locales: { 'tlh-QO': manifest().manifest.publishingInformation.locales['en-US'] } },
          privacy: { locales: { 'tlh-QO': { privacyPolicyUrl: 'https://a.example/p' } } },
        }),
        {},
      ],
    ],
  },
  {
    rule: pageText,
    well: [['a name of 50 characters', manifest({ store: { name: 'x'.repeat(50) } })]],
    badly: [
      ['a name of 51 characters', manifest({ store: { name: 'x'.repeat(51) } })],
      ['a skill in the name', manifest({ store: { name: 'Gentle Back Skill' } })],
      ['Alexa in the name', manifest({ store: { name: 'Gentle Back for Alexa' } })],
      ['a picture over plain http', manifest({ store: { smallIconUri: 'http://a.example/b.png' } })],
      ['a picture out of the package', manifest({ store: { largeIconUri: 'file://large.png' } })],
    ],
  },
  {
    rule: countries,
    well: [['the whole world', manifest({ publishing: { isAvailableWorldwide: true, distributionCountries: [] } })]],
    badly: [
      ['no country', manifest({ publishing: { distributionCountries: [] } })],
      ['the whole world and a country', manifest({ publishing: { isAvailableWorldwide: true } })],
    ],
  },
  {
    rule: storeDisclaimer,
    well: [
      ['a skill that needs none', manifest({ store: { description: 'Tea.' } }), {}],
      ['a language with the phrase of another', manifest(), { ...known, disclaimer: { 'en-GB': phrase } }],
    ],
    badly: [
      ['a description without it', manifest({ store: { description: 'Reads gentle routines aloud.' } })],
      ['other words than the phrase', manifest(), { ...known, disclaimer: { 'en-US': 'no doctor' } }],
    ],
  },
  {
    rule: examplePhrases,
    well: [
      [
        'another launch word',
        saying('Alexa, start gentle back', 'Alexa, breathe with me', 'Alexa, some slow breathing'),
      ],
      ['a phrase asked of the skill', and('Alexa, ask gentle back to breathe for five minutes')],
      ['a sample that begins with to', and('Alexa, ask gentle back to rest')],
      ['a question mark', and('Alexa, some four-six breathing?')],
      ['a model nobody knows', and('Alexa, make tea'), { disclaimer: { 'en-US': phrase } }],
    ],
    badly: [
      ['no wake word', saying('open gentle back', 'Alexa, breathe with me', 'Alexa, some slow breathing')],
      ['no wake word in the second', saying(opens, 'breathe with me', 'Alexa, some slow breathing')],
      ['another name', saying('Alexa, open gentle backs', 'Alexa, breathe with me', 'Alexa, some slow breathing')],
      ['no launch word', saying('Alexa, breathe with me', opens, 'Alexa, some slow breathing')],
      ['words that are no sample', and('Alexa, breathe without me')],
      ['half a sample', and('Alexa, some breathing')],
      ['words asked of the skill that are no sample', and('Alexa, ask gentle back to make tea')],
      ['two phrases', saying(opens, 'Alexa, breathe with me')],
      ['a phrase twice', and(opens)],
    ],
  },
  {
    rule: privacy,
    well: [
      [
        'a skill that needs none',
        manifest({ publishing: { category: 'GAMES' }, manifest: { permissions: [] }, privacy: { locales: {} } }),
        { ...known, used: {} },
      ],
    ],
    badly: [
      ['no policy', manifest({ privacy: { locales: {} } })],
      ['no policy of a game', manifest({ publishing: { category: 'GAMES' }, privacy: { locales: {} } })],
      ['no policy in this language', manifest({ policy: { privacyPolicyUrl: undefined } })],
      ['a policy over plain http', manifest({ policy: { privacyPolicyUrl: 'http://gentle.example/privacy' } })],
      ['terms nobody can reach', manifest({ policy: { termsOfUseUrl: 'https://localhost/terms' } })],
      ['an address that is none', manifest({ policy: { privacyPolicyUrl: 'privacy.html' } })],
    ],
  },
  {
    rule: compliance,
    well: [['no patients', manifest({ privacy: { usesHealthInfo: false } })]],
    badly: [
      ['patients', manifest({ privacy: { usesHealthInfo: true } })],
      ['no export', manifest({ privacy: { isExportCompliant: false } })],
      ['permissions of children', manifest({ privacy: { isChildDirected: true } })],
    ],
  },
  {
    rule: endpoints,
    well: [['a web address', endpoint('https://gentle.example/alexa', { sslCertificateType: 'Trusted' })]],
    badly: [
      ['an ARN of something else', endpoint('arn:aws:s3:::bucket')],
      ['a web address without certificate', endpoint('https://gentle.example/alexa')],
      [
        'a function with certificate',
        endpoint('arn:aws:lambda:us-east-1:111122223333:function:A', { sslCertificateType: 'Trusted' }),
      ],
      ['events that go nowhere', manifest({ events: { endpoint: { uri: 'arn:nowhere' } } })],
      ['a region that goes nowhere', manifest({ custom: { regions: { EU: { endpoint: { uri: 'arn:nowhere' } } } } })],
    ],
  },
  {
    rule: subscriptions,
    well: [['no events', manifest({ manifest: { events: undefined } })]],
    badly: [
      ['an event that there is not', manifest({ events: { subscriptions: [{ eventName: 'SKILL_BORED' }] } })],
      [
        'an event twice',
        manifest({ events: { subscriptions: [{ eventName: 'SKILL_ENABLED' }, { eventName: 'SKILL_ENABLED' }] } }),
      ],
    ],
  },
  {
    rule: use,
    well: [['a skill nobody knows', manifest({ custom: { interfaces: [] } }), { ...known, used: {} }]],
    badly: [
      ['an interface it does not use', manifest(), { ...known, used: { interfaces: [], permissions: [timerScope] } }],
      ['an interface it does not declare', manifest({ custom: { interfaces: undefined } })],
      ['a permission it does not use', manifest(), { ...known, used: { permissions: [] } }],
      ['a permission it does not declare', manifest({ manifest: { permissions: undefined } })],
      ['a permission twice', manifest({ manifest: { permissions: [{ name: timerScope }, { name: timerScope }] } })],
      [
        'a permission that is gone',
        manifest({ manifest: { permissions: [{ name: 'alexa::skill:resumption' }] } }),
        { ...known, used: {} },
      ],
      [
        'a permission nobody heard of',
        manifest({ manifest: { permissions: [{ name: 'alexa::mind:read' }] } }),
        { ...known, used: {} },
      ],
    ],
  },
];

/** The rule objects that find fault with a manifest. */
const findingFault = (given: unknown, options: ManifestOptions): readonly ManifestRule[] => {
  const read = readManifest(JSON.parse(JSON.stringify(given)));
  if (read.manifest === undefined) throw new Error(JSON.stringify(read.faults));
  return manifestRules.filter(({ faults }) => [...faults(read.manifest, options)].length > 0);
};

describe('lintManifest', () => {
  it('passes a complete manifest, with everything or nothing known about the skill', () => {
    expect(lintManifest(manifest(), known)).toEqual([]);
    expect(lintManifest(manifest())).toEqual([]);
  });

  it('has a row for every rule, in their order', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(manifestRules);
  });

  for (const { rule, well, badly } of rows) {
    describe(rule.asks, () => {
      for (const [name, given, options = known] of well) {
        it(`passes ${name}`, () => expect(findingFault(given, options)).toEqual([]));
      }
      for (const [name, given, options = known] of badly) {
        it(`alone sees ${name}`, () => expect(findingFault(given, options)).toEqual([rule]));
      }
    });
  }

  it.each([
    ['nothing', undefined, '$'],
    ['another version', manifest({ manifest: { manifestVersion: '2.0' } }), '$.manifest.manifestVersion'],
    ['a misspelt key', manifest({ manifest: { permission: [] } }), '$.manifest'],
    [
      'a name of one letter',
      manifest({ store: { name: 'G' } }),
      '$.manifest.publishingInformation.locales["en-US"].name',
    ],
    [
      'a summary of 161 characters',
      manifest({ store: { summary: 'x'.repeat(161) } }),
      '$.manifest.publishingInformation.locales["en-US"].summary',
    ],
    [
      'a description of 4001 characters',
      manifest({ store: { description: 'x'.repeat(4001) } }),
      '$.manifest.publishingInformation.locales["en-US"].description',
    ],
    ['five phrases', saying(...'abcde'), '$.manifest.publishingInformation.locales["en-US"].examplePhrases'],
    [
      'a phrase of 201 characters',
      saying('x'.repeat(201)),
      '$.manifest.publishingInformation.locales["en-US"].examplePhrases[0]',
    ],
    [
      '31 keywords',
      manifest({ store: { keywords: Array.from({ length: 31 }, () => 'a') } }),
      '$.manifest.publishingInformation.locales["en-US"].keywords',
    ],
    [
      'a keyword of 151 characters',
      manifest({ store: { keywords: ['x'.repeat(151)] } }),
      '$.manifest.publishingInformation.locales["en-US"].keywords[0]',
    ],
    [
      'long testing instructions',
      manifest({ publishing: { testingInstructions: 'x'.repeat(4001) } }),
      '$.manifest.publishingInformation.testingInstructions',
    ],
    [
      'an unknown distribution',
      manifest({ publishing: { distributionMode: 'SECRET' } }),
      '$.manifest.publishingInformation.distributionMode',
    ],
    ['an endpoint over plain http', endpoint('http://gentle.example'), '$.manifest.apis.custom.endpoint.uri'],
    [
      'an unknown region',
      manifest({ custom: { regions: { IN: { endpoint: { uri: 'arn:aws' } } } } }),
      '$.manifest.apis.custom.regions',
    ],
    [
      'an unknown interface',
      manifest({ custom: { interfaces: [{ type: 'TELEPATHY' }] } }),
      '$.manifest.apis.custom.interfaces[0].type',
    ],
    ['events without endpoint', manifest({ events: { endpoint: undefined } }), '$.manifest.events.endpoint'],
  ])('rejects the shape of %s', (_, given, where) => {
    expect(lintManifest(given, known)).toEqual([expect.objectContaining({ rule: 'V25', severity: 'error', where })]);
  });

  it('tells what a manifest declares', () => {
    expect(declaredBy(manifest())).toEqual({ interfaces: ['AUDIO_PLAYER'], permissions: [timerScope] });
    expect(declaredBy({})).toBeUndefined();
  });

  it('answers any value with breaches, never with an exception', () => {
    const texts = fc.string().map((text) => manifest({ store: { name: `${text}ab`, examplePhrases: [`${text}a`] } }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), texts), fc.jsonValue(), (given, model) => {
        for (const { rule, where } of lintManifest(given, { ...known, models: { 'en-US': model } })) {
          expect([rule, where[0]]).toEqual(['V25', '$']);
        }
      }),
    );
  });

  it('consists of rules that say what they ask and which page of Amazon they come from', () => {
    for (const { asks, page } of manifestRules) {
      expect(asks).toMatch(/^[A-Z].+\.$/);
      expect(page).toMatch(/^https:\/\/developer\.amazon\.com\/en-US\/docs\/alexa\//);
    }
  });
});
