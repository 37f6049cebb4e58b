import { likelihoods } from './judging.ts';
import { type Traits, unknown } from './traits.ts';

/** What was learnt from phrasings: by trait a weight for each topic, the middle one of them 0. */
export type Learnt = {
  readonly topics: readonly string[];
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

/** All that was learnt of a locale: how people ask, and how they tell what may be dangerous. */
export type Learning = { readonly asked: Learnt; readonly told: Learnt };

/** A phrasing: what it is about, and what it is weighed by. */
export type Sample = { readonly topic: number; readonly traits: Traits };

/** Traits of fewer phrasings than this tell about the phrasing, not about the topic. */
const shared = { words: 2, others: 10 };
const rounds = 30;
const pace = 0.3;
/** How much each weight is drawn back to nothing, so that no single word decides. */
const restraint = 3e-4;

/** A fixed order that follows neither the topics nor the alphabet. */
const mixed = <T>(list: readonly T[]): readonly T[] => {
  let seed = 7;
  const keyed = list.map((item) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return [seed, item] as const;
  });
  return keyed.toSorted(([a], [b]) => a - b).map(([, item]) => item);
};

const sharedTraits = (samples: readonly Sample[]): ReadonlyMap<string, number> => {
  const kept = (['words', 'others'] as const).flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { traits } of samples) for (const trait of traits[kind]) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= shared[kind]).map(([trait]) => trait);
  });
  return new Map([...kept, unknown].map((trait, i) => [trait, i]));
};

/** What is added to all topics alike tells nothing: without it more weights are next to 0. */
const centred = (weights: Float64Array): readonly number[] => {
  const middle = weights.toSorted()[weights.length >> 1] ?? 0;
  return Array.from(weights, (weight) => weight - middle);
};

/**
 * Logistic regression over all topics at once, by stochastic gradient descent with a pace of its own for each weight. Gives the
 * weights of a `Learnt`; the same samples give the same weights.
 */
export const learn = (given: readonly Sample[], topics: number): Learnt['weights'] => {
  const samples = mixed(given);
  const numbers = sharedTraits(samples);
  const known = samples.map(({ topic, traits }) => {
    const isNews = traits.words.some((word) => !numbers.has(word));
    const all = [...traits.words, ...traits.others, ...(isNews ? [unknown] : [])];
    return { topic, traits: all.flatMap((trait) => numbers.get(trait) ?? []) };
  });
  const weights = new Float64Array(numbers.size * topics);
  const slopes = new Float64Array(weights.length).fill(1e-6);
  for (let round = 0; round < rounds; round += 1) {
    for (const { topic, traits } of known) {
      const scale = 1 / Math.sqrt(Math.max(1, traits.length));
      const scores = new Float64Array(topics);
      for (const trait of traits) {
        const from = trait * topics;
        for (let k = 0; k < topics; k += 1) scores[k] = (scores[k] as number) + (weights[from + k] as number) * scale;
      }
      const likely = likelihoods(scores);
      if (topic < topics) likely[topic] = (likely[topic] ?? 0) - 1;
      for (const trait of traits) {
        const from = trait * topics;
        for (let k = 0; k < topics; k += 1) {
          const at = from + k;
          const weight = weights[at] as number;
          const slope = (likely[k] as number) * scale + restraint * weight;
          const sum = (slopes[at] as number) + slope * slope;
          slopes[at] = sum;
          weights[at] = weight - (pace * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  return new Map(
    [...numbers].map(([trait, number]) => [trait, centred(weights.subarray(number * topics, (number + 1) * topics))]),
  );
};
