import { countWords } from './sentence.ts';
import type { Segment } from './ssml.ts';
import type { World } from './world.ts';

/** Milliseconds a segment is likely to last: a sound nobody knows counts for nothing. */
export const lengthOf = (segment: Segment, wordsPerSecond: number, { soundLength }: World): number => {
  switch (segment.kind) {
    case 'words':
      return (countWords(segment.text) / wordsPerSecond) * 1000;
    case 'break':
      return segment.ms;
    case 'audio':
      return soundLength(segment.src) ?? 0;
    default:
      return segment satisfies never;
  }
};

/** Milliseconds segments are likely to last one after the other. */
export const lengthOfAll = (segments: readonly Segment[], wordsPerSecond: number, world: World): number =>
  segments.reduce((total, segment) => total + lengthOf(segment, wordsPerSecond, world), 0);
