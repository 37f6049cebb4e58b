import { readdirSync, readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { replay } from '../../lambda/simulator/golden.ts';
import { type Seen, stageFor } from '../conversations/stage.ts';

const folder = new URL('../conversations/en-US/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

const nothingSeen = (): Seen => ({ happenings: [], log: [], calls: [] });

describe('the local Echo', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('O01 tells every story without a network', async () => {
    const dialled: string[] = [];
    const { connect } = Socket.prototype;
    // Alexa's services stand on this machine, at a loopback address.
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...given: unknown[]) {
      const [first] = given.flat();
      const host = typeof first === 'object' && first !== null && 'host' in first ? String(first.host) : String(first);
      dialled.push(host);
      if (host !== '127.0.0.1') throw new Error('there is no network');
      return Reflect.apply(connect, this, given);
    });
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names)
      expect(await replay(textOf(name), await stageFor('en-US', nothingSeen()))).toBe(textOf(name));
    expect(dialled.filter((host) => host !== '127.0.0.1')).toEqual([]);
  });
});

/** A number in the README's table of what an evening takes, by the beginning of its line. */
const figureOf = (line: string): number => {
  const [, figure = ''] = new RegExp(`^\\| ${line} \\| ([\\d.]+)`, 'm').exec(readme) ?? [];
  return Number(figure);
};

describe('what it costs', () => {
  it('O05 the README counts what a first night takes', async () => {
    const seen = nothingSeen();
    const [scene = ''] = textOf('01-first-night.txt').split(/\n(?=# )/);
    await replay(scene, await stageFor('en-US', seen));
    const count = (call: string) => seen.calls.filter((each) => each === call).length;
    const requests = seen.happenings.filter(({ kind }) => kind === 'request').length;
    expect([
      figureOf('calls of the function'),
      figureOf('reads of the table'),
      figureOf('writes to the table'),
    ]).toEqual([requests, count('load'), count('save')]);
    expect(requests).toBeGreaterThan(5);
  });

  it('O05 a thousand of them cost what these figures and the prices come to', () => {
    const [, gigabytes = '', seconds = ''] = /with ([\d.]+) GB for ([\d.]+) s/.exec(readme) ?? [];
    const dollars =
      (figureOf('calls of the function') * figureOf('a million calls') +
        figureOf('reads of the table') * figureOf('a million reads') +
        figureOf('writes to the table') * figureOf('a million writes')) /
        1e6 +
      Number(gigabytes) * Number(seconds) * figureOf('calls of the function') * figureOf('a gigabyte-second');
    const [, cents = ''] = /A thousand first nights cost about ([\d.]+) cents/.exec(readme) ?? [];
    expect(Number(cents)).toBeCloseTo(dollars * 1000 * 100, 1);
  });
});
