import { countWords } from '../contract/sentence.ts';
import type { Segment } from '../contract/ssml.ts';
import type { World } from '../contract/world.ts';

/** Something heard, and how long it takes in whole milliseconds. */
export type Part =
  | { readonly kind: 'words'; readonly text: string; readonly lasts: number }
  | { readonly kind: 'pause'; readonly lasts: number }
  | { readonly kind: 'sound'; readonly file: string; readonly lasts: number };

/** Who is heard: the skill's speech, its reprompt, or Alexa in her own words. */
export type Role = 'say' | 'reprompt' | 'alexa';

/** @example toPart({ kind: 'words', text: 'Take your time.' }, 'en-US', world) // => { ..., lasts: 1200 } */
export const toPart = (segment: Segment, locale: string, world: World): Part => {
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

export const lengthOf = (parts: readonly Part[]): number => parts.reduce((total, { lasts }) => total + lasts, 0);
