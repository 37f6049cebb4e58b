import { levels } from './level.ts';
import type { Item, Playlist } from './playlist.ts';
import type { Sitting } from './sitting.ts';

/** The items of a sitting as a row has them: sizes below its own in numbers, and the person's moves where they named any. */
export const rowItems = ({ level, items }: Sitting, moves: readonly string[] = []): readonly Item[] => {
  const named = [...moves];
  return items.map(({ size = level, own, ...item }) => {
    const lower = Math.max(0, levels.indexOf(level) - levels.indexOf(size));
    const routine = (own ? named.shift() : undefined) ?? item.routine;
    return { ...item, routine, ...(lower > 0 ? { lower } : {}) };
  });
};

/** A sitting as several routines in a row. */
export const rowOf = (sitting: Sitting, moves?: readonly string[]): Playlist => ({
  id: sitting.id,
  ledger: 'SES-PROGRAMME',
  kind: 'session',
  stage: sitting.level === 'fuller' ? 3 : 2,
  minutes: 12,
  items: rowItems(sitting, moves),
});
