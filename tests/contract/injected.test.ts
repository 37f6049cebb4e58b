import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Breach } from '../../lambda/contract/breach.ts';
import type { World } from '../../lambda/contract/check.ts';
import { exchangeOf } from '../../lambda/contract/exchange.ts';
import { lintManifest } from '../../lambda/contract/manifest.ts';
import { builtIns } from '../../lambda/contract/model/built-in.ts';
import { dialog as modelDialog, prompts } from '../../lambda/contract/model/dialog.ts';
import { invocationName } from '../../lambda/contract/model/invocation-name.ts';
import { names } from '../../lambda/contract/model/name.ts';
import { overMatch } from '../../lambda/contract/model/over-match.ts';
import type { ModelOptions, ModelRule } from '../../lambda/contract/model/rule.ts';
import { freeSpeech, sampleCharacters, sampleOnce, sampleSlots, slotUse } from '../../lambda/contract/model/sample.ts';
import { type Model, readModel } from '../../lambda/contract/model/schema.ts';
import { sensitivity } from '../../lambda/contract/model/sensitivity.ts';
import { size as modelSize } from '../../lambda/contract/model/size.ts';
import { types, typeValues } from '../../lambda/contract/model/type.ts';
import { lintModel, modelRules } from '../../lambda/contract/model.ts';
import { checkReminder } from '../../lambda/contract/reminder.ts';
import type { Rule } from '../../lambda/contract/rule.ts';
import { card } from '../../lambda/contract/rules/card.ts';
import { consent } from '../../lambda/contract/rules/consent.ts';
import { dialog, entities } from '../../lambda/contract/rules/dialog.ts';
import { directive } from '../../lambda/contract/rules/directive.ts';
import { disclaimer } from '../../lambda/contract/rules/disclaimer.ts';
import { document, documentLength } from '../../lambda/contract/rules/document.ts';
import { duration } from '../../lambda/contract/rules/duration.ts';
import { envelope, noNull } from '../../lambda/contract/rules/envelope.ts';
import { freedom } from '../../lambda/contract/rules/freedom.ts';
import { healthWord } from '../../lambda/contract/rules/health-word.ts';
import { rules } from '../../lambda/contract/rules/index.ts';
import { clearing, play, token } from '../../lambda/contract/rules/play.ts';
import { promptness } from '../../lambda/contract/rules/promptness.ts';
import { asksNothingWhenClosed, asksWhenOpen, saysWhetherItEnds } from '../../lambda/contract/rules/session.ts';
import { size, speechLength } from '../../lambda/contract/rules/size.ts';
import { sound } from '../../lambda/contract/rules/sound.ts';
import { speech, ssml } from '../../lambda/contract/rules/speech.ts';
import { checkTimer } from '../../lambda/contract/timer.ts';
import { bench, house, household, intent, launch, recordsOf, regular, requestOf } from '../alexa/bench.ts';
import { manifest, reminder, timer } from './bodies.ts';
import { render, play as stream } from './saying.ts';

/** What the skill answers to somebody who comes back, asks for help, and leaves; and when a stream is nearly over. */
const table = bench({ records: recordsOf([household, regular]) });
const bodies = {
  welcome: launch,
  help: intent('AMAZON.HelpIntent'),
  farewell: intent('AMAZON.StopIntent'),
  silence: { type: 'AudioPlayer.PlaybackNearlyFinished', token: 'one', offsetInMilliseconds: 0 },
};
const real = {
  welcome: await table.send(bodies.welcome),
  help: await table.send(bodies.help),
  farewell: await table.send(bodies.farewell),
  silence: await bench().send(bodies.silence),
};

type Answer = { readonly response: Readonly<Record<string, unknown>>; readonly sessionAttributes?: object };
/** A change to a real answer. */
type Change = (given: Answer) => object;

const timers = 'alexa::alerts:timers:skill:readwrite';
const world: World = {
  ...house.world,
  manifest: { interfaces: ['AUDIO_PLAYER'], permissions: [timers] },
  dialog: { BreatheIntent: ['time'] },
};

