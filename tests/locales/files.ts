import { readdirSync } from 'node:fs';
import { enUS } from '../../lambda/locales/en-US/index.ts';
import { store } from '../../lambda/locales/en-US/store.ts';

const home = new URL('../../lambda/locales/en-US/', import.meta.url);

/** Files of words that are heard by the skill and not said by it, and what holds no words of its own. */
const unsaid = /^(?:asked|told|heard|known|sign-words|index|list|number-words|reviewed|store)/;

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

/** A line of a locale: its key, its words, and the file in which to change them. */
export type Written = { readonly key: string; readonly text: string; readonly file: string };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const leaves = (tree: Tree, path: readonly string[]): readonly (readonly [readonly string[], string])[] =>
  Object.entries(tree).flatMap(([name, value]) => {
    const here = [...path, name];
    if (typeof value === 'string') return [[here, value] as const];
    return leaves(value as Tree, here);
  });

const modules = await Promise.all(
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !unsaid.test(name) && !name.endsWith('index.ts'))
    .map(async (name) => ({
      file: `lambda/locales/en-US/${name}`,
      trees: Object.values((await import(new URL(name, home).href)) as Record<string, unknown>).filter(isTree),
    })),
);

/** The file that holds a line: the one whose export has the longest end of its path, with these words. */
const fileOf = (path: readonly string[], text: string): string => {
  const held = modules.flatMap(({ file, trees }) =>
    trees.flatMap((tree) =>
      path.flatMap((_, from) => {
        const end = path.slice(from);
        const found = end.reduce<unknown>((inner, name) => (isTree(inner) ? inner[name] : undefined), tree);
        return found === text ? [{ file, depth: end.length, size: leaves(tree, []).length }] : [];
      }),
    ),
  );
  // Of the file that is made of others and the one it is made of, the smaller one.
  const [first] = held.toSorted((a, b) => b.depth - a.depth || a.size - b.size);
  return first?.file ?? 'no file';
};

const words = { ...enUS.words, ...(await enUS.care()) };
const named = { routines: enUS.words.routines };

/** Every line of the locale, with the file in which it stands. */
export const everyLine: readonly Written[] = [
  ...leaves({ ...words, routines: {} } as Tree, []),
  ...leaves(named, []),
  ...leaves({ routines: words.routines } as Tree, []),
].map(([path, text]) => ({ key: path.join('.'), text, file: fileOf(path, text) }));

/** What people read before they have heard anything. */
export const storeLines: readonly Written[] = Object.entries(store).flatMap(([name, value]) =>
  (typeof value === 'string' ? value.split('\n') : [...value]).map((text: string) => ({
    key: `store.${name}`,
    text,
    file: 'lambda/locales/en-US/store.ts',
  })),
);
