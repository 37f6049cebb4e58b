import { type Phrases, PhrasesError, type Topic } from './phrases.ts';
import type { Phrase, Reader, Statement, Token, Utterance } from './statement.ts';

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

type Span = { readonly from: number; readonly to: number };

const none: readonly Span[] = [];

/** A topic made ready for comparing. */
export type Compiled<Id extends string = string> = {
  readonly id: Id;
  readonly says: readonly Phrase[];
  readonly maybe: readonly Phrase[];
  readonly means: readonly (readonly (readonly (readonly Token[])[])[])[];
  readonly hints: readonly (readonly (readonly (readonly Token[])[])[])[];
  readonly unless: readonly (readonly (readonly Token[])[])[];
  readonly ever: boolean;
  readonly ofOthers: boolean;
};

export type Matcher = {
  readonly compile: <Id extends string>(id: Id, topic: Topic) => Compiled<Id>;
  /** 0 to 1. */
  readonly score: (topic: Compiled, heard: Utterance) => number;
};

const same = (wanted: Token, token: Token | undefined): boolean =>
  token !== undefined && (wanted.stem === '' ? wanted.said === token.said : wanted.stem === token.stem);

/** Makes topics comparable with what is heard. `rarity` weighs a stem: a word of many topics says little. */
export const createMatcher = (
  reader: Reader,
  { words, language }: Pick<Phrases, 'words' | 'language'>,
  rarity: (stem: string) => number,
): Matcher => {
  const denials = new Set(language.denials);
  const subjects = new Set(language.subjects);
  const groups = new Map(
    Object.entries(words).map(([name, list]) => [name, list.map((entry) => reader.phrase(entry).tokens)]),
  );

  const compile = <Id extends string>(id: Id, topic: Topic): Compiled<Id> => {
    const group = (name: string) => {
      const found = groups.get(name);
      if (found === undefined) throw new PhrasesError(id, name);
      return found;
    };
    return {
      id,
      says: topic.says.map(reader.phrase),
      maybe: (topic.maybe ?? []).map(reader.phrase),
      means: (topic.means ?? []).map((way) => way.map(group)),
      hints: (topic.hints ?? []).map((way) => way.map(group)),
      unless: (topic.unless ?? []).map(group),
      ever: topic.ever ?? false,
      ofOthers: topic.ofOthers ?? false,
    };
  };

  /** Where a phrase stands within one statement, word after word. */
  const spansIn = (tokens: readonly Token[], wanted: readonly Token[]): readonly Span[] => {
    const [first] = wanted;
    if (first === undefined) return none;
    let spans: Span[] | undefined;
    for (let from = 0; from + wanted.length <= tokens.length; from += 1) {
      if (!same(first, tokens[from]) || !wanted.every((word, i) => same(word, tokens[from + i]))) continue;
      spans ??= [];
      spans.push({ from, to: from + wanted.length });
    }
    return spans ?? none;
  };

  /** Is a span denied by a word before it that is not itself part of what is meant, as in "no feeling"? */
  const denied = (tokens: readonly Token[], span: Span, meant: readonly Span[]): boolean =>
    tokens.some(
      ({ said }, at) =>
        at < span.from &&
        at >= span.from - denialReach &&
        denials.has(said) &&
        !meant.some(({ from, to }) => at >= from && at < to),
    );

  type Group = readonly (readonly Token[])[];

  /** For each group where it is claimed, counted through all statements. */
  const claims = (statements: readonly Statement[], way: readonly Group[]): readonly (readonly Span[])[] => {
    let before = 0;
    const inEach = statements.map(({ tokens }) => {
      const found = way.map((group) => group.flatMap((wanted) => spansIn(tokens, wanted)));
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

  const isSaid = (statements: readonly Statement[], group: Group): boolean =>
    statements.some(({ tokens }) => group.some((wanted) => spansIn(tokens, wanted) !== none));

  const meant = (statements: readonly Statement[], ways: Compiled['means']): boolean =>
    ways.some((way) => {
      // Most ways end here: some group of theirs is nowhere.
      if (!way.every((group) => isSaid(statements, group))) return false;
      const places = claims(statements, way);
      return places.every((spans) => spans.length > 0) && placed(places);
    });

  const weigh = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + rarity(token.stem), 0);

  const denies = (tokens: readonly Token[]): boolean => tokens.some(({ said }) => denials.has(said));

  /** Shared weight of two phrasings, 0 to 1, whatever the order of the words (Dice); none where only one of them denies. */
  const likeness = (heard: readonly Token[], says: readonly Token[]): number => {
    if (denies(heard) !== denies(says)) return 0;
    const left = new Set(says.map((token) => token.stem));
    const shared = heard.filter((token) => left.delete(token.stem));
    return (2 * weigh(shared)) / (weigh(heard) + weigh(says));
  };

  /** Enough of a phrasing to be known by within a longer one: two words besides "I" or "it". */
  const isTelling = (tokens: readonly Token[]): boolean => tokens.filter(({ said }) => !subjects.has(said)).length > 1;

  const equal = (one: readonly Token[], other: readonly Token[]): boolean =>
    one.length === other.length && one.every((token, i) => same(token, other[i]));

  const score = (topic: Compiled, heard: Utterance): number => {
    if (topic.maybe.some((said) => said.plain === heard.plain)) return worth.possible;
    if (topic.says.some((said) => said.plain === heard.plain)) return worth.letter;
    const statements = heard.statements.filter(
      ({ past, others }) => (topic.ever || !past) && (topic.ofOthers || !others),
    );
    const all = statements.flatMap(({ tokens }) => tokens);
    if (all.length === 0) return 0;
    if (topic.says.some((said) => equal(said.tokens, all))) return worth.words;
    const elsewhere = topic.unless.some((group) => group.some((wanted) => spansIn(all, wanted).length > 0));
    if (!elsewhere && meant(statements, topic.means)) return worth.means;
    const inside = ({ tokens }: Phrase) =>
      isTelling(tokens) &&
      statements.some((statement) =>
        spansIn(statement.tokens, tokens).some((span) => !denied(statement.tokens, span, [])),
      );
    if (!elsewhere && topic.says.some(inside)) return worth.inside;
    if (!elsewhere && meant(statements, topic.hints)) return worth.possible;
    return elsewhere ? 0 : worth.alike * Math.max(...topic.says.map((said) => likeness(all, said.tokens)));
  };

  return { compile, score };
};
