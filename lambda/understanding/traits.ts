import type { Reader, Token } from './statement.ts';

/** What words stand for, by their stems, one space between two. */
export type Concepts = (stems: string) => readonly string[];

/** More words than this stand for nothing together. */
const longest = 4;

/** The mark of a word that no phrasing has. */
export const unknown = '?';

/** A table of names and what is said for them, turned around: names by stems, one space between two. */
export const conceptsOf = (
  reader: Reader,
  table: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [name, entries] of Object.entries(table)) {
    for (const entry of entries) {
      const stems = reader.phrase(entry).tokens.map(({ stem }) => stem);
      const key = stems.join(' ');
      const names = found.get(key) ?? [];
      if (key !== '' && !names.includes(name)) found.set(key, [...names, name]);
    }
  }
  return found;
};

const namesIn = (stems: readonly string[], concepts: Concepts): readonly string[] => {
  const names = new Set<string>();
  for (let from = 0; from < stems.length; from += 1) {
    let key = '';
    for (let to = from; to < Math.min(stems.length, from + longest); to += 1) {
      key = key === '' ? (stems[to] ?? '') : `${key} ${stems[to]}`;
      for (const name of concepts(key)) names.add(name);
    }
  }
  return [...names].toSorted();
};

/** What a question is weighed by. `words` alone decide whether something was said that nobody wrote. */
export type Traits = { readonly words: readonly string[]; readonly others: readonly string[] };

/** So many letters in a row: endings, compounds and mis-hearings have some of them in common. */
const letters = 4;

/** Pieces of a word, its beginning and its end marked. `piecesOf('disc') // => ['<dis', 'disc', 'isc>']` */
const piecesOf = (word: string): readonly string[] => {
  const marked = `<${word}>`;
  return Array.from({ length: Math.max(0, marked.length - letters + 1) }, (_, i) => marked.slice(i, i + letters));
};

/** Its words and pieces of them, each with the next, the first of all, what they stand for, and each two things they stand for together. */
export const traitsOf = (tokens: readonly Token[], concepts: Concepts): Traits => {
  const stems = tokens.map(({ stem }) => stem);
  const others = new Set<string>([`^ ${stems[0] ?? ''}`]);
  for (const [i, stem] of stems.slice(1).entries()) others.add(`${stems[i]} ${stem}`);
  for (const { said } of tokens) for (const piece of piecesOf(said)) others.add(`_${piece}`);
  const names = namesIn(stems, concepts);
  names.forEach((name, i) => {
    others.add(`@${name}`);
    for (const other of names.slice(i + 1)) others.add(`@${name} @${other}`);
  });
  return { words: [...new Set(stems)], others: [...others] };
};
