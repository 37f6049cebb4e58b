import { at, isObject, type Json, type JsonObject, listOf, objectOf, pathTo, textOf } from '../json.ts';
import { oneOf, shown } from '../message.ts';
import type { Segment } from '../ssml.ts';
import { type Findings, isBound, readAudio, readSilence, readSpeech } from './content.ts';
import { type Filter, readFilters } from './filter.ts';

/** A component of a document, with nothing in it that is heard no more. */
export type Part = {
  /** It ends when what it stands in ends. */
  readonly trimmed: boolean;
  readonly filters: readonly Filter[];
} & (
  | { readonly kind: 'speech'; readonly segments: readonly Segment[] }
  | { readonly kind: 'audio'; readonly src: string }
  | { readonly kind: 'silence'; readonly lasts: number }
  | { readonly kind: 'mixer' | 'sequencer' | 'selector'; readonly parts: readonly Part[] }
  /** Made of data when it is played, or wrong: nobody can say what is heard. */
  | { readonly kind: 'unknown' }
);

type Reading = Findings & {
  readonly compositions: JsonObject;
  /** Names of the compositions around a part, which may not use themselves. */
  readonly within: readonly string[];
  readonly depth: number;
  /** How many components were read so far. */
  readonly read: { count: number };
};

const groups = { Mixer: 'mixer', Sequencer: 'sequencer', Selector: 'selector' } as const;
const isGroup = (type: string): type is keyof typeof groups => Object.hasOwn(groups, type);
const components = ['Speech', 'Audio', 'Silence', ...Object.keys(groups)];

/** Levels of components in one another: no document needs as many, and each is read inside the one before. */
const deepest = 50;
/** Components in all: compositions that use each other twice would double at every level. */
const most = 5000;

/** Whether a component is played whatever the data are. */
const isAlways = (value: Json): boolean => {
  const when = at(value, 'when');
  return when === undefined || when === true;
};

/** The components under `item` or `items`, without those that are never played. */
const itemsOf = (where: string, value: Json): readonly { where: string; value: Json }[] => {
  const key = at(value, 'items') === undefined ? 'item' : 'items';
  const given = at(value, key);
  if (given === undefined) return [];
  const list = Array.isArray(given) ? listOf(given) : [given];
  return list
    .map((one, index) => ({ where: Array.isArray(given) ? pathTo(where, key, index) : pathTo(where, key), value: one }))
    .filter((one) => at(one.value, 'when') !== false);
};

const readBare = (where: string, value: Json, type: string, reading: Reading): Part => {
  const plain = { trimmed: false, filters: [] };
  const unknown: Part = { ...plain, kind: 'unknown' };
  if (type === 'Speech') {
    const segments = readSpeech(where, value, reading);
    return segments === undefined ? unknown : { ...plain, kind: 'speech', segments };
  }
  if (type === 'Audio') {
    const src = readAudio(where, value, reading);
    return src === undefined ? unknown : { ...plain, kind: 'audio', src };
  }
  if (type === 'Silence') {
    const lasts = readSilence(where, value, reading);
    return lasts === undefined ? unknown : { ...plain, kind: 'silence', lasts };
  }
  if (isGroup(type)) {
    const items = itemsOf(where, value);
    if (items.length === 0) reading.faults.push({ where, found: `${type} without items`, wanted: 'a component in it' });
    const parts = items.map((item) => readPart(item.where, item.value, { ...reading, depth: reading.depth + 1 }));
    // One copy of its items for each of the data, which only the device makes.
    return at(value, 'data') === undefined ? { ...plain, kind: groups[type], parts } : unknown;
  }
  const composition = at(reading.compositions, type);
  if (composition !== undefined && !reading.within.includes(type)) {
    const [item] = itemsOf(pathTo('', 'compositions', type), composition);
    if (item !== undefined) {
      const within = [...reading.within, type];
      return readPart(where, item.value, { ...reading, within, depth: reading.depth + 1 });
    }
  }
  const wanted = oneOf([...components, ...Object.keys(reading.compositions)]);
  reading.faults.push({ where: pathTo(where, 'type'), found: type, wanted });
  return unknown;
};

/** Reads the component at `where` and all in it; what is wrong goes into the findings. */
const readPart = (where: string, value: Json, reading: Reading): Part => {
  const unknown: Part = { kind: 'unknown', trimmed: false, filters: [] };
  reading.read.count += 1;
  if (reading.depth > deepest || reading.read.count > most) {
    const wanted = `at most ${deepest} levels of components, and ${most} in all`;
    if (reading.depth > deepest || reading.read.count === most + 1) {
      reading.faults.push({ where, found: 'one more component', wanted });
    }
    return unknown;
  }
  const type = textOf(at(value, 'type'));
  if (!isObject(value) || type === undefined) {
    reading.faults.push({ where, found: shown(value), wanted: `a component with a type, ${oneOf(components)}` });
    return unknown;
  }
  const { filters, faults } = readFilters(where, value);
  reading.faults.push(...faults);
  const duration = at(value, 'duration');
  if (type !== 'Silence' && duration !== undefined && duration !== 'auto' && duration !== 'trimToParent') {
    const wanted = oneOf(['auto', 'trimToParent']);
    if (!isBound(duration)) reading.faults.push({ where: pathTo(where, 'duration'), found: shown(duration), wanted });
  }
  const part = readBare(where, value, type, reading);
  if (!isAlways(value)) return unknown;
  return { ...part, trimmed: part.trimmed || duration === 'trimToParent', filters: [...part.filters, ...filters] };
};

/** The one item of a template that is played: the first whose `when` holds. */
export const readTemplate = (
  where: string,
  template: Json,
  compositions: Json | undefined,
  findings: Findings,
): Part => {
  const [first, second] = itemsOf(where, template);
  if (first === undefined) {
    findings.faults.push({ where, found: 'no items', wanted: 'a component' });
    return { kind: 'unknown', trimmed: false, filters: [] };
  }
  const root = readPart(first.where, first.value, {
    ...findings,
    compositions: objectOf(compositions),
    within: [],
    depth: 1,
    read: { count: 0 },
  });
  if (second !== undefined && isAlways(first.value)) {
    const wanted = 'one item, a Sequencer around several: only the first is played';
    findings.faults.push({ where: second.where, found: 'another item', wanted, severity: 'warning' });
  }
  return root;
};
