import type { Json } from './json.ts';

/** A value short enough for a message. */
export const shown = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

/**
 * Names in a message.
 * @example oneOf(['a', 'b']) // => 'one of a, b'
 */
export const oneOf = (names: Iterable<string>): string => `one of ${[...names].join(', ')}`;
