import { concepts } from '../lambda/locales/en-US/asked/concepts.ts';
import { asked } from '../lambda/locales/en-US/asked/index.ts';
import { heard } from '../lambda/locales/en-US/heard.ts';
import type { Learnt } from '../lambda/understanding/judging.ts';
import { learn, type Sample } from '../lambda/understanding/learning.ts';
import { createReader, type Reader } from '../lambda/understanding/statement.ts';
import { type Concepts, conceptsOf, traitsOf } from '../lambda/understanding/traits.ts';

/** Phrasings made ready to learn from. */
export type Lesson = {
  readonly reader: Reader;
  readonly topics: readonly string[];
  readonly concepts: Concepts;
  readonly samples: readonly (Sample & { readonly said: string })[];
};

export const lesson = (): Lesson => {
  const reader = createReader(heard.language);
  const table = conceptsOf(reader, concepts);
  const topics = Object.keys(asked);
  const samples = Object.values(asked).flatMap((phrasings, topic) =>
    phrasings.map((said) => ({ said, topic, traits: traitsOf(reader.read(said).tokens, table) })),
  );
  return { reader, topics, concepts: table, samples };
};

/** A short hash of all that is learnt from: FNV-1a over its JSON. */
export const fingerprintOf = (given: unknown): string => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(given)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** Of the phrasings as they stand; what was learnt carries that of its own. */
export const lessonFingerprint = (): string => fingerprintOf({ asked, concepts, language: heard.language });

export const learnAll = ({ topics, concepts, samples }: Lesson): Learnt => ({
  fingerprint: lessonFingerprint(),
  topics,
  concepts,
  weights: learn(samples, topics.length),
});
