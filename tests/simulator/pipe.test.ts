import { expect, it } from 'vitest';
import { instantPace, type Pace } from '../../lambda/simulator/clock.ts';
import { runPipe } from '../../lambda/simulator/pipe.ts';
import { soundsUnder } from '../../lambda/simulator/sounds.ts';
import { ask, kettle, plugIn, tell } from './tea.ts';

const answers = {
  LaunchRequest: ask(`Water on. ${kettle} Which tea?`, 'Say black. Which one?'),
  BrewIntent: ask('Brewing. Strong?', 'Say yes. Strong?'),
  StrengthIntent: tell('Weaker it is.'),
};

const play = async (
  lines: readonly string[],
  { json = false, pace = instantPace }: { json?: boolean; pace?: Pace } = {},
) => {
  const { echo, happenings } = plugIn({ answers });
  const written: string[] = [];
  const refused = await runPipe({
    lines,
    write: (line) => written.push(line),
    home: echo,
    happened: () => happenings.splice(0),
    pace,
    json,
    layout: { width: 80, sounds: soundsUnder('https://x.example'), intents: true },
  });
  return { written, refused };
};

it('says a line when Echo has finished speaking, and hears the last answer to its end', async () => {
  const { written, refused } = await play(['open tea time', '', 'mint', '{"wait":"PT10S"}', 'weaker']);
  expect(refused).toBe(0);
  expect(written).toEqual([
    '  You: open tea time',
    ' Echo: Water on. (kettle, 7 s) Which tea?',
    '   ... Say black. Which one?',
    '  You: mint',
    '       -> BrewIntent tea=mint (exact)',
    ' Echo: Brewing. Strong?',
    '   ... Say yes. Strong?',
    '       -- 10 s pass; the reprompt plays',
    '  You: weaker',
    '       -> StrengthIntent (exact)',
    ' Echo: Weaker it is.',
    '   ... (none: session ends)',
  ]);
});

it('gives one JSON object a line, in simulated time', async () => {
  const { written } = await play(['open tea time', '{"say":"Alexa, weaker","now":true}'], { json: true });
  const happened = written.map((line) => JSON.parse(line));
  expect(happened.map(({ at, kind }) => `${at} ${kind}`)).toEqual([
    '0 session',
    '0 request',
    '0 response',
    '0 speech',
    '0 mic',
    '0 request',
    '0 response',
    '0 speech',
    '1200 session',
  ]);
  expect(happened[3]).toEqual({ at: 0, kind: 'speech', role: 'say', text: 'Water on.', lasts: 800 });
  expect(happened[5]).toMatchObject({ type: 'IntentRequest', intent: 'StrengthIntent', slots: {}, heard: 'exact' });
});

it('is the same twice', async () => {
  const lines = ['open tea time', '{"wait":"PT30S"}', 'ask tea time for mint', 'exit'];
  expect(await play(lines, { json: true })).toEqual(await play(lines, { json: true }));
});

it('goes on after a line it cannot obey, and counts it', async () => {
  const { written, refused } = await play(['open tea time', '{"press":"eject"}', 'mint', '{oops']);
  expect(refused).toBe(2);
  expect(written.filter((line) => line.includes('error'))).toEqual([
    '       -- error: input line 2: expected {"press":"next" or "previous" or "play"',
    '       -- error: input line 4: expected words, or one JSON object, got {oops',
  ]);
  expect((await play(['{oops'], { json: true })).written.map((line) => JSON.parse(line))).toEqual([
    { at: 0, kind: 'error', message: 'input line 1: expected words, or one JSON object, got {oops' },
  ]);
});

it('does the rest a line can ask for', async () => {
  const { written } = await play([
    '{"person":"p2"}',
    'open tea time',
    '{"reboot":true}',
    '{"person":""}',
    '{"request":{"type":"LaunchRequest"}}',
    '{"echo":"kitchen","device":"show"}',
    '{"echo":""}',
    '{"press":"next"}',
    '{"otherAudio":true}',
    '{"permission":"timers","answer":"DENIED"}',
    '{"disable":true}',
    '{"fail":{"function":"throw"}}',
  ]);
  expect(written.filter((line) => line.includes('--'))).toEqual([
    '       -- the voice is recognised as p2',
    '       -- reboot',
    '       -- the voice is not recognised',
    '       -- a request from outside: LaunchRequest',
    '       -- at the kitchen speaker, a show',
    '       -- at the first speaker',
    '       -- the button "next" is pressed',
    '       -- something else plays',
    '       -- the question for timers is answered DENIED',
    '       -- the skill is disabled',
    '       -- goes wrong: {"function":"throw"}',
  ]);
});

it('takes the listener’s time where the clock is real', async () => {
  let waited = 0;
  const pace: Pace = async (ms) => {
    waited += ms;
    return ms;
  };
  await play(['open tea time', 'mint', '{"wait":"PT20S"}'], { pace });
  expect(waited).toBe(8600 + 20_000);
});
