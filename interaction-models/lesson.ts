import { concepts as askedConcepts } from '../lambda/locales/en-US/asked/concepts.ts';
import { asked } from '../lambda/locales/en-US/asked/index.ts';
import { heard } from '../lambda/locales/en-US/heard.ts';
import { concepts as toldConcepts } from '../lambda/locales/en-US/told/concepts.ts';
import { told } from '../lambda/locales/en-US/told/index.ts';
import { type Learning, type Learnt, learn, type Sample } from '../lambda/understanding/learning.ts';
import { claimedIn, createReader, spelt, type Token } from '../lambda/understanding/statement.ts';
import { conceptsOf, traitsOf } from '../lambda/understanding/traits.ts';
import { commandings } from './commandings.ts';

/** Phrasings made ready to learn from. */
export type Lesson = {
  readonly topics: readonly string[];
  readonly concepts: Learnt['concepts'];
  readonly samples: readonly (Sample & { readonly said: string })[];
};

/** A short hash of all that is learnt from: FNV-1a over its JSON. */
const fingerprintOf = (given: unknown): string => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(given)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const reader = createReader(spelt(heard.language));

type Phrasings = Readonly<Record<string, readonly string[]>>;

const lessonOf = (phrasings: Phrasings, table: Phrasings, tokensOf: (said: string) => readonly Token[]): Lesson => {
  const topics = Object.keys(phrasings);
  const concepts = conceptsOf(reader, table);
  const samples = Object.values(phrasings).flatMap((list, topic) =>
    list
      .filter((said) => tokensOf(said).length > 0)
      .map((said) => ({ said, topic, traits: traitsOf(tokensOf(said), (key) => concepts.get(key) ?? []) })),
  );
  return { topics, concepts, samples };
};

/** How people ask. */
export const questionLesson = (): Lesson => lessonOf(asked, askedConcepts, (said) => reader.read(said).tokens);

const saysOf = (table: Readonly<Record<string, { readonly says: readonly string[] }>>): readonly string[] =>
  Object.values(table).flatMap(({ says }) => says);

/** Of what is asked for every fourth, so that it does not outweigh what is told; "my back has gone" is both. */
const ordered: readonly string[] = commandings
  .filter(({ command }) => command.intent !== 'QuickComfortIntent')
  .flatMap(({ says }) => says.filter((_, i) => i % 4 === 0));

/** How people tell what may be dangerous, and what they tell besides; of each only what is claimed. */
export const signLesson = (): Lesson => {
  const signs: Phrasings = Object.fromEntries(Object.entries(heard.signs).map(([id, { says }]) => [id, says]));
  const besides: Phrasings = {
    hurting: saysOf(heard.hurts),
    other: [
      ...Object.values(asked).flat(),
      ...saysOf(heard.wishes),
      ...ordered,
      ...saysOf(heard.conditions).map((said) => `I have ${said}`),
    ],
  };
  const names = [...new Set([...Object.keys(told), ...Object.keys(besides)])];
  const phrasings = Object.fromEntries(
    names.map((name) => {
      const written = Object.entries(told).find(([id]) => id === name)?.[1] ?? [];
      return [name, [...new Set([...written, ...(signs[name] ?? []), ...(besides[name] ?? [])])]];
    }),
  );
  return lessonOf(phrasings, toldConcepts, (said) => claimedIn(reader.read(said)));
};

export const learnAll = ({ topics, concepts, samples }: Lesson): Learnt => ({
  topics,
  concepts,
  weights: learn(samples, topics.length),
});

export const learnEverything = (): Learning => ({ asked: learnAll(questionLesson()), told: learnAll(signLesson()) });

/** Of all that the matcher is made from. */
export const fingerprint = (): string => fingerprintOf([asked, askedConcepts, told, toldConcepts, heard, commandings]);
