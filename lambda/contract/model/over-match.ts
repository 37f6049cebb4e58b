import { docs } from '../rule.ts';
import { type Place, placing, type Rows } from './phrase.ts';
import { type ModelRule, type Sample, samplesIn } from './rule.ts';

type Pattern = { readonly id: number; readonly sample: Sample; readonly places: readonly Place[] };

/** How far a phrase has been heard as a pattern: up to a place, or into the rows of a slot that stands there. */
type Point = { readonly pattern: Pattern; readonly at: number; readonly within: Rows | undefined };

/** The points a phrase may stand at, where the end of a slot is also the beginning of what follows it. */
const settled = ({ pattern, at, within }: Point): readonly Point[] => {
  if (within === undefined) return [{ pattern, at, within }];
  const after = within.ends ? [{ pattern, at: at + 1, within: undefined }] : [];
  return within.next.size > 0 ? [{ pattern, at, within }, ...after] : after;
};

const wordsAfter = ({ pattern, at, within }: Point): Iterable<string> => {
  const place = pattern.places[at];
  if (place === undefined) return [];
  return 'word' in place ? [place.word] : (within ?? place.rows).next.keys();
};

const step = ({ pattern, at, within }: Point, word: string): readonly Point[] => {
  const place = pattern.places[at];
  if (place === undefined) return [];
  if ('word' in place) return place.word === word ? [{ pattern, at: at + 1, within: undefined }] : [];
  const rows = (within ?? place.rows).next.get(word);
  return rows === undefined ? [] : settled({ pattern, at, within: rows });
};

/** Numbers rows, so that points can be told apart. */
const numbering = () => {
  const numbers = new Map<Rows, number>();
  return (rows: Rows | undefined): number => {
    if (rows === undefined) return 0;
    const number = numbers.get(rows) ?? numbers.size + 1;
    numbers.set(rows, number);
    return number;
  };
};

/** Whether more than one intent can still be meant. */
const isShared = (points: readonly Point[]): boolean =>
  points.some(({ pattern }) => pattern.sample.intent !== points[0]?.pattern.sample.intent);

/**
 * Phrases that are samples of two intents once their slots are filled, each pair of samples once. It follows all
 * samples word by word and only as long as two intents share the words so far, so that no phrase is ever spelled out
 * that only one of them has.
 */
function* clashes(patterns: readonly Pattern[]): Generator<{ phrase: string; first: Pattern; other: Pattern }> {
  const numberOf = numbering();
  const told = new Set<string>();
  const known = new Set<string>();
  const start = patterns.map((pattern): Point => ({ pattern, at: 0, within: undefined }));
  const ahead: { readonly points: readonly Point[]; readonly phrase: readonly string[] }[] = [
    { points: start, phrase: [] },
  ];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { points, phrase } = next;
    const [first, ...others] = points
      .filter(({ pattern, at }) => at === pattern.places.length)
      .map(({ pattern }) => pattern)
      .toSorted((a, b) => a.id - b.id);
    for (const other of others) {
      if (first === undefined || first.sample.intent.name === other.sample.intent.name) continue;
      if (told.has(`${first.id} ${other.id}`)) continue;
      told.add(`${first.id} ${other.id}`);
      yield { phrase: phrase.join(' ').replaceAll(" 's", "'s"), first, other };
    }
    const after = new Map<string, Point[]>();
    for (const point of points) {
      for (const word of wordsAfter(point)) {
        const reached = after.get(word);
        if (reached === undefined) after.set(word, [...step(point, word)]);
        else reached.push(...step(point, word));
      }
    }
    for (const [word, reached] of after) {
      if (!isShared(reached)) continue;
      const apart = new Map(reached.map((one) => [`${one.pattern.id}.${one.at}.${numberOf(one.within)}`, one]));
      const key = [...apart.keys()].toSorted().join(' ');
      if (known.has(key)) continue;
      known.add(key);
      ahead.push({ points: [...apart.values()], phrase: [...phrase, word] });
    }
  }
}

export const overMatch: ModelRule = {
  asks: 'What is said for one intent, whatever fills its slots, is not said for another.',
  page: docs('custom-skills/best-practices-for-sample-utterances-and-custom-slot-type-values.html'),
  *faults(model) {
    const placesOf = placing(model.languageModel.types ?? []);
    const patterns = samplesIn(model).map((sample, id) => ({ id, sample, places: placesOf(sample) }));
    const spelled = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
    for (const { phrase, first, other } of clashes(patterns)) {
      // The same sample twice is the business of another rule.
      if (spelled(first.sample.text) === spelled(other.sample.text)) continue;
      const { where, text, intent } = other.sample;
      const found = `"${phrase}" as "${text}" of ${intent.name}`;
      const wanted = `it in one intent: it is "${first.sample.text}" of ${first.sample.intent.name} too`;
      yield { where, found, wanted, severity: 'warning' };
    }
  },
};
