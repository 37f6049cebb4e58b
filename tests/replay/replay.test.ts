import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';
import { houseFor } from '../../lambda/simulator/house.ts';
import { type LambdaFunction, startFunction } from './function.ts';
import { openPlace, type StoreName, storeNames } from './place.ts';
import { readRecorded, recordedIn } from './recorded.ts';
import { type FileResult, linesOf, replay, summaryLine, summaryOf } from './replay.ts';

const fixtures = fileURLToPath(new URL('../fixtures/requests/', import.meta.url));
const { world } = await houseFor('en-US');

const collect = async (files: AsyncGenerator<FileResult>): Promise<readonly FileResult[]> => {
  const results: FileResult[] = [];
  for await (const each of files) results.push(each);
  return results;
};

const onThePlace = async <T>(store: StoreName, work: (invoke: LambdaFunction['invoke']) => Promise<T>): Promise<T> => {
  const place = await openPlace(store);
  const lambda = await startFunction(place.environment);
  try {
    return await work(lambda.invoke);
  } finally {
    await lambda.stop();
    await place.leave();
  }
};

describe('the function as it is deployed', () => {
  test.each(storeNames)('answers every fixture as a real Echo accepts it, with the store %s', async (store) => {
    const results = await onThePlace(store, (invoke) =>
      collect(replay(recordedIn(fixtures), { invoke, world, asSent: false })),
    );
    const { fine, skipped, verdicts } = summaryOf(results);
    expect(results.flatMap(linesOf).filter((line) => line.startsWith(' '))).toEqual([]);
    expect(fine).toBe(true);
    expect(skipped).toBe(0);
    expect(verdicts['answered in words']).toBeGreaterThan(5);
    expect(verdicts.acknowledged).toBeGreaterThan(5);
  });

  it('turns away what was sent to another skill', async () => {
    const results = await onThePlace('dead', (invoke) =>
      collect(replay(recordedIn(fixtures), { invoke, world, asSent: true })),
    );
    expect(summaryOf(results)).toMatchObject({ fine: true, verdicts: { refused: expect.any(Number) } });
    expect(summaryOf(results).verdicts['answered in words']).toBeUndefined();
  });
});

describe('a broken function', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const started = (name: string, code: string) => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, code);
    return startFunction({}, file);
  };
  const launch = readRecorded('launch.json', '{"request":{"type":"LaunchRequest"}}');

  test.each([
    ['throwing', '{ throw new TypeError("no"); }', 'threw', 'TypeError: no'],
    [
      'dying',
      '{ setTimeout(() => { throw new RangeError("late"); }); return new Promise(() => {}); }',
      'threw',
      'late',
    ],
    ['rambling', '({ version: "1.0", response: { tomorrow: 1 } })', 'violation', 'V01 error at $.response.tomorrow'],
    ['silent', 'undefined', 'violation', 'V01 error at $'],
  ])('that is %s fails the replay and says how', async (name, body, verdict, why) => {
    const lambda = await started(name, `export const handler = async (_event, _context) => ${body};`);
    try {
      const results = await collect(replay([launch], { invoke: lambda.invoke, world, asSent: false }));
      const [first = '', ...rest] = results.flatMap(linesOf);
      expect(first).toBe(`${verdict.padEnd(17)}  launch.json`);
      expect(rest.join('\n')).toContain(why);
      expect(summaryOf(results).fine).toBe(false);
    } finally {
      await lambda.stop();
    }
  });

  it('that died is not waited for again', async () => {
    const dying =
      'export const handler = async (_event, _context) => { setTimeout(() => { throw new Error("late"); }); await new Promise(() => {}); };';
    const lambda = await started('dead', dying);
    try {
      await expect(lambda.invoke({})).rejects.toThrow('late');
      await expect(lambda.invoke({})).rejects.toThrow('the function died before');
    } finally {
      await lambda.stop();
    }
  });

  it('that wants a callback is not even started', async () => {
    await expect(started('calling', 'export const handler = (_event, _context, done) => done();')).rejects.toThrow(
      'two parameters',
    );
  });
});

describe('what is told', () => {
  it('is a line a file, and the figures', () => {
    const played = { type: 'LaunchRequest', verdict: 'answered in words', breaches: [] } as const;
    const results: readonly FileResult[] = [
      { kind: 'played', file: 'a.json', requests: [played] },
      { kind: 'played', file: 'b.json', requests: [played, { ...played, verdict: 'acknowledged' }] },
      { kind: 'skipped', file: 'c.json', why: 'it is not JSON' },
    ];
    expect(results.flatMap(linesOf)).toEqual([
      'answered in words  a.json',
      '1 answered in words, 1 acknowledged  b.json',
      'skipped            c.json: it is not JSON',
    ]);
    expect(summaryLine(summaryOf(results))).toBe('3 files, 1 skipped: 3 requests, 2 answered in words, 1 acknowledged');
  });
});
