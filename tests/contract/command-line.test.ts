import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { help } from '../../lambda/contract/arguments.ts';
import { runCommand } from '../../lambda/contract/command-line.ts';
import { manifest, phrase, reminder, timer, timerScope } from './bodies.ts';
import { closed, intent, launch, minute, open, play } from './saying.ts';

const model = (more: object = {}) => ({
  interactionModel: {
    languageModel: {
      invocationName: 'gentle back',
      intents: [
        ...['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome', 'Pause', 'Resume'].map((name) => ({
          name: `AMAZON.${name}Intent`,
        })),
        {
          name: 'BreatheIntent',
          slots: [{ name: 'time', type: 'AMAZON.DURATION' }],
          samples: ['breathe with me', 'breathe for {time}'],
        },
      ],
      ...more,
    },
    dialog: {
      intents: [{ name: 'BreatheIntent', slots: [{ name: 'time', type: 'AMAZON.DURATION', prompts: {} }] }],
    },
  },
});
const elicit = (slotToElicit: string) =>
  open('How long?', 'For how long?', { directives: [{ type: 'Dialog.ElicitSlot', slotToElicit }] });

/** Files on no disk: what is no text is written as JSON. */
const files: Readonly<Record<string, unknown>> = {
  'launch.json': launch,
  'breathe.json': intent('BreatheIntent'),
  'help.json': intent('AMAZON.HelpIntent'),
  'good.json': open('Ready?'),
  'bad.json': open('Heat & cold. Ready?'),
  'sound.json': closed(minute),
  'stream.json': closed('Rest.', { directives: [play()] }),
  'card.json': closed('So.', { card: { type: 'AskForPermissionsConsent', permissions: [timerScope] } }),
  'time.json': elicit('time'),
  'place.json': elicit('place'),
  'broken.json': '{\n  "version": 1.0,\n}\n',
  'en-US.json': model(),
  'de-DE.json': model({ intents: model().interactionModel.languageModel.intents.slice(0, -1) }),
  'odd.json': model({ invocationName: 'Alexa' }),
  'skill.json': manifest(),
  'mute.json': manifest({ custom: { interfaces: [] } }),
  'timer.json': timer(),
  'long.json': timer({ duration: 'PT3H' }),
  'reminder.json': reminder(),
};
const readFile = (path: string): string => {
  const content = Object.hasOwn(files, path) ? files[path] : undefined;
  if (content === undefined) throw new Error(`no such file: ${path}`);
  return typeof content === 'string' ? content : JSON.stringify(content);
};
const run = (...argv: readonly string[]) => runCommand(argv, readFile);
const perfect = (file: string, rules = '1 of 1 rule') => `${file}: passes ${rules}, 0 errors, 0 warnings\n`;