const same: Change = (given) => given;
const response =
  (more: object): Change =>
  (given) => ({ ...given, response: { ...given.response, ...more } });
const directives = (...list: readonly object[]) => response({ directives: list });
const attributes =
  (more: object): Change =>
  (given) => ({ ...given, sessionAttributes: { ...given.sessionAttributes, ...more } });
const ssmlOf = ({ response }: Answer) => String((response.outputSpeech as { readonly ssml: string }).ssml);
const spoken =
  (change: (ssml: string) => string): Change =>
  (given) =>
    response({ outputSpeech: { type: 'SSML', ssml: change(ssmlOf(given)) } })(given);
const before = (text: string) => spoken((given) => given.replace('<speak>', `<speak>${text} `));
const behind = (text: string) => spoken((given) => given.replace('</speak>', ` ${text}</speak>`));

const words = (content: string) => ({ type: 'Speech', contentType: 'PlainText', content });
const row = (...items: readonly object[]) => render([{ type: 'Sequencer', items }]);
const breath = { type: 'Silence', duration: 4000 };
const clear = (clearBehavior: string) => directives({ type: 'AudioPlayer.ClearQueue', clearBehavior });
const next = (name: string) =>
  directives(stream({ token: name, expectedPreviousToken: 'one' }, { playBehavior: 'ENQUEUE' }));
const askFor =
  (permissionScope: string): Change =>
  ({ response: { outputSpeech } }) => ({
    version: '1.0',
    response: {
      outputSpeech,
      directives: [
        {
          type: 'Connections.SendRequest',
          name: 'AskFor',
          token: 'ask',
          payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope },
        },
      ],
    },
  });
const elicit = (slotToElicit: string) => directives({ type: 'Dialog.ElicitSlot', slotToElicit });
const update = (count: number) =>
  directives({
    type: 'Dialog.UpdateDynamicEntities',
    updateBehavior: 'REPLACE',
    types: [
      { name: 'RoutineType', values: Array.from({ length: count }, (_, n) => ({ name: { value: `value ${n}` } })) },
    ],
  });

type Body = Parameters<typeof requestOf>[0];
type Row = {
  readonly rule: Rule;
  readonly answer: keyof typeof real;
  /** Asked in place of what the answer was given to. */
  readonly asked?: Body;
  /** What the skill does not say today, said well. */
  readonly well?: Change;
  readonly badly?: Change;
  /** Asked in place of what the answer is right for. */
  readonly badlyAsked?: Body;
  readonly world?: Partial<World>;
};

