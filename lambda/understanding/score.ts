import { fine, type KnownTopic, type Lexicon } from './known.ts';
import type { Language } from './phrases.ts';
import type { Statement, Token, Utterance } from './statement.ts';
import { type Column, find, findHash, hashOf } from './table.ts';

/** From here up a topic is meant. Between the two thresholds it may be meant; below the floor it is nothing. */
export const margin = 0.85;
export const floor = 0.62;

/** From here up a phrasing was met to the letter, and under the margin a topic was named as possible. */
export const letter = 0.97;
export const possible = 0.8;

/** How much each kind of evidence is worth; likeness to a phrasing comes to at most the last. */
const worth = { letter: 1, words: letter, means: 0.95, inside: 0.9, possible, alike: 0.79 } as const;

/** Words between the first and the last group of one meaning. */
const reach = 9;
/** How many words before a group a denial still denies it. */
const denialReach = 3;
/** No entry of a word group has more words than this, and no phrasing that is known within others has more than that. */
const longestEntry = 8;
const longestPhrasing = 24;

/** The words of a phrase for looking it up: stems, or the very forms behind a `=`. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens[0]?.stem === '' ? `=${tokens.map(({ said }) => said).join(' ')}` : tokens.map(({ stem }) => stem).join(' ');

/** How much a word tells that is said for `spread` of all topics. */
export const rarityOf = (topics: number, spread: number): number => Math.log(1 + topics / (1 + spread));

type Span = { readonly from: number; readonly to: number };

const none: readonly Span[] = [];

/** Where each word group stands in some words. */
type Places = ReadonlyMap<number, readonly Span[]>;

/** What was heard as a topic takes it: without what is past or of others, where that does not count. */
type View = {
  readonly all: readonly Token[];
  readonly statements: readonly { readonly tokens: readonly Token[]; readonly places: Places }[];
  /** Groups that are said, whatever they are near to. */
  readonly groups: Places;
  readonly equal: ReadonlySet<number>;
  readonly inside: ReadonlySet<number>;
  /** By topic, 0 to 1. */
  readonly alike: () => Float64Array;
};

/** 0 to 1, for the number of a topic. */
export type Score = (topic: number, heard: Utterance) => number;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};

const addAll = (set: Set<number>, found: Column | undefined): void => {
  for (const one of found ?? []) set.add(one);
};