describe('npm run contract', () => {
  it('finds nothing in a good answer', () => {
    expect(run('good.json', 'launch.json')).toEqual({ code: 0, out: perfect('good.json', '21 of 21 rules'), err: '' });
  });

  it('tells each breach in a line, and how many rules were passed', () => {
    expect(run('bad.json', 'launch.json')).toEqual({
      code: 1,
      out:
        'V05 error at $.response.outputSpeech.ssml: expected &amp; &lt; &gt; &quot; or &apos;, got "& cold. Read" in line 1, column 13\n' +
        'bad.json: passes 20 of 21 rules, 1 error, 0 warnings\n',
      err: '',
    });
  });

  it('only warns of sounds whose length it cannot know', () => {
    const { code, out } = run('sound.json', 'launch.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^V06 warning at .*\nsound.json: passes 21 of 21 rules, 0 errors, 1 warning\n$/);
  });

  it('takes everything as declared that nothing is said about', () => {
    expect(run('stream.json', 'launch.json').code).toBe(0);
    expect(run('stream.json', 'launch.json', '--interface', 'ALEXA_PRESENTATION_APL').out).toContain('V11 error');
    expect(run('stream.json', 'launch.json', '--permission', timerScope).code).toBe(0);
    expect(run('card.json', 'launch.json').code).toBe(0);
    expect(run('card.json', 'launch.json', '--interface=AUDIO_PLAYER', `--permission=${timerScope}`).code).toBe(0);
    expect(run('card.json', 'launch.json', '--permission', 'alexa::profile:name:read').out).toContain('V15 error');
  });

  it('holds an answer and a model against what the manifest declares', () => {
    expect(run('stream.json', 'launch.json', '--manifest', 'skill.json').code).toBe(0);
    expect(run('stream.json', 'launch.json', '--manifest', 'mute.json').out).toContain('V11 error');
  });

  it('asks for a disclaimer only where it is told one', () => {
    expect(run('good.json', 'help.json').code).toBe(0);
    expect(run('good.json', 'help.json', '--disclaimer', phrase).out).toContain('V20 error');
  });

  it('warns of a handler that took long', () => {
    expect(run('good.json', 'launch.json', '--took', '7000.5')).toMatchObject({
      code: 0,
      out: expect.stringContaining('V21'),
    });
  });

  it('holds an answer against the dialog of the model', () => {
    expect(run('place.json', 'breathe.json').code).toBe(0);
    expect(run('time.json', 'breathe.json', '--model', 'en-US.json').code).toBe(0);
    expect(run('place.json', 'breathe.json', '--model', 'en-US.json').out).toContain('V17 error');
  });

  it('checks models, and one against the other', () => {
    expect(run('--model', 'en-US.json')).toEqual({ code: 0, out: perfect('en-US.json'), err: '' });
    expect(run('--model', 'odd.json')).toMatchObject({ code: 1, out: expect.stringContaining('V24 error') });
    const { code, out } = run('--model', 'en-US.json', '--model', 'de-DE.json');
    expect(code).toBe(1);
    expect(out).toContain('V24 error at $["de-DE"].interactionModel.languageModel.intents: expected BreatheIntent');
  });

  it('checks a manifest, with its models and what is used', () => {
    expect(run('--manifest', 'skill.json')).toEqual({ code: 0, out: perfect('skill.json'), err: '' });
    const used = ['--interface', 'AUDIO_PLAYER', '--permission', timerScope];
    expect(run('--manifest', 'skill.json', ...used, '--disclaimer', phrase, '--model', 'en-US.json').code).toBe(0);
    expect(run('--manifest', 'skill.json', '--permission', 'alexa::profile:name:read').out).toContain('V25 error');
  });

  it('checks the bodies of timers and reminders', () => {
    expect(run('--timer', 'timer.json', '--reminder', 'reminder.json', '--locale', 'en-US')).toEqual({
      code: 0,
      out: `${perfect('timer.json')}${perfect('reminder.json')}`,
      err: '',
    });
    expect(run('--timer', 'long.json')).toMatchObject({ code: 1, out: expect.stringContaining('V22 error') });
    expect(run('--timer', 'timer.json', '--locale', 'de-DE').code).toBe(1);
    expect(run('--reminder', 'reminder.json', '--locale', 'de-DE').code).toBe(1);
  });

  it('says where a file is no JSON, and judges no answer without its request', () => {
    const unread = 'no JSON in line 3, column 1: expected a key, got "}"';
    expect(run('broken.json', 'launch.json')).toEqual({ code: 1, out: `broken.json: ${unread}\n`, err: '' });
    expect(run('good.json', 'broken.json')).toEqual({ code: 1, out: `broken.json: ${unread}\n`, err: '' });
    expect(run('--model', 'none.json')).toEqual({ code: 1, out: 'none.json: no such file: none.json\n', err: '' });
  });

  it('says it as JSON', () => {
    const { code, out } = run('--json', 'bad.json', 'launch.json', '--timer', 'broken.json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      fine: false,
      files: [
        { file: 'bad.json', rules: 21, passed: 20, breaches: [expect.objectContaining({ rule: 'V05' })] },
        { file: 'broken.json', unreadable: expect.stringContaining('line 3') },
      ],
    });
    expect(JSON.parse(run('good.json', 'launch.json', '--json').out).fine).toBe(true);
  });

  it.each([
    ['nothing', [], 'command line: expected something to check, got no file'],
    ['an answer without its request', ['good.json'], 'good.json: expected the request that it answers'],
    ['a third file', ['a', 'b', 'c'], 'command line: expected one response and one request, got "c"'],
    ['an unknown flag', ['--modle', 'a'], 'command line: expected one of --model'],
    ['a flag without value', ['--model'], '--model: expected a value after it, got nothing'],
    ['an empty value', ['--model='], '--model: expected a value after it, got nothing'],
    ['a time that is none', ['a', 'b', '--took', 'long'], '--took: expected milliseconds, got "long"'],
  ])('explains its usage to whoever gives %s', (_, argv, message) => {
    const { code, out, err } = run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(`contract: ${message}`)).toBe(true);
    expect(err.endsWith(help)).toBe(true);
  });

  it('helps', () => {
    expect(run('--help', '--nonsense')).toEqual({ code: 0, out: help, err: '' });
  });

  it('is a program that ends with the code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contract-'));
    try {
      writeFileSync(join(folder, 'timer.json'), readFile('long.json'));
      const cli = fileURLToPath(new URL('../../lambda/contract/cli.ts', import.meta.url));
      const ended = spawnSync(process.execPath, ['--import', 'tsx', cli, '--timer', join(folder, 'timer.json')], {
        encoding: 'utf8',
      });
      expect([ended.status, ended.stderr]).toEqual([1, '']);
      expect(ended.stdout).toMatch(/^V22 error at \$\.duration: expected PT1S to PT2H, got "PT3H"\n/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
