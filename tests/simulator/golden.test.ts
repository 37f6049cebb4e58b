import { describe, expect, it } from 'vitest';
import { replay, type Stage } from '../../lambda/simulator/golden.ts';
import type { Happening } from '../../lambda/simulator/happening.ts';
import { readScript } from '../../lambda/simulator/script.ts';
import { ask, kettle, type Request, skillOf, teaModel, teaWorld, tell } from './tea.ts';

const answers = {
  LaunchRequest: ask(
    `Water on. ${kettle} Black <break time="4s"/>, green, or mint?`,
    `${kettle} Say black. Which one?`,
  ),
  BrewIntent: ask('Wait. <break time="10s"/><break time="10s"/> Strong?', 'No hurry. Strong?'),
  StrengthIntent: ask('Weaker.<break time="300ms"/> Pour?', 'Say pour. Pour now?'),
  PourIntent: tell('Here you are. Enjoy your cup of tea, and mind that it is still hot. The pot is on the table.'),
  'AMAZON.HelpIntent': new Error('no help'),
};

const stage = (seen: Request[] = []): Stage => ({
  skill: () => skillOf(answers, seen),
  model: () => teaModel,
  world: teaWorld,
  sounds: (file, lasts) => [{ label: file.endsWith('/kettle.mp3') ? 'kettle' : file, lasts }],
});

const whole = `# A cup of tea at night.

en-US · Echo Dot · 02:40

  You: Alexa, open tea time
 Echo: Water on. (kettle, 7 s) Black (4 s), green, or mint?
   ... (kettle, 7 s) Say black. Which one?
       -- 8 s pass, a yawn, no words; the reprompt plays
  You: black tea
 Echo: Wait. (20 s) Strong?
   ... No hurry. Strong?
       -- 5 s pass, looking for a cup
  You: Alexa, weaker
 Echo: Weaker. Pour?
   ... Say pour. Pour now?
  You: pour
 Echo: Here you are. Enjoy your cup of tea, and mind that it is still hot. The pot is on the table.
   ... (none: session ends)
       -- 20 min pass
  You: Alexa, open tea time
 Echo: Water on. (kettle, 7 s) Black (4 s), green, or mint?
   ... (kettle, 7 s) Say black. Which one?
       -- 8 s pass, no words; the reprompt plays
       -- 8 s pass, no words; the session simply ends, asleep
`;

describe('a transcript', () => {
  it('that holds comes out as it went in', async () => {
    expect(await replay(whole, stage())).toBe(whole);
  });

  it('needs only what the person does: Echo’s side is written anew', async () => {
    const said = whole
      .split('\n')
      .filter((line) => !/^ Echo:|^ {3}\.\.\./.test(line))
      .join('\n');
    expect(await replay(said, stage())).toBe(whole);
  });

  it('shows what a silence came to when it claims something else', async () => {
    const claimed = `en-US
  You: open tea time
       -- 8 s pass, no words; the session ends
       -- 60 s pass, asleep
`;
    expect(await replay(claimed, stage())).toBe(`en-US
  You: open tea time
 Echo: Water on. (kettle, 7 s) Black (4 s), green, or mint?
   ... (kettle, 7 s) Say black. Which one?
       -- 8 s pass, no words; the reprompt plays
       -- 60 s pass, asleep; the session ends
`);
  });

  it('counts what has been heard before a barge-in, and waits for the end without one', async () => {
    const at: string[] = [];
    const watched: Stage = {
      ...stage(),
      watch: (it: Happening) => it.kind === 'request' && at.push(`${it.at} ${it.intent ?? it.type}`),
    };
    await replay(
      'en-US\n  You: open tea time\n       -- 2 s pass\n  You: Alexa, black tea\n  You: Alexa, weaker\n',
      watched,
    );
    expect(at).toEqual(['0 LaunchRequest', '2000 BrewIntent', '22800 StrengthIntent']);
  });

  it('shows what goes wrong', async () => {
    expect(await replay('en-US\n  You: ask tea time for help\n', stage())).toBe(`en-US
  You: ask tea time for help
       -- error: IntentRequest: the handler threw Error: no help
       -- the session ends
       -- Alexa: "There was a problem with the requested skill's response."
`);
  });

  it('plays each scene on an Echo of its own, from what its header says', async () => {
    const text = `# One
en-US · Echo Show · 2026-11-01T08:15 · stored: {"tea":"mint"}
       -- the voice is recognised (a person id is present)
  You: open tea time
       -- reboot
       -- the voice is not recognised
# Two
en-GB · nothing stored
  You: open tea time
       -- the voice is recognised as p2
  You: black tea
`;
    const scenes = readScript(text);
    expect(scenes.map(({ lines: _, start, ...scene }) => ({ ...scene, start: new Date(start).toISOString() }))).toEqual(
      [
        { locale: 'en-US', device: 'show', start: '2026-11-01T08:15:00.000Z', stored: { tea: 'mint' } },
        { locale: 'en-GB', device: 'dot', start: '2026-11-22T12:00:00.000Z', stored: undefined },
      ],
    );
    const seen: Request[] = [];
    await replay(text, stage(seen));
    expect(
      seen.map(({ context, session, request }) => [context.System.person, session?.new, request.timestamp]),
    ).toEqual([
      [{ personId: 'amzn1.ask.person.p1' }, true, '2026-11-01T08:15:00Z'],
      [undefined, true, '2026-11-22T12:00:00Z'],
      [{ personId: 'amzn1.ask.person.p2' }, false, '2026-11-22T12:00:13Z'],
    ]);
  });

  it.each([
    ['  You: hello', 'line 1: expected a header such as "en-US · Echo Dot" before it, got "  You: hello"'],
    [
      'en-US\n       -- the cat sleeps',
      'line 2: expected "8 s pass", "reboot", "the voice is recognised", "at the kitchen speaker", "the button "next" is pressed", "something else plays", "the question for timers is answered DENIED", "goes wrong: {...}" or "the skill is disabled", got "-- the cat sleeps"',
    ],
    [
      'en-US · Echo Spot',
      'line 1: expected "Echo Dot", "Echo Show", "Echo without a player", "Echo without timers", "02:40", "nothing stored" or "stored: {...}", got "Echo Spot"',
    ],
    ['en-US · stored: {', 'line 1: expected "stored: " and JSON, got stored: {'],
    ['en-US\nhello', 'line 2: expected You:, Echo:, ..., -- or #, got "hello"'],
  ])('that cannot be played says why: %s', (text, message) => {
    expect(() => readScript(text)).toThrow(message);
  });
});
