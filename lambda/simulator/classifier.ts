/** Words that mean one of several things, as features: words, and pairs of neighbours. */
export type Example = { readonly means: string; readonly features: readonly string[] };

/** What words most likely mean, how sure that is, and how likely the next best is: 0 to 1. */
export type Guess = { readonly means: string; readonly chance: number; readonly next: number };

export type Classify = (features: readonly string[]) => Guess | undefined;

const rounds = 4;
/** The first step; each round's is smaller. */
const firstStep = 1.5;
/** A chance that is off by less than this is left as it is. */
const negligible = 1e-3;
/** Examples of a thing that has this many count once; of one that has fewer, more, up to three times. */
const usual = 80;

/** Words and pairs of neighbours, the beginning and the end among them. */
export const featuresOf = (words: readonly string[]): readonly string[] => {
  const bounded = ['^', ...words, '$'];
  return [...words, ...bounded.slice(1).map((word, i) => `${bounded[i]} ${word}`)];
};

/** Visits all of `length` in an order that leaps, so that neighbours are seldom seen one after the other. */
const leap = (length: number): number => {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let step = Math.max(1, Math.floor(length * 0.618));
  while (divides(step, length) !== 1) step += 1;
  return step;
};

/**
 * Learns from examples by softmax regression: a weight for each feature and thing, moved towards what was meant example by
 * example. The same examples in the same order give the same guesses. A feature that no example had is passed over; where
 * none is known there is no guess.
 */
export const learn = (examples: readonly Example[]): Classify => {
  const things = [...new Set(examples.map(({ means }) => means))];
  const numberOf = new Map(things.map((thing, number) => [thing, number]));
  const rowOf = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) if (!rowOf.has(feature)) rowOf.set(feature, rowOf.size * things.length);
  }
  const known = (features: readonly string[]) => features.flatMap((feature) => rowOf.get(feature) ?? []);
  const lessons = examples.map(({ means, features }) => ({ thing: numberOf.get(means) ?? 0, rows: known(features) }));
  const times = new Float64Array(things.length);
  for (const { thing } of lessons) times[thing] = (times[thing] ?? 0) + 1;

  const weights = new Float32Array(rowOf.size * things.length);
  const leanings = new Float32Array(things.length);
  const chances = new Float32Array(things.length);
  /** Fills in the chances of all things; long sentences are no surer than short ones. */
  const weigh = (rows: readonly number[]): number => {
    const share = 1 / Math.sqrt(Math.max(1, rows.length));
    chances.set(leanings);
    for (const row of rows) {
      for (let t = 0; t < things.length; t++) chances[t] = (chances[t] ?? 0) + (weights[row + t] ?? 0) * share;
    }
    const most = chances.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
    let sum = 0;
    for (let t = 0; t < things.length; t++) sum += chances[t] = Math.exp((chances[t] ?? 0) - most);
    for (let t = 0; t < things.length; t++) chances[t] = (chances[t] ?? 0) / sum;
    return share;
  };

  const step = leap(lessons.length);
  for (let round = 0; round < rounds; round++) {
    const rate = firstStep / (1 + round / 2);
    for (let i = 0; i < lessons.length; i++) {
      const lesson = lessons[(i * step) % lessons.length];
      if (lesson === undefined || lesson.rows.length === 0) continue;
      const share = weigh(lesson.rows);
      const rarity = Math.min(3, Math.sqrt(usual / (times[lesson.thing] ?? usual)));
      for (let t = 0; t < things.length; t++) {
        const off = ((chances[t] ?? 0) - (t === lesson.thing ? 1 : 0)) * rarity;
        if (Math.abs(off) < negligible) continue;
        for (const row of lesson.rows) weights[row + t] = (weights[row + t] ?? 0) - rate * off * share;
        leanings[t] = (leanings[t] ?? 0) - rate * off * 0.05;
      }
    }
  }

  return (features) => {
    const rows = known(features);
    if (rows.length === 0) return undefined;
    weigh(rows);
    const best = chances.reduce((most, chance, t) => (chance > (chances[most] ?? 0) ? t : most), 0);
    const means = things[best];
    const next = chances.reduce((most, chance, t) => (t === best ? most : Math.max(most, chance)), 0);
    return means === undefined ? undefined : { means, chance: chances[best] ?? 0, next };
  };
};
