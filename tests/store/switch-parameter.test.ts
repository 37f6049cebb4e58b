import { describe, expect, it } from 'vitest';
import type { Post } from '../../lambda/store/post.ts';
import { switchParameter } from '../../lambda/store/switch-parameter.ts';
import { credentials, region } from './loopback.ts';

type Bench = { now: number; answer: () => ReturnType<Post>; readonly sent: string[]; warnings: number };

const benchOf = () => {
  const bench: Bench = { now: 1_700_000_000_000, answer: () => value('pelvic-tilts'), sent: [], warnings: 0 };
  const read = switchParameter({
    name: '/GentleBack/switched-off',
    region,
    credentials,
    clock: () => bench.now,
    warn: () => {
      bench.warnings += 1;
    },
    post: (headers, body) => {
      bench.sent.push(`${headers.host} ${headers['x-amz-target']} ${body}`);
      return bench.answer();
    },
  });
  return { bench, read };
};
const value = async (text: string) => ({ status: 200, body: JSON.stringify({ Parameter: { Value: text } }) });
const minute = 60_000;

describe('the parameter', () => {
  it('is asked for once a minute, and what it says then holds', async () => {
    const { bench, read } = benchOf();
    expect([await read(), await read()]).toEqual(['pelvic-tilts', 'pelvic-tilts']);
    expect(bench.sent).toEqual([
      'ssm.eu-west-1.amazonaws.com AmazonSSM.GetParameter {"Name":"/GentleBack/switched-off"}',
    ]);
    bench.answer = () => value('nothing');
    bench.now += minute - 1;
    expect(await read()).toBe('pelvic-tilts');
    bench.now += 1;
    expect(await read()).toBe('nothing');
    expect(bench.sent).toHaveLength(2);
  });

  it.each<[string, () => ReturnType<Post>]>([
    ['refuses', async () => ({ status: 400, body: '{"__type":"AccessDeniedException"}' })],
    ['says something else', async () => ({ status: 200, body: '{' })],
    ['cannot be reached', () => Promise.reject(new Error('ECONNREFUSED'))],
  ])('holds as it was where Systems Manager %s', async (_, answer) => {
    const { bench, read } = benchOf();
    await read();
    bench.answer = answer;
    bench.now += minute;
    expect(await read()).toBe('pelvic-tilts');
    expect(bench.warnings).toBe(1);
  });

  it('keeps nobody waiting: what comes late holds from then on', async () => {
    const { bench, read } = benchOf();
    let arrive: () => void = () => {};
    bench.answer = () =>
      new Promise((resolve) => {
        arrive = () => resolve({ status: 200, body: '{"Parameter":{"Value":"knee-rocks"}}' });
      });
    const began = performance.now();
    expect(await read()).toBe('');
    expect(performance.now() - began).toBeLessThan(1000);
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await read()).toBe('knee-rocks');
  });
});
