import { limits } from '../alexa/limits.ts';
import { oneOf } from './message.ts';

/** What an attribute may hold, and in words for a message. */
export type Attribute = { readonly accepts: (value: string) => boolean; readonly wanted: string };

export type Tag = {
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** How many of its attributes must stand there. */
  readonly needs: 'all' | 'one or more' | 'at most one' | 'the first';
  /** Nothing stands between its start and its end. */
  readonly empty?: true;
  /** The only element it may stand in. */
  readonly within?: string;
};

const anything: Attribute = { accepts: (value) => value.trim() !== '', wanted: 'some text' };

const words = (list: string, also?: Attribute): Attribute => {
  const known = new Set(list.split(' '));
  return {
    accepts: (value) => known.has(value) || also?.accepts(value) === true,
    wanted: oneOf(also === undefined ? known : [...known, also.wanted]),
  };
};

/** A number with this unit, its sign required or forbidden, from `least` to `most`. */
const amount = (unit: string, signed: boolean, least: number, most: number): Attribute => {
  const form = new RegExp(`^${signed ? '[+-]' : ''}\\d+(\\.\\d+)?${unit}$`);
  return {
    accepts: (value) => form.test(value) && Number.parseFloat(value) >= least && Number.parseFloat(value) <= most,
    wanted: `${signed ? '+ or -, ' : ''}a number and ${unit}, from ${least} to ${most}`,
  };
};

/**
 * Milliseconds of a time such as `1.5s` or `300ms`; `undefined` for a bare number or any other form.
 * @example timeOf('1.5s') // => 1500
 */
export const timeOf = (value: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?|\.\d+)(ms|s)$/.exec(value);
  return match === null ? undefined : Math.round(Number(match[1]) * (match[2] === 's' ? 1000 : 1));
};

const time: Attribute = {
  accepts: (value) => (timeOf(value) ?? Number.POSITIVE_INFINITY) <= limits.break,
  wanted: `a number with unit, s or ms, up to ${limits.break}ms`,
};

const tag = (
  needs: Tag['needs'],
  attributes: Readonly<Record<string, Attribute>>,
  more?: Omit<Tag, 'needs' | 'attributes'>,
): Tag => ({
  attributes: new Map(Object.entries(attributes)),
  needs,
  ...more,
});

const locales = 'de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP pt-BR';
const speakers =
  'Ivy Joanna Joey Justin Kendra Kimberly Matthew Salli Nicole Russell Amy Brian Emma Geraint Aditi Raveena Hans ' +
  'Marlene Vicki Conchita Enrique Carla Giorgio Mizuki Takumi Celine Lea Mathieu Mia Lupe Miguel Penelope Chantal ' +
  'Camila Vitoria Ricardo Bianca Lucia';
const readings =
  'characters spell-out cardinal number ordinal digits fraction unit date time telephone address interjection expletive';

/**
 * The part of SSML that Alexa knows. The louder end of `volume` and the order of elements are the reference's; `voice`
 * directly in `speak`, since other elements go inside a voice and not around it, is the Polly guide's.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/speech-synthesis-markup-language-ssml-reference.html
 */
export const tags: ReadonlyMap<string, Tag> = new Map([
  ['speak', tag('all', {})],
  ['p', tag('all', {})],
  ['s', tag('all', {})],
  ['break', tag('at most one', { time, strength: words('none x-weak weak medium strong x-strong') }, { empty: true })],
  ['audio', tag('all', { src: anything }, { empty: true })],
  ['emphasis', tag('all', { level: words('strong moderate reduced') })],
  [
    'prosody',
    tag('one or more', {
      rate: words('x-slow slow medium fast x-fast', amount('%', false, 20, 1000)),
      pitch: words('x-low low medium high x-high', amount('%', true, -33.3, 50)),
      volume: words('silent x-soft soft medium loud x-loud', amount('dB', true, -100, 4.08)),
    }),
  ],
  ['say-as', tag('the first', { 'interpret-as': words(readings), format: words('mdy dmy ymd md dm ym my d m y') })],
  ['sub', tag('all', { alias: anything })],
  ['phoneme', tag('all', { alphabet: words('ipa x-sampa'), ph: anything })],
  [
    'w',
    tag('all', { role: words(['VB', 'VBD', 'NN', 'DT', 'IN', 'JJ', 'SENSE_1'].map((it) => `amazon:${it}`).join(' ')) }),
  ],
  ['lang', tag('all', { 'xml:lang': words(locales) })],
  ['voice', tag('all', { name: words(speakers) }, { within: 'speak' })],
  ['amazon:effect', tag('all', { name: words('whispered') })],
  ['amazon:emotion', tag('all', { name: words('excited disappointed'), intensity: words('low medium high') })],
  ['amazon:domain', tag('all', { name: words('conversational long-form music news fun') })],
  ['alexa:name', tag('all', { type: words('first'), personId: anything }, { empty: true })],
]);
