import { expect, it } from 'vitest';
import { help, parseArguments, UsageError } from '../../lambda/simulator/arguments.ts';
import { usualStateFile } from '../../lambda/simulator/state-file.ts';

const usual = { locale: 'en-US', device: 'dot', json: false, listen: false, seed: 0 };

it('takes what is given and leaves the rest open', () => {
  expect(parseArguments([])).toEqual({ kind: 'run', arguments: usual });
  const argv = ['--device=show', '--clock', 'real', '--json', '--state', 'memory', '--seed', '7', '--locale', 'en-GB'];
  expect(parseArguments(argv)).toEqual({
    kind: 'run',
    arguments: { locale: 'en-GB', device: 'show', clock: 'real', json: true, listen: false, state: 'memory', seed: 7 },
  });
  expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
  expect(parseArguments(['--json', '--version'])).toEqual({ kind: 'version' });
});

it('takes a time without a zone as UTC', () => {
  const at = (text: string) => {
    const parsed = parseArguments(['--at', text]);
    return parsed.kind === 'run' ? new Date(parsed.arguments.at ?? 0).toISOString() : undefined;
  };
  expect(at('2026-11-22T02:40')).toBe('2026-11-22T02:40:00.000Z');
  expect(at('2026-11-22T02:40:05+01:00')).toBe('2026-11-22T01:40:05.000Z');
});

it.each([
  [
    ['--foo'],
    'command line: expected one of --locale, --device, --clock, --state, --at, --seed, --time-zone, --skill, --model, --json, --listen, --help, --version, got "--foo"',
  ],
  [['--toString'], 'got "--toString"'],
  [['stray'], 'got "stray"'],
  [['--json=yes'], 'got "--json=yes"'],
  [['--device'], '--device: expected a value after it, got nothing'],
  [['--device=', 'dot'], '--device: expected a value after it, got nothing'],
  [['--time-zone', 'Moon/Base'], '--time-zone: expected a name such as America/New_York, got "Moon/Base"'],
  [['--skill', 'a.mjs'], '--skill: expected --model beside it, got it alone'],
  [['--model', 'a.json'], '--model: expected --skill beside it, got it alone'],
  [['--device', 'spot'], '--device: expected dot or show or no-player or no-timers, got "spot"'],
  [['--clock', 'fast'], '--clock: expected real or instant, got "fast"'],
  [['--at', 'noon'], '--at: expected a time such as 2026-11-22T02:40, got "noon"'],
  [['--at', '2026-13-22T02:40'], '--at: expected a time such as'],
  [['--seed', '-1'], '--seed: expected a whole number from 0 to 999999999, got "-1"'],
])('%j is refused in one line', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(UsageError);
  expect(() => parseArguments(argv)).toThrow(message);
});

it('names every flag in its help, within 80 columns', () => {
  expect(help.split('\n').every((line) => line.length <= 80)).toBe(true);
  for (const flag of [
    '--locale',
    '--device',
    '--clock',
    '--state',
    '--json',
    '--at',
    '--seed',
    '--help',
    '--version',
  ]) {
    expect(help).toContain(flag);
  }
});

it('keeps progress in the user’s data folder', () => {
  expect(usualStateFile({ XDG_DATA_HOME: '/data' }, '/home/ann')).toBe('/data/gentle-back/progress.json');
  expect(usualStateFile({}, '/home/ann')).toBe('/home/ann/.local/share/gentle-back/progress.json');
  expect(usualStateFile({ XDG_DATA_HOME: 'relative' }, '/home/ann')).toBe(
    '/home/ann/.local/share/gentle-back/progress.json',
  );
});
