/** `at` is the offset of the node's first character. */
export type Element = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly at: number;
};
export type Text = { readonly kind: 'text'; readonly text: string; readonly at: number };
export type Node = Element | Text;

export type XmlFault = { readonly at: number; readonly found: string; readonly wanted: string };
export type Xml = { readonly ok: true; readonly root: Element } | { readonly ok: false; readonly fault: XmlFault };

const name = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const space = /[ \t\r\n]+/y;
const value = /"([^"<]*)"|'([^'<]*)'/y;
const text = /[^<]+/y;
const reference = /&(?:(amp|lt|gt|quot|apos);)?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these characters, so they are looked for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}|\]\]>/u;
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/** Leaves `parse` at the first character that is not XML. It never gets out of this file. */
class Stop extends Error {
  readonly fault: XmlFault;
  constructor(at: number, found: string, wanted: string) {
    super();
    this.fault = { at, found, wanted };
  }
}

/** A cursor over `source`: `take` moves it past what matches here, and does nothing when nothing does. */
const reading = (source: string) => {
  let at = 0;
  const here = () => (at < source.length ? JSON.stringify(source.slice(at, at + 12)) : 'the end');
  return {
    at: () => at,
    done: () => at >= source.length,
    stop: (wanted: string): never => {
      throw new Stop(at, here(), wanted);
    },
    take: (pattern: RegExp): RegExpExecArray | undefined => {
      pattern.lastIndex = at;
      const match = pattern.exec(source);
      if (match === null) return undefined;
      at = pattern.lastIndex;
      return match;
    },
    skip: (word: string): boolean => {
      const found = source.startsWith(word, at);
      if (found) at += word.length;
      return found;
    },
  };
};
type Reading = ReturnType<typeof reading>;

/** Characters with their entities resolved; `at` is where `raw` starts. */
const plain = (raw: string, at: number): string => {
  const bad = forbidden.exec(raw);
  if (bad !== null) throw new Stop(at + bad.index, JSON.stringify(bad[0]), 'a character that XML allows in text');
  return raw.replace(reference, (_, entity: keyof typeof entities | undefined, offset: number) => {
    if (entity !== undefined) return entities[entity];
    throw new Stop(at + offset, JSON.stringify(raw.slice(offset, offset + 12)), '&amp; &lt; &gt; &quot; or &apos;');
  });
};

const nameAt = (source: Reading, wanted: string): string => source.take(name)?.[0] ?? source.stop(wanted);

const attributesAt = (source: Reading): Map<string, string> => {
  const attributes = new Map<string, string>();
  while (source.take(space) !== undefined) {
    const at = source.at();
    const key = source.take(name)?.[0];
    if (key === undefined) break;
    if (attributes.has(key)) throw new Stop(at, `${key} twice`, 'each attribute once');
    if (!source.skip('=')) source.stop(`= after ${key}`);
    const start = source.at() + 1;
    const match = source.take(value) ?? source.stop(`the value of ${key} in quotes, without <`);
    attributes.set(key, plain(match[1] ?? match[2] ?? '', start));
  }
  return attributes;
};

type Open = {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  readonly at: number;
};

/** One element from `<` on; what is open inside it is kept in a list, so depth is no danger. */
const elementAt = (source: Reading): Element => {
  const open: Open[] = [];
  for (;;) {
    const at = source.at();
    const inside = open.at(-1);
    let closed: Element | undefined;
    if (source.skip('</')) {
      const found = nameAt(source, 'the name of the element that ends');
      source.take(space);
      if (inside === undefined || found !== inside.name)
        throw new Stop(at, `</${found}>`, `</${inside?.name ?? '...'}>`);
      if (!source.skip('>')) source.stop('>');
      closed = { kind: 'element', ...inside };
      open.pop();
    } else if (source.skip('<')) {
      const started: Open = {
        name: nameAt(source, 'the name of an element; no comment, CDATA, DOCTYPE or instruction'),
        attributes: attributesAt(source),
        children: [],
        at,
      };
      if (source.skip('/>')) closed = { kind: 'element', ...started };
      else if (source.skip('>')) open.push(started);
      else source.stop(`an attribute, > or /> in <${started.name}>`);
    } else {
      const raw = source.take(text)?.[0] ?? source.stop(`</${inside?.name ?? '...'}>`);
      inside?.children.push({ kind: 'text', text: plain(raw, at), at });
    }
    const parent = open.at(-1);
    if (closed !== undefined && parent === undefined) return closed;
    if (closed !== undefined) parent?.children.push(closed);
  }
};

/**
 * Reads the small XML that SSML is: elements, attributes, text, the five entities and one root. Comments, CDATA,
 * DOCTYPE, processing instructions and numbered references are faults, and so is a bare `&`.
 */
export const parseXml = (from: string): Xml => {
  const source = reading(from);
  try {
    source.take(space);
    if (from[source.at()] !== '<') source.stop('an element');
    const root = elementAt(source);
    source.take(space);
    if (!source.done()) source.stop('nothing after the root element');
    return { ok: true, root };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault };
    throw error;
  }
};