/** Compares what is heard with all that is known. */
export const createScore = (topics: readonly KnownTopic[], lexicon: Lexicon, language: Language): Score => {
  const denials = new Set(language.denials);
  const subjects = new Set(language.subjects);

  /** Is a span denied by a word before it that is not itself part of what is meant, as in "no feeling"? */
  const denied = (tokens: readonly Token[], span: Span, meant: readonly Span[]): boolean => {
    for (let at = Math.max(0, span.from - denialReach); at < span.from; at += 1) {
      const isPart = meant.some(({ from, to }) => at >= from && at < to);
      if (!isPart && denials.has(tokens[at]?.said ?? '')) return true;
    }
    return false;
  };

  /** Calls for each run of words, with the hashes of its stems and of its very forms. */
  const runs = (
    tokens: readonly Token[],
    most: number,
    each: (stems: number, forms: number, span: Span) => void,
  ): void => {
    for (let from = 0; from < tokens.length; from += 1) {
      let stems: number | undefined;
      let forms = hashOf('=');
      for (let to = from + 1; to <= Math.min(tokens.length, from + most); to += 1) {
        const { said = '', stem = '' } = tokens[to - 1] ?? {};
        forms = hashOf(stems === undefined ? said : ` ${said}`, forms);
        stems = stems === undefined ? hashOf(stem) : hashOf(` ${stem}`, stems);
        each(stems, forms, { from, to });
      }
    }
  };

  const placesIn = (tokens: readonly Token[]): Places => {
    const places = new Map<number, Span[]>();
    const put = (groups: Column | undefined, span: Span): void => {
      for (const group of groups ?? []) {
        const known = places.get(group);
        if (known === undefined) places.set(group, [span]);
        else known.push(span);
      }
    };
    runs(tokens, longestEntry, (stems, forms, span) => {
      put(findHash(lexicon.groups, stems), span);
      put(findHash(lexicon.groups, forms), span);
    });
    return places;
  };

  /** Enough of a phrasing to be known by within a longer one: two words besides "I" or "it". */
  const isTelling = (tokens: readonly Token[]): boolean => tokens.filter(({ said }) => !subjects.has(said)).length > 1;

  const insideOf = (statements: readonly Statement[]): ReadonlySet<number> => {
    const inside = new Set<number>();
    for (const { tokens } of statements) {
      runs(tokens, longestPhrasing, (stems, _, span) => {
        const found = findHash(lexicon.says, stems);
        if (found === undefined) return;
        if (isTelling(tokens.slice(span.from, span.to)) && !denied(tokens, span, none)) addAll(inside, found);
      });
    }
    return inside;
  };

  const denies = (tokens: readonly Token[]): boolean => tokens.some(({ said }) => denials.has(said));

  /** Shared weight of two phrasings, 0 to 1, whatever the order of the words (Dice); none where only one of them denies. */
  const likeness = (heard: readonly Token[]): Float64Array => {
    const best = new Float64Array(topics.length);
    const shared = new Float64Array(lexicon.topicOf.length);
    const met: number[] = [];
    const seen = new Set<string>();
    let weight = 0;
    for (const { stem } of heard) {
      const found = find(lexicon.stems, stem);
      const rarity = rarityOf(topics.length, found?.[0] ?? 0);
      weight += rarity;
      if (seen.has(stem)) continue;
      seen.add(stem);
      for (const phrasing of found?.subarray(1) ?? []) {
        if (shared[phrasing] === 0) met.push(phrasing);
        shared[phrasing] = (shared[phrasing] ?? 0) + rarity;
      }
    }
    const isDenied = Number(denies(heard));
    for (const phrasing of met) {
      if (lexicon.denies[phrasing] !== isDenied) continue;
      const topic = lexicon.topicOf[phrasing] ?? 0;
      const like = (2 * (shared[phrasing] ?? 0)) / (weight + (lexicon.weightOf[phrasing] ?? 0) / fine);
      if (like > (best[topic] ?? 0)) best[topic] = like;
    }
    return best;
  };

  const view = (statements: readonly Statement[]): View => {
    const all = statements.flatMap(({ tokens }) => tokens);
    const equal = new Set<number>();
    addAll(equal, find(lexicon.says, keyOf(all)));
    const placed = statements.map(({ tokens }) => ({ tokens, places: placesIn(tokens) }));
    return {
      all,
      statements: placed,
      groups: (placed.length === 1 ? placed[0]?.places : undefined) ?? placesIn(all),
      equal,
      inside: insideOf(statements),
      alike: once(() => likeness(all)),
    };
  };

  /** What all topics ask of one utterance; forgotten with it. */
  type Seen = {
    readonly maybe: Column | undefined;
    readonly plain: Column | undefined;
    readonly views: Map<string, View>;
  };
  const seen = new WeakMap<Utterance, Seen>();
  const seenOf = (heard: Utterance): Seen => {
    const { plain } = heard;
    const found = seen.get(heard) ?? {
      maybe: find(lexicon.maybe, plain),
      plain: find(lexicon.plain, plain),
      views: new Map<string, View>(),
    };
    seen.set(heard, found);
    return found;
  };

  const viewOf = ({ ever, ofOthers }: KnownTopic, { statements }: Utterance, views: Map<string, View>): View => {
    const counted = statements.filter(({ past, others }) => (ever || !past) && (ofOthers || !others));
    // Most often all of them count for every topic.
    const name = counted.length === statements.length ? 'all' : `${ever} ${ofOthers}`;
    const found = views.get(name) ?? view(counted);
    views.set(name, found);
    return found;
  };

  /** For each group where it is claimed, counted through all statements. */
  const claims = ({ statements }: View, way: readonly number[]): readonly (readonly Span[])[] => {
    let before = 0;
    const inEach = statements.map(({ tokens, places }) => {
      const found = way.map((group) => places.get(group) ?? none);
      const start = before;
      before += tokens.length;
      return found.map((spans) =>
        spans
          .filter((span) => !denied(tokens, span, found.flat()))
          .map(({ from, to }) => ({ from: from + start, to: to + start })),
      );
    });
    return way.map((_, group) => inEach.flatMap((found) => found[group] ?? []));
  };

  const near = (spans: readonly Span[]): boolean =>
    Math.max(...spans.map((span) => span.to)) - Math.min(...spans.map((span) => span.from)) <= reach;

  /** Is there one place for each group, all of them near each other? */
  const placed = (places: readonly (readonly Span[])[], chosen: readonly Span[] = []): boolean => {
    const [first, ...others] = places;
    if (first === undefined) return near(chosen);
    return first.some((span) => placed(others, [...chosen, span]));
  };

  const meant = (view: View, ways: KnownTopic['means']): boolean =>
    ways.some((way) => {
      // Most ways end here: some group of theirs is nowhere.
      if (!way.every((group) => view.groups.has(group))) return false;
      const places = claims(view, way);
      return places.every((spans) => spans.length > 0) && placed(places);
    });

  return (number, heard) => {
    const topic = topics[number];
    if (topic === undefined) return 0;
    const { maybe, plain, views } = seenOf(heard);
    if (maybe?.includes(number)) return worth.possible;
    if (plain?.includes(number)) return worth.letter;
    const counted = viewOf(topic, heard, views);
    if (counted.all.length === 0) return 0;
    if (counted.equal.has(number)) return worth.words;
    if (topic.unless.some((group) => counted.groups.has(group))) return 0;
    if (meant(counted, topic.means)) return worth.means;
    if (counted.inside.has(number)) return worth.inside;
    if (meant(counted, topic.hints)) return worth.possible;
    return worth.alike * (counted.alike()[number] ?? 0);
  };
};
