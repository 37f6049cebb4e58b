import { expect, test } from 'vitest';
import type { ColdStart } from './cold-start.ts';
import type { Measurement } from './measurement.ts';
import { peers } from './peer.ts';
import { report } from './report.ts';
import type { Size } from './size.ts';
import { table } from './table.ts';
import { targetsOf } from './target.ts';

test('a table has its names to the left and its figures to the right', () => {
  const rows = [
    ['', 'ms'],
    ['one', '1.0'],
    ['and another', '100.0'],
  ] as const;
  expect(table(rows)).toBe('                ms\none            1.0\nand another  100.0');
  expect(table([['only a name'], ['more', '']])).toBe('only a name\nmore');
});

const size = (early: number): Size => ({
  early,
  later: 1000,
  parts: [{ name: 'lambda/understanding', early, later: 1000 }],
  chunks: [{ name: 'dynamo-table.mjs', early, later: 1000 }],
});

const sound = {
  clips: 24,
  seconds: 1440,
  times: 100,
  all: { files: 348, seconds: 55_000, took: 90, bytes: 3e8, largest: 7e6 },
};

/** A run in which everything is at its limit, `cold` and `warm` times that. */
const measured = (cold = 1, warm = 1): Measurement => {
  const figures = (times: number) => ({ median: 1000 * times, least: 900 * times, times, timesLeast: times });
  const starts = peers.map(
    ({ id, name }): ColdStart => ({ id, name, wall: figures(1.3 * cold), inside: figures(3 * cold) }),
  );
  return {
    node: 'v24.0.0',
    rounds: 15,
    cold: starts,
    warm: {
      hello: { name: 'hello-world', p50: 0.01, p99: 0.1 },
      ours: { name: 'Gentle Back', p50: 0.2 * warm, p99: 2 * warm },
    },
    words: { median: 7, least: 5, next: 1 },
    size: { hello: size(95_000), ours: size(400 * 1024), others: [{ name: "hello + Amazon's adapter", ...size(1e7) }] },
    sound,
  };
};

const missed = (measurement: Measurement) => targetsOf(measurement).flatMap(({ name, holds }) => (holds ? [] : [name]));

const cold = ['cold start, process, times hello-world', 'cold start, inside, times hello-world'];

test('a figure at its limit holds, one beyond does not', () => {
  expect(missed(measured())).toEqual([]);
  expect(missed(measured(1.01))).toEqual(cold);
  expect(missed(measured(1, 1.01))).toEqual(['warm turn, p50', 'warm turn, p99']);
  expect(missed({ ...measured(), sound: { ...sound, times: 99 } })).toEqual(['sound, times real time']);
  expect(missed({ ...measured(), sound: { ...sound, all: { ...sound.all, took: 90.1 } } })).toEqual([
    'all sound, on two cores',
  ]);
  expect(missed({ ...measured(), words: { median: 7, least: 5.1, next: 1 } })).toEqual(['first free words, least']);
  expect(missed({ ...measured(), cold: [] })).toEqual(cold);
});

test('the report is narrower than 80 columns and says plainly what does not hold', () => {
  const text = report(measured(7.77));
  expect(text.split('\n').filter((line) => line.length >= 80 || line.endsWith(' '))).toEqual([]);
  for (const { name } of peers) expect(text).toContain(name);
  expect(text.match(/DOES NOT HOLD/g)).toHaveLength(2);
  expect(report(measured())).not.toContain('DOES NOT HOLD');
});
