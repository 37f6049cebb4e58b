/** Where a text stops being JSON; `line` and `column` count from 1. */
export type JsonTextFault = {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly wanted: string;
};

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonTextFault };

const space = /[ \t\n\r]*/y;
const token =
  /([{}[\],:])|("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next, in words for a message. */
type Next = 'a value' | 'a value or ]' | 'a key or }' | 'a key' | ':' | ', or the end of it' | 'nothing more';

/** What may follow `mark` (a mark of JSON, a `string` or another `value`); `undefined` where it may not stand itself. */
const after = (next: Next, mark: string, open: string[]): Next | undefined => {
  const closed = (): Next => {
    open.pop();
    return open.length === 0 ? 'nothing more' : ', or the end of it';
  };
  switch (next) {
    case 'a value':
    case 'a value or ]':
      if (mark === ']' && next === 'a value or ]') return closed();
      if (mark === '{' || mark === '[') {
        open.push(mark);
        return mark === '{' ? 'a key or }' : 'a value or ]';
      }
      if (mark !== 'string' && mark !== 'value') return undefined;
      return open.length === 0 ? 'nothing more' : ', or the end of it';
    case 'a key':
    case 'a key or }':
      if (mark === '}' && next === 'a key or }') return closed();
      return mark === 'string' ? ':' : undefined;
    case ':':
      return mark === ':' ? 'a value' : undefined;
    case ', or the end of it':
      if (mark === ',') return open.at(-1) === '{' ? 'a key' : 'a value';
      return mark === (open.at(-1) === '{' ? '}' : ']') ? closed() : undefined;
    case 'nothing more':
      return undefined;
    default:
      return next satisfies never;
  }
};

/** The first place where `text` is not JSON; `undefined` where it is. */
const faultIn = (text: string): JsonTextFault | undefined => {
  const open: string[] = [];
  let next: Next = 'a value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    if (at >= text.length && next === 'nothing more') return undefined;
    token.lastIndex = at;
    const [whole = '', mark, string] = token.exec(text) ?? [];
    const then: Next | undefined =
      whole === '' ? undefined : after(next, mark ?? (string === undefined ? 'value' : 'string'), open);
    if (then === undefined) {
      const before = text.slice(0, at).split('\n');
      const found = at >= text.length ? 'the end' : JSON.stringify(text.slice(at, at + 12).split('\n')[0]);
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found, wanted: next };
    }
    next = then;
    at += whole.length;
  }
};

/**
 * Reads JSON, or tells where it is none, in the same words on every version of Node.
 * @example parseJson('{"a": }') // => { ok: false, fault: { line: 1, column: 7, found: '"}"', wanted: 'a value' } }
 */
export const parseJson = (text: string): JsonText => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const fault = faultIn(text) ?? { line: 1, column: 1, found: 'a text', wanted: 'JSON that can be read' };
    return { ok: false, fault };
  }
};
