/** Phrases from text: one after another, parted by a bar or the end of a line. `list('left | right') // => ['left', 'right']` */
export const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Ways to mean something, each the names of the word groups it needs. `ways('a + b | c') // => [['a', 'b'], ['c']]` */
export const ways = (text: string): readonly (readonly string[])[] =>
  list(text).map((way) => way.split('+').map((group) => group.trim()));
