import { countWords } from '../contract/sentence.ts';
import type { Segment } from '../contract/ssml.ts';
import type { World } from '../contract/world.ts';

/** Something heard, and how long it takes in whole milliseconds. */
export type Part =
  | { readonly kind: 'words'; readonly text: string; readonly lasts: number }
  | { readonly kind: 'pause'; readonly lasts: number }
  | { readonly kind: 'sound'; readonly file: string; readonly lasts: number };

/** Who is heard: the skill's speech, its reprompt, what it asked a timer or a reminder to say, or Alexa in her own words. */
export type Role = 'say' | 'reprompt' | 'timer' | 'reminder' | 'alexa';

/** Shorter breaks only mark the end of a clause: they belong to the words around them. */
const shortestPause = 1000;

const toPart = (segment: Segment, locale: string, world: World): Part => {
  switch (segment.kind) {
    case 'words':
      return { ...segment, lasts: Math.round((countWords(segment.text) / world.wordsPerSecond(locale)) * 1000) };
    case 'break':
      return { kind: 'pause', lasts: segment.ms };
    case 'audio':
      return { kind: 'sound', file: segment.src, lasts: world.soundLength(segment.src) ?? 0 };
    default:
      return segment satisfies never;
  }
};

const joinedPauses = (one: Part, other: Part): Part | undefined =>
  one.kind === 'pause' && other.kind === 'pause' ? { kind: 'pause', lasts: one.lasts + other.lasts } : undefined;

/** One part instead of two; `undefined` where they are heard as two. */
const joined = (one: Part, other: Part): Part | undefined => {
  const lasts = one.lasts + other.lasts;
  const isShort = (part: Part) => part.kind === 'pause' && part.lasts < shortestPause;
  if (one.kind === 'words' && other.kind === 'words') {
    const seam = /^[,.;:!?]/.test(other.text) ? '' : ' ';
    return { kind: 'words', text: `${one.text}${seam}${other.text}`, lasts };
  }
  if (one.kind === 'words' && isShort(other)) return { ...one, lasts };
  if (other.kind === 'words' && isShort(one)) return { ...other, lasts };
  return undefined;
};

/**
 * What is heard, in order. Breaks in a row are one, and words run on over the end of a clause.
 * @example toParts(segmentsOf('<speak>Rest, <break time="300ms"/> now.</speak>'), 'en-US', world)
 * // => [{ kind: 'words', text: 'Rest, now.', lasts: 1100 }]
 */
export const toParts = (segments: readonly Segment[], locale: string, world: World): readonly Part[] => {
  const heard = segments.map((segment) => toPart(segment, locale, world));
  // Breaks first: two short ones may be a pause of their own.
  return joinAll(joinAll(heard, joinedPauses), joined);
};

const joinAll = (parts: readonly Part[], join: (one: Part, other: Part) => Part | undefined): readonly Part[] => {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const both = last && join(last, part);
    if (both === undefined) all.push(part);
    else all[all.length - 1] = both;
  }
  return all;
};
