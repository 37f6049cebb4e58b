import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Around, runProgram } from '../commands/program.ts';

const folder = await mkdtemp(join(tmpdir(), 'local-echo-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The program as `npm start` runs it. */
const start = (flags: readonly string[], typed: string | undefined, around: Omit<Around, 'typed'> = {}) =>
  runProgram('lambda/simulator/cli.ts', flags, { ...around, typed });

const hello = 'open gentle back\nyes\n';

it('prints a readable transcript on a pipe, the same twice, and ends well', async () => {
  const [one, other] = await Promise.all([start([], hello), start([], hello)]);
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(one.out).toContain('  You: open gentle back\n Echo: Gentle Back.');
  expect(one.out).toContain('       -> AMAZON.YesIntent (exact)\n');
  expect(one.out).not.toContain('violation');
  expect(one.out.split('\n').every((line) => line.length <= 80)).toBe(true);
  expect(one.out).not.toContain('\u001b');
  expect(other.out).toBe(one.out);
});

it('keeps the place in a file, and prints JSON', async () => {
  const state = join(folder, 'kept', 'progress.json');
  const { code, out } = await start(['--json', '--state', state], `${hello}ready\n`);
  expect(code).toBe(0);
  const kinds = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).kind);
  expect(new Set(kinds)).toEqual(new Set(['session', 'request', 'response', 'speech', 'sound', 'mic']));
  expect(JSON.parse(await readFile(state, 'utf8'))).not.toEqual({});
});

it('says in one line what it cannot do, with the right exit code', async () => {
  const bad = join(folder, 'bad.json');
  await writeFile(bad, '{not json');
  const [flag, locale, unreadable, aside, refused] = await Promise.all([
    start(['--foo'], ''),
    start(['--locale', 'xx-XX'], ''),
    start(['--state', folder], hello),
    start(['--state', bad], hello),
    start([], 'open gentle back\n{"press":"eject"}\n'),
  ]);
  expect(flag).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^gentle-back: .*"--foo"\n$/) });
  expect(locale).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^gentle-back: locale: .*"xx-XX"\n$/) });
  expect(unreadable).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^gentle-back: .*EISDIR.*\n$/) });
  expect(aside).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^gentle-back: .*kept as bad\.json\.unreadable-1.*\n$/),
  });
  expect(refused).toMatchObject({ code: 1, err: '' });
});

it('is quiet when nobody reads any more, and gives way to Ctrl-C', async () => {
  const [closed, interrupted] = await Promise.all([
    start([], hello.repeat(20), { during: (child) => child.stdout.destroy() }),
    start(['--clock', 'real'], undefined, {
      during: (child) => {
        child.stdin.write('open gentle back\nyes\n');
        child.stdout.once('data', () => child.kill('SIGINT'));
      },
    }),
  ]);
  expect(closed).toMatchObject({ code: 0, err: '' });
  expect(interrupted).toMatchObject({ code: 130, err: '' });
});

it('has the voices that the environment names, as the deployed function does', async () => {
  const scan = 'ask gentle back for ten minutes of the body scan\nyes\nten minutes of the body scan\n';
  const [voiced, silent, wrong] = await Promise.all([
    start([], scan, { variables: { VOICES: 'en-US:Joanna' } }),
    start([], scan),
    start([], scan, { variables: { VOICES: 'Joanna' } }),
  ]);
  expect(voiced.out).toContain('body scan in words');
  expect(silent.out).not.toContain('body scan in words');
  expect(silent.out).toContain('Go on?');
  expect(wrong).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^gentle-back: .*VOICES: expected.*\n$/),
  });
});
