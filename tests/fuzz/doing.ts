import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { InteractionModel } from '../../interaction-models/model.ts';
import { heard } from '../../lambda/locales/en-US/heard.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import { expand } from '../interaction-models/expand.ts';

/** One thing that happens in a room with two Echos. */
export type Doing =
  | {
      readonly kind: 'say';
      readonly device: Device;
      readonly words: string;
      /** With no session open: the skill is opened first, asked in the same breath, or Alexa is left to it. */
      readonly opening: 'open' | 'ask' | 'none';
      /** Share of what is being said that is heard before the wake word; absent, all of it is heard. */
      readonly interrupting?: number;
    }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'reboot'; readonly device: Device }
  /** `undefined`: a voice Alexa does not know. */
  | { readonly kind: 'recognise'; readonly voice: string | undefined };

const model: InteractionModel = JSON.parse(
  readFileSync(new URL('../../interaction-models/en-US.json', import.meta.url), 'utf8'),
);

const samples = new Map<string, string[]>();
for (const { intent, said } of expand(model)) samples.set(intent, [...(samples.get(intent) ?? []), said]);

/** Any intent as often as any other, however many phrases it has. */
const aSample = fc.oneof(...[...samples.values()].map((phrases) => fc.constantFrom(...phrases)));

/** All phrases below, without the word lists that only the matcher reads. */
const phrasesIn = (tree: object): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    if (Array.isArray(value)) return ['means', 'hints', 'unless'].includes(key) ? [] : value.flatMap(String);
    return typeof value === 'object' && value !== null ? phrasesIn(value) : [];
  });

const { signs, hurts, conditions, child, medicine, questions, unanswered, routines, patterns, carriers } = heard;

const aPhrase = fc.constantFrom(
  ...phrasesIn({ signs, hurts, conditions, child, medicine, questions, unanswered, routines, patterns }),
);
const freeSpeech = fc
  .tuple(fc.constantFrom(...Object.values(carriers)), aPhrase)
  .map(([carrier, phrase]) => `${carrier} ${phrase}`);

/** Words that lead on: without plenty of them no conversation gets anywhere. */
const leadingOn = fc.constantFrom('yes', 'go on', 'ready', 'movement', 'next', 'same again', 'get up', 'breathe');

const garbage = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.constantFrom('', '?', 'Alexa', '<speak>&</speak>', '{routine}', 'null', 'no no no', '🫠', 'stop'.repeat(500)),
);

const words = fc.oneof(
  { weight: 30, arbitrary: leadingOn },
  { weight: 40, arbitrary: aSample },
  { weight: 12, arbitrary: aPhrase },
  { weight: 8, arbitrary: freeSpeech },
  { weight: 6, arbitrary: garbage },
  { weight: 2, arbitrary: fc.constantFrom('exit', 'guest', 'delete my data', 'delete it') },
);

/** Most things happen at one Echo. */
const device = fc.constantFrom<Device[]>('dot', 'dot', 'dot', 'dot', 'show');

const saying = fc.record(
  {
    kind: fc.constant('say' as const),
    device,
    words,
    opening: fc.constantFrom('open' as const, 'open' as const, 'ask' as const, 'none' as const),
    interrupting: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['kind', 'device', 'words', 'opening'] },
);

const [second, hour, day] = [1000, 60 * 60 * 1000, 24 * 60 * 60 * 1000];

const passing = fc
  .oneof(
    { weight: 12, arbitrary: fc.nat(60 * second) },
    { weight: 2, arbitrary: fc.nat(2 * hour) },
    { weight: 1, arbitrary: fc.nat(20 * day) },
  )
  .map((ms) => ({ kind: 'pass' as const, ms }));

export const voices = ['ann', 'bob'] as const;

export const aDoing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 40, arbitrary: saying },
  { weight: 8, arbitrary: passing },
  { weight: 1, arbitrary: device.map((at) => ({ kind: 'reboot' as const, device: at })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(undefined, ...voices).map((voice) => ({ kind: 'recognise' as const, voice })),
  },
);
