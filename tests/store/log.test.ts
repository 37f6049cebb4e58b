import { expect, test } from 'vitest';
import { logger } from '../../lambda/log.ts';

const logged = (entry: Readonly<Record<string, unknown>>): string => {
  const lines: string[] = [];
  logger((line) => lines.push(line))(entry);
  return lines.join('');
};

test('writes one line of JSON, its fields always in the same order', () => {
  expect(logged({ latency: 12.5, locale: 'en-US', requestId: 'amzn1.echo-api.request.5f-2c', hasScreen: false })).toBe(
    '{"requestId":"amzn1.echo-api.request.5f-2c","locale":"en-US","latency":12.5,"hasScreen":false}\n',
  );
});

test('leaves out what is not on the list', () => {
  expect(logged({ command: 'halt', utterance: 'ow', slots: { query: 'numb' }, userId: 'amzn1' })).toBe(
    '{"command":"halt"}\n',
  );
});

test.each([['it hurts'], [''], ['床'], ['a\nb'], ['x'.repeat(257)], [{ said: 'ow' }], [['ow']], [Number.NaN], [null]])(
  'leaves out %j, which is more or less than an id, from a field that is',
  (value) => {
    expect(logged({ stateId: value, command: 'next' })).toBe('{"command":"next"}\n');
  },
);
