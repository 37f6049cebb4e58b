import type { Measurement } from './measurement.ts';
import { ours } from './peer.ts';

/** What is aimed at; a figure at its limit holds. */
export type Target = {
  readonly name: string;
  readonly wanted: string;
  readonly found: string;
  readonly holds: boolean;
};

const atMost = (name: string, found: number, limit: number, unit: string, digits = 2): Target => ({
  name,
  wanted: `at most ${limit} ${unit}`,
  found: `${found.toFixed(digits)} ${unit}`,
  holds: found <= limit,
});

const atLeast = (name: string, found: number, limit: number, unit: string): Target => ({
  name,
  wanted: `at least ${limit} ${unit}`,
  found: `${found.toFixed(0)} ${unit}`,
  holds: found >= limit,
});

/** The targets of the project beside what was measured. */
export const targetsOf = ({ cold, warm, words, size, sound }: Measurement): readonly Target[] => {
  const start = cold.find(({ id }) => id === ours.id);
  return [
    atMost('cold start, process, times hello-world', start?.wall.times ?? Number.NaN, 1.3, 'x'),
    atMost('cold start, inside, times hello-world', start?.inside.times ?? Number.NaN, 3, 'x'),
    atMost('warm turn, p50', warm.ours.p50, 0.2, 'ms'),
    atMost('warm turn, p99', warm.ours.p99, 2, 'ms'),
    atMost('first free words, least', words.least, 5, 'ms'),
    atMost('entry of the bundle', size.ours.early / 1024, 400, 'KB', 1),
    atLeast('sound, times real time', sound.times, 100, 'x'),
    atMost('all sound, on two cores', sound.all.took, 90, 's', 0),
  ];
};
