import { createCommandIn } from './commands.ts';
import { type Command, type Family, families, fine, type Known, type KnownTopic } from './known.ts';
import type { Learning, Learnt } from './learning.ts';
import { type Phrases, PhrasesError, type Topic } from './phrases.ts';
import { rowsOf } from './rows.ts';
import { keyOf, rarityOf } from './score.ts';
import { createReader, type Reader, spelt } from './statement.ts';
import { type Column, pack, tabulate } from './table.ts';

type Named = { readonly family: Family; readonly id: string; readonly topic: Topic };

const tableOf = (phrases: Phrases, family: Family): Readonly<Record<string, Topic>> => {
  const found = phrases[family];
  return family === 'child' || family === 'medicine' ? { [family]: found as Topic } : (found as Record<string, Topic>);
};

const namedTopics = (phrases: Phrases): readonly Named[] =>
  families.flatMap((family) => Object.entries(tableOf(phrases, family)).map(([id, topic]) => ({ family, id, topic })));

/** Adds to the list of a key. */
const put = (table: Map<string, number[]>, key: string, value: number): void => {
  const known = table.get(key) ?? [];
  if (!known.includes(value)) known.push(value);
  table.set(key, known);
};

const bytes = (values: readonly number[]): Column => Uint8Array.from(values);
const pairs = (values: readonly number[]): Column => Uint16Array.from(values);

/** The topics, their word groups by number. @throws PhrasesError for a group that nobody has written */
export const topicsOf = (phrases: Phrases): readonly KnownTopic[] => {
  const names = Object.keys(phrases.words);
  return namedTopics(phrases).map(({ family, id, topic }) => {
    const group = (name: string): number => {
      if (!names.includes(name)) throw new PhrasesError(id, name);
      return names.indexOf(name);
    };
    return {
      family,
      id,
      means: (topic.means ?? []).map((way) => way.map(group)),
      hints: (topic.hints ?? []).map((way) => way.map(group)),
      unless: (topic.unless ?? []).map(group),
      // A condition that once was is one.
      ever: family === 'conditions' || (topic.ever ?? false),
      ofOthers: topic.ofOthers ?? false,
    };
  });
};

const groupsOf = (phrases: Phrases, reader: Reader): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  Object.values(phrases.words).forEach((entries, group) => {
    for (const entry of entries) put(groups, keyOf(reader.phrase(entry).tokens), group);
  });
  groups.delete('');
  return groups;
};

const lexiconOf = (phrases: Phrases, reader: Reader): readonly Column[] => {
  const topics = namedTopics(phrases);
  const denials = new Set(phrases.language.denials);
  const [maybe, plain, says] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()];
  const sayings = topics.flatMap(({ topic }, at) => topic.says.map((said) => ({ at, said: reader.phrase(said) })));
  topics.forEach(({ topic }, at) => {
    for (const said of topic.maybe ?? []) put(maybe, reader.phrase(said).plain, at);
  });
  const spread = new Map<string, Set<number>>();
  const places = new Map<string, number[]>();
  sayings.forEach(({ at, said }, number) => {
    put(plain, said.plain, at);
    if (said.tokens.length > 0) put(says, keyOf(said.tokens), at);
    for (const { stem } of said.tokens) {
      spread.set(stem, (spread.get(stem) ?? new Set()).add(at));
      put(places, stem, number);
    }
  });
  const stems = new Map([...places].map(([stem, numbers]) => [stem, [spread.get(stem)?.size ?? 0, ...numbers]]));
  const rarity = (stem: string) => rarityOf(topics.length, spread.get(stem)?.size ?? 0);
  const weights = sayings.map(({ said }) => said.tokens.reduce((sum, { stem }) => sum + rarity(stem), 0));
  return [
    ...tabulate(maybe, bytes),
    ...tabulate(plain, bytes),
    ...tabulate(says, bytes),
    ...tabulate(groupsOf(phrases, reader), pairs),
    ...tabulate(stems, pairs),
    Uint8Array.from(sayings, ({ at }) => at),
    Uint16Array.from(weights, (weight) => Math.round(weight * fine)),
    Uint8Array.from(sayings, ({ said }) => Number(said.tokens.some(({ said }) => denials.has(said)))),
  ];
};

const conceptsOf = ({ concepts }: Learnt): readonly string[] => [...new Set([...concepts.values()].flat())];

const learntOf = (learnt: Learnt): readonly Column[] => {
  const names = conceptsOf(learnt);
  const named = [...learnt.concepts].map(([key, all]) => [key, all.map((name) => names.indexOf(name))] as const);
  return [...tabulate(new Map(named), bytes), ...rowsOf(learnt.weights)];
};

/** A command and the words that give it. */
export type Commanding = { readonly command: Command; readonly says: readonly string[] };

/** Of two commands in the same words the first counts; what the shorter ones find already is left out. */
const commandsOf = (
  commands: readonly Commanding[],
  reader: Reader,
  ordering: readonly string[],
): readonly Column[] => {
  const phrases = new Map<string, readonly [number]>();
  const find = createCommandIn((words) => phrases.get(words)?.[0], ordering);
  const all = commands.flatMap(({ says }, number) =>
    says.map((said) => ({ number, plain: reader.phrase(said).plain })),
  );
  for (const { number, plain } of all.toSorted((one, other) => one.plain.length - other.plain.length)) {
    if (!phrases.has(plain) && find(plain) !== number) phrases.set(plain, [number]);
  }
  return tabulate(phrases, pairs);
};

/** All that is known of a locale, ready to be loaded. The same phrasings give the same. */
export const compile = (
  phrases: Phrases,
  learning: Learning,
  commands: readonly Commanding[],
  fingerprint: string,
): Known => {
  const { carriers } = phrases;
  const language = spelt(phrases.language);
  const { asked, told } = learning;
  const reader = createReader(language);
  return {
    fingerprint,
    language,
    carriers,
    topics: topicsOf(phrases),
    asked: { topics: asked.topics, concepts: conceptsOf(asked) },
    told: { topics: told.topics, concepts: conceptsOf(told) },
    commands: commands.map(({ command }) => command),
    packed: pack([
      ...lexiconOf(phrases, reader),
      ...learntOf(asked),
      ...learntOf(told),
      ...commandsOf(commands, reader, language.ordering),
    ]),
  };
};
