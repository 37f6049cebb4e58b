import { type MythId, myths } from '#protocol';
import type { Judged } from './judging.ts';

/** What a question comes to. Two ids where both are likely. */
export type Decided =
  | { readonly kind: 'question'; readonly myths: readonly MythId[] }
  | { readonly kind: 'medicine' }
  | { readonly kind: 'untraced' }
  | { readonly kind: 'health' }
  | { readonly kind: 'outside' };

/** From here up one answer is meant. Calibrated by cross-validation, decisions/0015. */
export const margin = 0.6;
/** All that has no answer comes to this together: then it is told what it is. */
const foreign = 0.42;
/** What nobody asked in so many words is answered from here up. */
export const certain = 0.8;
/** Two are offered where they come to this together, and the lesser of them to as much as this. */
const together = 0.45;
const second = 0.12;

const mythNamed = (topic: string): MythId | undefined => myths.find(({ id }) => id === topic)?.id;

const likelihoodOf = (ranked: readonly Judged[], topic: string): number =>
  ranked.find((each) => each.topic === topic)?.likelihood ?? 0;

/** One answer, two to choose from, or nothing that we know: a wrong answer about health is the worst outcome. */
export const decide = (ranked: readonly Judged[], least = margin): Decided => {
  if (ranked.length === 0) return { kind: 'outside' };
  const strange = likelihoodOf(ranked, 'outside');
  const elsewhere = strange + likelihoodOf(ranked, 'health');
  const [first, next] = ranked.filter(({ topic }) => topic !== 'outside' && topic !== 'health');
  const unanswered: Decided = { kind: strange > elsewhere / 2 && elsewhere >= foreign ? 'outside' : 'health' };
  if (first === undefined || next === undefined || elsewhere >= first.likelihood) return unanswered;
  const isClear = first.likelihood >= least;
  if (first.topic === 'medicine' || first.topic === 'untraced') return isClear ? { kind: first.topic } : unanswered;
  const one = mythNamed(first.topic);
  const other = mythNamed(next.topic);
  if (one === undefined) return unanswered;
  if (isClear) return { kind: 'question', myths: [one] };
  const areBoth = first.likelihood + next.likelihood >= together && next.likelihood >= second;
  return other !== undefined && areBoth ? { kind: 'question', myths: [one, other] } : unanswered;
};

/** Two questions in one breath, each clear by itself; `undefined` where there are not two. */
export const bothOf = (parts: readonly Decided[]): Decided | undefined => {
  const clear = parts.flatMap((part) => (part.kind === 'question' && part.myths.length === 1 ? part.myths : []));
  const [one, other, ...more] = [...new Set(clear)];
  return one === undefined || other === undefined || more.length > 0
    ? undefined
    : { kind: 'question', myths: [one, other] };
};

/** Is it clear what was asked, and is there an answer? */
export const isClear = (decided: Decided): boolean =>
  decided.kind === 'question' ? decided.myths.length === 1 : decided.kind !== 'health';
