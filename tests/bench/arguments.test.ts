import { expect, test } from 'vitest';
import { runProgram } from '../commands/program.ts';
import { help, parseArguments, UsageError } from './arguments.ts';

test('fifteen rounds and tables, unless it is told otherwise', () => {
  expect(parseArguments([])).toEqual({ rounds: 15, json: false, help: false });
  expect(parseArguments(['--rounds', '3', '--json'])).toEqual({ rounds: 3, json: true, help: false });
  expect(parseArguments(['--rounds=40', '-h'])).toEqual({ rounds: 40, json: false, help: true });
});

test.each([[['--rounds', '0']], [['--rounds', 'many']], [['--rounds']], [['--fast']], [['twice']]])(
  '%j is wrong usage',
  (argv) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
  },
);

const run = (...argv: readonly string[]) => runProgram('tests/bench/cli.ts', argv);

test('the command tells what it can do, and what it was asked wrongly', async () => {
  const [helped, wrong] = await Promise.all([run('--help'), run('--rounds', 'many')]);
  expect(helped).toEqual({ code: 0, out: help, err: '' });
  expect(wrong).toEqual({
    code: 2,
    out: '',
    err: 'bench: --rounds: expected a whole number from 1 to 9999, got "many"\n',
  });
});
