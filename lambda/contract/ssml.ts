import { type Ms, ms, seconds } from '#protocol';
import { oneOf } from './message.ts';
import { type Tag, tags, timeOf } from './ssml-tags.ts';
import { type Element, type Node, parseXml } from './xml.ts';

/** `line` and `column` count from 1. */
export type SsmlFault = {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly wanted: string;
};

export type Ssml =
  | { readonly ok: true; readonly root: Element }
  | { readonly ok: false; readonly faults: readonly [SsmlFault, ...SsmlFault[]] };

/** What is heard, in order. Words in a row are one segment, whatever elements they stood in. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'break'; readonly ms: Ms }
  | { readonly kind: 'audio'; readonly src: string };

type Fault = { readonly at: number; readonly found: string; readonly wanted: string };

/** Elements from `root` down, in document order, each with the one it stands in. Any depth: it does not recurse. */
function* elementsIn(root: Element): Generator<{ element: Element; parent: Element | undefined }> {
  const ahead: { element: Element; parent: Element | undefined }[] = [{ element: root, parent: undefined }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    yield next;
    for (const child of next.element.children.toReversed()) {
      if (child.kind === 'element') ahead.push({ element: child, parent: next.element });
    }
  }
}

/** What keeps `tag` from being as `needs` says, in words. */
const missing = ({ needs, attributes }: Tag, given: ReadonlyMap<string, string>): string | undefined => {
  const names = [...attributes.keys()];
  const count = names.filter((name) => given.has(name)).length;
  switch (needs) {
    case 'all':
      return count === names.length ? undefined : names.join(' and ');
    case 'one or more':
      return count > 0 ? undefined : oneOf(names);
    case 'at most one':
      return count < 2 ? undefined : `only ${oneOf(names)}`;
    case 'the first':
      return given.has(names[0] ?? '') ? undefined : names[0];
    default:
      return needs satisfies never;
  }
};

function* faultsOf(element: Element, parent: Element | undefined): Generator<Fault> {
  const { name, attributes, at } = element;
  const tag = tags.get(name);
  if (tag === undefined) {
    yield { at, found: `<${name}>`, wanted: oneOf(tags.keys()) };
    return;
  }
  if ((name === 'speak') !== (parent === undefined)) {
    yield {
      at,
      found: `<${name}>${parent === undefined ? ' as root' : ' inside'}`,
      wanted: '<speak> as root, and only there',
    };
  }
  if (tag.within !== undefined && parent?.name !== tag.within) {
    yield { at, found: `<${name}> in <${parent?.name ?? ''}>`, wanted: `<${name}> directly in <${tag.within}>` };
  }
  if (tag.empty && element.children.length > 0) yield { at, found: `<${name}> with content`, wanted: `<${name}/>` };
  for (const [key, value] of attributes) {
    const attribute = tag.attributes.get(key);
    if (attribute === undefined) {
      yield {
        at,
        found: `${key} in <${name}>`,
        wanted: tag.attributes.size === 0 ? 'no attribute' : oneOf(tag.attributes.keys()),
      };
    } else if (!attribute.accepts(value)) {
      yield { at, found: `${key}=${JSON.stringify(value)} in <${name}>`, wanted: attribute.wanted };
    }
  }
  const wanted = missing(tag, attributes);
  const given = [...attributes.keys()].join(' and ') || 'no attribute';
  if (wanted !== undefined) yield { at, found: `<${name}> with ${given}`, wanted };
}

/** Tells the line and column of faults in `ssml`. */
const placing = (ssml: string) => {
  const starts = [0, ...[...ssml.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ at, found, wanted }: Fault): SsmlFault => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1, found, wanted };
  };
};

/**
 * Reads SSML as strictly as Alexa does: well-formed XML made of the elements, attributes and values she knows.
 * @example parseSsml('<speak>Tom & Ann</speak>') // => { ok: false, faults: [{ line: 1, column: 12, ... }] }
 */
export const parseSsml = (ssml: string): Ssml => {
  const xml = parseXml(ssml);
  const placed = placing(ssml);
  if (!xml.ok) return { ok: false, faults: [placed(xml.fault)] };
  const [first, ...rest] = [...elementsIn(xml.root)].flatMap(({ element, parent }) => [...faultsOf(element, parent)]);
  return first === undefined
    ? { ok: true, root: xml.root }
    : { ok: false, faults: [placed(first), ...rest.map(placed)] };
};

/** A guess: the reference only likens these to the pauses after a comma, a sentence and a paragraph. */
const strengths: ReadonlyMap<string, Ms> = new Map([
  ['none', ms(0)],
  ['x-weak', ms(0)],
  ['weak', ms(300)],
  ['medium', ms(300)],
  ['strong', ms(600)],
  ['x-strong', seconds(1)],
]);

const lengthOf = ({ attributes }: Element): Ms => {
  const time = timeOf(attributes.get('time') ?? '');
  return time === undefined ? (strengths.get(attributes.get('strength') ?? 'medium') ?? ms(0)) : ms(time);
};

/** The segments of a tree that `parseSsml` accepted. */
export const segmentsIn = (root: Element): readonly Segment[] => {
  const segments: Segment[] = [];
  let words = '';
  const endWords = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') segments.push({ kind: 'words', text });
    words = '';
  };
  /** A space stands for the end of a paragraph or sentence, which keeps its words off the next ones. */
  const ahead: (Node | ' ')[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node === ' ') words += ' ';
    else if (node.kind === 'text') words += node.text;
    else if (node.name === 'sub') words += node.attributes.get('alias') ?? '';
    else if (node.name === 'break') {
      endWords();
      segments.push({ kind: 'break', ms: lengthOf(node) });
    } else if (node.name === 'audio') {
      endWords();
      segments.push({ kind: 'audio', src: node.attributes.get('src') ?? '' });
    } else {
      if (node.name === 'p' || node.name === 's') {
        words += ' ';
        ahead.push(' ');
      }
      for (const child of node.children.toReversed()) ahead.push(child);
    }
  }
  endWords();
  return segments;
};

/** What is heard of `ssml`, in order; nothing of one with a fault, since Alexa refuses that whole. */
export const segmentsOf = (ssml: string): readonly Segment[] => {
  const parsed = parseSsml(ssml);
  return parsed.ok ? segmentsIn(parsed.root) : [];
};