const rows: readonly Row[] = [
  { rule: envelope, answer: 'welcome', badly: response({ shouldEndSesion: false }) },
  { rule: size, answer: 'welcome', badly: attributes({ list: 'x'.repeat(120 * 1024) }) },
  { rule: speechLength, answer: 'welcome', badly: before('x'.repeat(8000)) },
  { rule: noNull, answer: 'welcome', badly: attributes({ step: null }) },
  {
    rule: speech,
    answer: 'welcome',
    badly: (given) => response({ outputSpeech: { type: 'SSML', ssml: ssmlOf(given), text: 'Hi.' } })(given),
  },
  { rule: ssml, answer: 'welcome', badly: before('Heat & cold.') },
  { rule: sound, answer: 'welcome', badly: before('<audio src="http://sounds.example/bed.mp3"/>') },
  { rule: freedom, answer: 'welcome', badlyAsked: { type: 'SessionEndedRequest', reason: 'USER_INITIATED' } },
  { rule: saysWhetherItEnds, answer: 'welcome', badly: response({ shouldEndSession: undefined }) },
  { rule: asksWhenOpen, answer: 'welcome', badly: behind('Rest now.') },
  { rule: asksNothingWhenClosed, answer: 'farewell', badly: behind('Anything else?') },
  { rule: play, answer: 'farewell', well: directives(stream()), badly: directives(stream({ token: '' })) },
  { rule: clearing, answer: 'farewell', well: clear('CLEAR_ALL'), badly: clear('CLEAR') },
  { rule: token, answer: 'silence', well: next('two'), badly: next('one') },
  {
    rule: document,
    answer: 'welcome',
    well: directives(row(words('In.'), breath, words('Ready?'))),
    badly: directives(row(words('In.'), { type: 'Pause' }, words('Ready?'))),
  },
  {
    rule: documentLength,
    answer: 'welcome',
    well: directives(row(breath, words('Ready?'))),
    badly: directives(row({ ...breath, duration: 241_000 }, words('Ready?'))),
  },
  { rule: directive, answer: 'welcome', badly: directives({ type: 'Alexa.Presentation.APL.RenderDocument' }) },
  {
    rule: card,
    answer: 'farewell',
    well: response({ card: { type: 'Simple', title: 'Gentle Back', content: 'Saved.' } }),
    badly: response({ card: { type: 'Simple', title: 'Gentle Back', content: 'x'.repeat(8000) } }),
  },
  {
    rule: consent,
    answer: 'farewell',
    well: askFor(timers),
    badly: askFor('alexa::alerts:reminders:skill:readwrite'),
  },
  { rule: dialog, answer: 'welcome', asked: intent('BreatheIntent'), well: elicit('time'), badly: elicit('place') },
  { rule: entities, answer: 'welcome', well: update(100), badly: update(101) },
  { rule: healthWord, answer: 'welcome', badly: attributes({ painLevel: 6 }) },
  { rule: duration, answer: 'welcome', badly: before('<break time="10s"/>'.repeat(24)) },
  {
    rule: disclaimer,
    answer: 'help',
    badly: spoken((given) => given.replace(new RegExp(house.world.disclaimer?.['en-US'] ?? '', 'i'), 'just words')),
  },
  { rule: promptness, answer: 'welcome', world: { took: 7000 } },
];

/** The rule objects that find fault with an answer. */
const findingFault = (asked: unknown, given: unknown, more: Partial<World> = {}): readonly Rule[] => {
  const exchange = exchangeOf(asked, given, { ...world, ...more });
  return rules.filter(({ faults }) => [...faults(exchange)].length > 0);
};

/** From an Echo on which a stream plays. */
const sent = (body: Body) => {
  const request = requestOf(body);
  return { ...request, context: { ...request.context, AudioPlayer: { playerActivity: 'PLAYING', token: 'one' } } };
};

