import { describe, expect, test } from 'vitest';
import { healthWordIn } from '../../lambda/contract/health-word.ts';
import { logger } from '../../lambda/log.ts';

const now = 1_700_000_000_000;
const counted = (entry: Readonly<Record<string, unknown>>) => {
  const lines: string[] = [];
  logger((line) => lines.push(line), { namespace: 'GentleBack', clock: () => now })(entry);
  return JSON.parse(lines.join(''));
};
const turn = { requestId: 'r', command: 'next', latency: 12, routineId: 'pelvic-tilts', step: 0 };

describe('a line of the log', () => {
  test('counts a turn and how long it took', () => {
    expect(counted(turn)).toEqual({
      ...turn,
      turns: 1,
      misses: 0,
      _aws: {
        Timestamp: now,
        CloudWatchMetrics: [
          {
            Namespace: 'GentleBack',
            Dimensions: [[]],
            Metrics: [
              { Name: 'turns', Unit: 'Count' },
              { Name: 'misses', Unit: 'Count' },
              { Name: 'latency', Unit: 'Milliseconds' },
            ],
          },
        ],
      },
    });
  });

  test('counts what was not understood', () => {
    expect(counted({ ...turn, command: 'noMatch' })).toMatchObject({ turns: 1, misses: 1 });
  });

  test('counts a halt by the step that it was at', () => {
    const line = counted({ ...turn, command: 'halt', step: 2 });
    expect(line).toMatchObject({ place: 'pelvic-tilts/2', halts: 1 });
    expect(line._aws.CloudWatchMetrics[1]).toEqual({
      Namespace: 'GentleBack',
      Dimensions: [['place']],
      Metrics: [{ Name: 'halts', Unit: 'Count' }],
    });
    expect(counted({ command: 'halt', latency: 3 })).not.toHaveProperty('halts');
  });

  test('counts an answer that Alexa refused apart from what else went wrong', () => {
    expect(counted({ requestType: 'SessionEndedRequest', errorClass: 'INVALID_RESPONSE' })).toMatchObject({
      refusals: 1,
      faults: 0,
    });
    expect(counted({ errorClass: 'StoreError' })).toMatchObject({ refusals: 0, faults: 1 });
  });

  test('counts nothing where there is nothing to count, or nobody to count for', () => {
    expect(counted({ requestId: 'r' })).toEqual({ requestId: 'r' });
    const lines: string[] = [];
    logger((line) => lines.push(line))(turn);
    expect(JSON.parse(lines.join(''))).toEqual(turn);
  });

  test('has no word of health in the names of its metrics', () => {
    const names = Object.keys(counted({ ...turn, command: 'halt', errorClass: 'StoreError' }));
    expect(names.flatMap((name) => healthWordIn(name) ?? [])).toEqual([]);
  });
});
