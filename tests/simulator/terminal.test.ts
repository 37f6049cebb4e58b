import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { chronicle } from '../../lambda/simulator/chronicle.ts';
import type { Pace } from '../../lambda/simulator/clock.ts';
import type { Device } from '../../lambda/simulator/device.ts';
import type { Home } from '../../lambda/simulator/home.ts';
import { liveTranscript } from '../../lambda/simulator/live.ts';
import { ModelError } from '../../lambda/simulator/model.ts';
import { noPaint } from '../../lambda/simulator/paint.ts';
import { soundsUnder } from '../../lambda/simulator/sounds.ts';
import { suggesting } from '../../lambda/simulator/suggestions.ts';
import { runTerminal, type Stay } from '../../lambda/simulator/terminal.ts';
import { ask, kettle, plugIn, teaModel, tell } from './tea.ts';

const answers = {
  LaunchRequest: ask(`Water on. ${kettle} Which tea?`, 'Say weaker. Which one?'),
  StrengthIntent: tell('Weaker it is.'),
};

/** Time stands still until a key is pressed. */
const still: Pace = (_, cut) =>
  new Promise((resolve) => cut?.addEventListener('abort', () => resolve(0), { once: true }));
const instant: Pace = async (ms) => ms;

/** Types one thing after the other, each once the last has been dealt with. */
const converse = async (keys: readonly string[], pace: Pace = still) => {
  const bench = plugIn({ answers });
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (data) => {
    screen += data;
  });
  const written: Record<string, string> = {};
  const sounds = soundsUnder('https://tea.example');
  const stayWith = (home: Home, locale: string, device: Device): Stay => ({
    home,
    locale,
    device,
    suggest: suggesting(teaModel, locale),
    chronicle: chronicle(
      { locale, device, start: bench.clock.now(), stored: undefined },
      { width: 100, sounds, intents: false },
    ),
  });
  const ended = runTerminal({
    input,
    output,
    stay: stayWith(bench.echo, 'en-US', 'dot'),
    move: async ({ locale, device }) => {
      if (locale !== 'en-US') throw new ModelError('locale', JSON.stringify(locale), 'en-US');
      return stayWith(plugIn({ answers, device }).echo, locale, device);
    },
    save: async (file, text) => {
      written[file] = text;
    },
    clock: bench.clock,
    happened: () => bench.happenings.splice(0),
    live: liveTranscript({ width: 80, sounds, intents: true }, noPaint),
    pace,
    silencePasses: pace === still,
    kept: '/data/progress.json',
    listenTo: async (file) => file.replace('https://tea.example', 'http://127.0.0.1:1'),
  });
  for (const key of keys) {
    input.write(key);
    await pause(5);
  }
  return { how: await ended, screen: stripVTControlCharacters(screen), written, ...bench };
};

it('lets time pass by Enter, up to the next thing that happens', async () => {
  const { how, screen, echo } = await converse(['open tea time\r', '\r', '\r', '\r', '\r', '/quit\r']);
  expect(how).toBe('left');
  expect(echo.state()).toMatchObject({ at: 16_600, speaking: { role: 'reprompt' } });
  for (const line of [
    ' Echo: Water on.',
    '(kettle, 7 s)',
    '[the microphone is open for 8 s]',
    '   ... Say weaker. Which one?',
  ]) {
    expect(screen).toContain(`${line}\n`);
  }
  expect(screen).toContain('[0:00 no session] You: ');
  expect(screen).toContain('[0:08 listening, 8 s] You: ');
});

it('takes words typed over speech as barge-in', async () => {
  const { requests, screen } = await converse(['open tea time\r', '\r', 'weaker\r', '\u0004']);
  expect(requests.map(({ request }) => request.intent?.name ?? request.type)).toEqual([
    'LaunchRequest',
    'StrengthIntent',
  ]);
  expect(screen).not.toContain('Which tea?');
});

it('lets speech pass by itself, and silence only by Enter, where time costs nothing', async () => {
  const { echo } = await converse(['open tea time\r', '/quit\r'], instant);
  expect(echo.state()).toMatchObject({ at: 8600, listening: { attempt: 1, left: 8000 } });
});