describe('a real answer', () => {
  it('has a row for every rule, in their order', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each(rows)('passes, and with a breach of $rule.id is caught by that rule: $rule.asks', (row) => {
    const { answer, well = same, badly = same, asked = bodies[answer], badlyAsked = asked } = row;
    const given: Answer = { ...real[answer], response: { ...real[answer].response } };
    expect(findingFault(sent(bodies[answer]), given)).toEqual([]);
    expect(findingFault(sent(asked), well(given))).toEqual([]);
    expect(findingFault(sent(badlyAsked), badly(given), row.world)).toEqual([row.rule]);
  });
});

const file: unknown = JSON.parse(readFileSync(new URL('../../interaction-models/en-US.json', import.meta.url), 'utf8'));

const ours = (): Model => {
  const { model } = readModel(JSON.parse(JSON.stringify(file)));
  if (model === undefined) throw new Error('the interaction model is none');
  return model;
};

type Intent = Model['languageModel']['intents'][number];
type Language = Partial<Model['languageModel']>;
const language =
  (change: (given: Model['languageModel']) => Language) =>
  (given: Model): Model => ({ ...given, languageModel: { ...given.languageModel, ...change(given.languageModel) } });
const another = (...added: readonly Intent[]) => language(({ intents }) => ({ intents: [...intents, ...added] }));
const sample = (...samples: string[]) => another({ name: 'OddIntent', samples });
const numbered = { name: 'n', type: 'AMAZON.NUMBER' };

/** What is done to the interaction model of the skill, and which rule alone must see it. */
const models: readonly {
  readonly rule: ModelRule;
  readonly badly: (given: Model) => Model;
  readonly options?: ModelOptions;
}[] = [
  { rule: modelSize, badly: another(...Array.from({ length: 250 }, (_, i) => ({ name: `I${'x'.repeat(i)}` }))) },
  { rule: invocationName, badly: language(() => ({ invocationName: 'the back' })) },
  { rule: names, badly: another({ name: 'Step2' }) },
  {
    rule: builtIns,
    badly: language(({ intents }) => ({ intents: intents.filter(({ name }) => name !== 'AMAZON.PauseIntent') })),
  },
  { rule: sensitivity, badly: (given) => given, options: { locale: 'fr-FR' } },
  {
    rule: types,
    badly: another({ name: 'OddIntent', slots: [{ name: 'a', type: 'Nowhere' }], samples: ['odd {a} odd'] }),
  },
  { rule: typeValues, badly: language(({ types = [] }) => ({ types: [...types, { name: 'Nothing', values: [] }] })) },
  { rule: sampleCharacters, badly: sample('odd, isn’t it') },
  { rule: sampleSlots, badly: sample('odd {thing} odd') },
  { rule: slotUse, badly: another({ name: 'OddIntent', slots: [numbered], samples: ['odd odd'] }) },
  { rule: sampleOnce, badly: sample('stop it') },
  {
    rule: overMatch,
    badly: another({ name: 'OddIntent', slots: [{ name: 'which', type: 'OddType' }], samples: ['{which} it'] }),
  },
  {
    rule: freeSpeech,
    badly: another({ name: 'OddIntent', slots: [{ name: 'q', type: 'AMAZON.SearchQuery' }], samples: ['{q}'] }),
  },
  {
    rule: modelDialog,
    badly: (given) => ({ ...given, dialog: { intents: [{ name: 'NowhereIntent' }] } }),
  },
  {
    rule: prompts,
    badly: (given) => ({
      ...given,
      dialog: { intents: [{ name: 'BreatheIntent', prompts: { confirmation: 'Nowhere' } }] },
    }),
  },
];

describe('the real interaction model', () => {
  const options: ModelOptions = { interfaces: ['AUDIO_PLAYER'], locale: 'en-US' };
  const finding = (given: Model, more: ModelOptions = {}) =>
    modelRules.filter(({ faults }) => [...faults(given, { ...options, ...more })].length > 0);

  it('has a row for every rule, in their order', () => {
    expect(models.map(({ rule }) => rule)).toEqual(modelRules);
  });

  it('passes', () => {
    expect(finding(ours())).toEqual([]);
  });

  it.each(models)('with a breach is caught by the rule: $rule.asks', ({ rule, badly, options: more }) => {
    const odd = { name: 'OddType', values: [{ name: { value: 'stop' } }] };
    const given = language(({ types = [] }) => ({ types: [...types, odd] }))(ours());
    expect(finding(badly(given), more)).toEqual([rule]);
  });
});

describe('what is no answer', () => {
  const others: readonly (readonly [id: string, name: string, well: readonly Breach[], badly: readonly Breach[]])[] = [
    ['V22', 'a timer', checkTimer(timer()), checkTimer(timer({ duration: 'PT3H' }))],
    ['V23', 'a reminder', checkReminder(reminder()), checkReminder(reminder({}, { timeZoneId: undefined }))],
    ['V24', 'a model', lintModel(file), lintModel({})],
    ['V25', 'a manifest', lintManifest(manifest()), lintManifest(manifest({ store: { name: '' } }))],
  ];

  it.each(others)('%s: passes as %s, and with a breach is caught', (id, _, well, badly) => {
    expect(well).toEqual([]);
    expect(badly.map(({ rule }) => rule)).toContain(id);
  });

  it('makes up, with what is one, all 25 rules', () => {
    const ids = new Set([...rows.map(({ rule }) => rule.id), ...others.map(([id]) => id)]);
    expect([...ids]).toEqual(Array.from({ length: 25 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`));
  });
});
