import { ms } from '#protocol';
import { lengthOfAll } from '../length.ts';
import type { Segment } from '../ssml.ts';
import type { World } from '../world.ts';
import { filtered } from './filter.ts';
import type { Part } from './part.ts';

/** What is heard of a part, and for about how many milliseconds. */
export type Hearing = {
  readonly lasts: number;
  /** In the order in which they end; `undefined` where something in it is known only to the device. */
  readonly segments: readonly Segment[] | undefined;
};

const joined = (hearings: readonly Hearing[]): readonly Segment[] | undefined =>
  hearings.some(({ segments }) => segments === undefined)
    ? undefined
    : hearings.flatMap(({ segments = [] }) => segments);

const bare = (part: Part, wordsPerSecond: number, world: World): Hearing => {
  const of = (segments: readonly Segment[]): Hearing => ({
    lasts: lengthOfAll(segments, wordsPerSecond, world),
    segments,
  });
  switch (part.kind) {
    case 'unknown':
      return { lasts: 0, segments: undefined };
    case 'speech':
      return of(part.segments);
    case 'audio':
      return of([{ kind: 'audio', src: part.src }]);
    case 'silence':
      return of([{ kind: 'break', ms: ms(part.lasts) }]);
    case 'sequencer': {
      const inner = part.parts.map((one) => hear(one, wordsPerSecond, world));
      return { lasts: inner.reduce((total, { lasts }) => total + lasts, 0), segments: joined(inner) };
    }
    case 'mixer': {
      const all = part.parts.map((one) => ({ ...hear(one, wordsPerSecond, world), bed: one.trimmed }));
      const leading = all.filter(({ bed }) => !bed).toSorted((a, b) => a.lasts - b.lasts);
      // A bed that ends with the words is under them and not after them.
      return { lasts: leading.at(-1)?.lasts ?? 0, segments: joined([...all.filter(({ bed }) => bed), ...leading]) };
    }
    case 'selector':
      // Any of them may be played; the longest stands for all.
      return part.parts
        .map((one) => hear(one, wordsPerSecond, world))
        .reduce((longest, one) => (one.lasts > longest.lasts ? one : longest), { lasts: 0, segments: [] });
    default:
      return part satisfies never;
  }
};

/** What `part` lets one hear. A repeat without end lasts for ever, unless it is trimmed to what it stands in. */
export const hear = (part: Part, wordsPerSecond: number, world: World): Hearing => {
  const { lasts, segments } = bare(part, wordsPerSecond, world);
  return { lasts: filtered(lasts, part.filters), segments };
};
