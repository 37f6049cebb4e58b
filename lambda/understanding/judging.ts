import type { Weights } from './known.ts';
import { addRow } from './rows.ts';
import type { Token } from './statement.ts';
import { traitsOf, unknown } from './traits.ts';

/** A topic and how likely it is, 0 to 1; all topics together come to 1. */
export type Judged = { readonly topic: string; readonly likelihood: number };

/** The most likely first; nothing where most of the words are in no phrasing. */
export type Judge = (tokens: readonly Token[]) => readonly Judged[];

/** So many words that no phrasing has, and next to nothing that is known to be meant: about something else. */
const strange = 2;
/** What is lost where weights are drawn back, made up for; found together with the margin. */
const sharpness = 1.9;

/** Likelihoods out of scores of any size. */
export const likelihoods = (scores: Float64Array): Float64Array => {
  const most = scores.reduce((one, other) => Math.max(one, other));
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
};

/** Weighs a question by what was learnt; weights are read as they are met. */
export const createJudge = ({ topics, concepts, weights }: Weights): Judge => {
  return (tokens) => {
    const { words, others } = traitsOf(tokens, concepts);
    const sums = new Float64Array(topics.length);
    const add = (traits: readonly string[]): number => traits.filter((trait) => addRow(weights, trait, sums)).length;
    const known = add(words);
    const news = words.length - known;
    const meant = others.filter((trait) => trait.startsWith('@') && !trait.includes(' ')).length;
    if (news * 2 >= words.length || (news >= strange && meant <= 1)) return [];
    const met = known + add(others) + (news > 0 ? add([unknown]) : 0);
    const likely = likelihoods(sums.map((sum) => (sum * sharpness) / Math.sqrt(Math.max(1, met))));
    return topics
      .map((topic, i) => ({ topic, likelihood: likely[i] ?? 0 }))
      .toSorted((a, b) => b.likelihood - a.likelihood);
  };
};