it('answers what it is asked itself, and says none of it to Alexa', async () => {
  const keys = [
    '/help\r',
    '/clock\r',
    'open tea time\r',
    '/state\r',
    '/sound\r',
    '/wait 1 h\r',
    '/reboot\r',
    '/dance\r',
    '/sound\r',
    '/quit\r',
  ];
  const { screen, requests } = await converse(keys);
  expect(screen).toContain('Enter          lets time pass');
  expect(screen).toContain('2026-11-22T02:40:00Z, 0:00 since the start');
  expect(screen).toContain(
    'session     open\nmicrophone  closed\nspeech      9 s left\nstream      none\nprogress    /data/progress.json\n',
  );
  expect(screen).toContain('http://127.0.0.1:1/kettle.mp3');
  expect(screen).toContain('[1:00:00 no session] You: ');
  expect(screen).toContain('there is no /dance; /help lists what there is');
  expect(requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
  expect(screen.split('\n').every((line) => line.length <= 80)).toBe(true);
});

it('says how to begin to whoever speaks to no skill', async () => {
  const { screen } = await converse(['help\r', '\r', '\r', '/quit\r']);
  expect(screen).toContain('[no skill is open; say: open gentle back]');
  expect(screen).toContain('[1 min passes; say: open gentle back]');
});

it('tells a Ctrl-C from leaving', async () => {
  expect((await converse(['open tea time\r', 'half a sen', '\u0003'])).how).toBe('interrupted');
  expect((await converse(['\u0004'])).how).toBe('left');
});

it('shows the timers of the house, and why it says what it says', async () => {
  const { screen } = await converse([
    '/why\r',
    '/timers\r',
    'set a timer for ten minutes called tea\r',
    '/timers\r',
    'open tea time\r',
    '/why\r',
    '/quit\r',
  ]);
  expect(screen).toContain('the skill has not been asked anything yet');
  expect(screen).toContain('no timers are set');
  expect(screen).toContain("10 min         tea, the person's own");
  expect(screen).toContain('"type": "LaunchRequest"');
  expect(screen).toContain('"shouldEndSession": false');
  expect(screen).toMatch(/^passed {2}V01 V02 /m);
  expect(screen.split('\n').every((line) => line.length <= 80)).toBe(true);
});

it('completes what the last answer offers, and its own commands', async () => {
  const { requests, screen } = await converse(['ask tea time for weaker\r', '/st\t', '\r', '/quit\r']);
  expect(screen).toContain('session     none');
  expect(requests).toHaveLength(1);
  const offered = await converse(['open tea time\r', 'we\t', '\r', '/quit\r']);
  expect(offered.requests.at(-1)?.request.intent?.name).toBe('StrengthIntent');
});

it('changes the speaker, and says which locales there are', async () => {
  const { screen } = await converse([
    '/device\r',
    '/device show\r',
    '/device\r',
    '/locale\r',
    '/locale xx\r',
    '/quit\r',
  ]);
  expect(screen).toContain('You: dot\n'.slice(5));
  expect(screen).toContain('[another speaker: show, en-US; its timers are its own]');
  expect(screen).toContain('[locale: expected en-US, got "xx"]');
});

it('takes what else can happen as a pipe does, and says in a line what it cannot do', async () => {
  const { screen, requests } = await converse([
    'open tea time\r',
    '{"press":"eject"}\r',
    '{"disable":true}\r',
    '/quit\r',
  ]);
  expect(screen).toContain('[expected {"press":"next"');
  expect(requests.at(-1)?.request.type).toBe('AlexaSkillEvent.SkillDisabled');
});

it('writes the conversation down as it went', async () => {
  const { written } = await converse([
    'open tea time\r',
    '\r',
    'weaker\r',
    '{"person":"p2"}\r',
    '/save tea.txt\r',
    '/quit\r',
  ]);
  expect(written['tea.txt']).toBe(
    [
      'en-US · Echo Dot · 2026-11-22T02:40:00.000 · nothing stored',
      '',
      '  You: open tea time',
      ' Echo: Water on. (kettle, 7 s) Which tea?',
      '   ... Say weaker. Which one?',
      '       -- 0.8 s pass from here',
      '  You: Alexa, weaker',
      ' Echo: Weaker it is.',
      '   ... (none: session ends)',
      '       -- the voice is recognised as p2',
      '',
    ].join('\n'),
  );
});
