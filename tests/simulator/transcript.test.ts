import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seconds, sequence } from '../../lambda/protocol/index.ts';
import { clipOf, clipPath } from '../../lambda/render/clip.ts';
import { liveTranscript } from '../../lambda/simulator/live.ts';
import { noPaint, paintFor } from '../../lambda/simulator/paint.ts';
import { clipLength, soundsUnder } from '../../lambda/simulator/sounds.ts';
import { partsText, spanText, transcriptLines } from '../../lambda/simulator/transcript.ts';
import { wrap } from '../../lambda/simulator/wrap.ts';
import { ask, kettle, plugIn, tell } from './tea.ts';

const sounds = soundsUnder('https://tea.example');
const layout = { width: 80, sounds, intents: true };

describe('wrapping', () => {
  it('never breaks a sound from its length', () => {
    expect(wrap(' Echo: ', 'Rest. (4 s) Go on?', 20)).toEqual([' Echo: Rest. (4 s)', '       Go on?']);
    expect(wrap('  ', 'Rest now (breath tones, 7 s).', 20)).toEqual(['  Rest now', '  (breath tones, 7 s).']);
  });

  it('keeps every word, and the width where words are shorter', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 100 }), (said, width) => {
        const lines = wrap('  You: ', said.join(' '), width);
        expect(lines.every((line) => line.length <= width)).toBe(true);
        expect(
          lines
            .map((line) => line.slice(7))
            .join(' ')
            .trim(),
        ).toBe(said.join(' '));
      }),
    );
  });
});

it('writes sounds and pauses in parentheses, before the punctuation', () => {
  const text = partsText(
    [
      { kind: 'words', text: 'In', lasts: 400 },
      { kind: 'pause', lasts: 3000 },
      { kind: 'words', text: ', out', lasts: 400 },
      { kind: 'pause', lasts: 1500 },
      { kind: 'words', text: '.', lasts: 0 },
      { kind: 'sound', file: 'https://tea.example/a/kettle.mp3', lasts: 7000 },
    ],
    sounds,
  );
  expect(text).toBe('In (3 s), out (1.5 s). (kettle, 7 s)');
});

it('names a clip of ours by what is heard in it', () => {
  const run = sequence({ lasts: seconds(3), cues: [] }, { lasts: seconds(3), cues: [] });
  const path = clipPath(clipOf(run));
  expect(sounds(`https://tea.example/${path}`, 6000)).toEqual([{ label: 'quiet', lasts: 6000 }]);
  expect(sounds(`https://elsewhere.example/${path}`, 6000)).toEqual([{ label: '1xp6000', lasts: 6000 }]);
  expect(clipLength('https://tea.example')(`https://tea.example/${path}`)).toBe(6000);
  expect(clipLength('https://tea.example')('https://tea.example/s4/nothing.mp3')).toBeUndefined();
});

it.each([
  [8000, '8 s'],
  [1500, '1.5 s'],
  [1_200_000, '20 min'],
  [5_405_000, '1 h 30 min 5 s'],
  [0, '0 s'],
])('%i ms is %s', (ms, text) => expect(spanText(ms)).toBe(text));

it('tells an answer whole, with the intent, the reprompt and what is wrong', async () => {
  const { echo, happenings } = plugIn({
    answers: { LaunchRequest: ask(`Water on. ${kettle} Which tea?`, 'Hello.'), BrewIntent: tell('Brewing.') },
  });
  await echo.say('open tea time');
  await echo.hear();
  await echo.say('make me two cups of sencha');
  expect(happenings.flatMap((happening) => transcriptLines(happening, layout))).toEqual([
    '       -- violation V09 (error) at $.response.reprompt.outputSpeech: expected a',
    '          question, heard last, got "Hello."',
    ' Echo: Water on. (kettle, 7 s) Which tea?',
    '   ... Hello.',
    '       -> BrewIntent tea=green cups="2" (exact)',
    ' Echo: Brewing.',
    '   ... (none: session ends)',
  ]);
});

it('tells a conversation as it is heard', async () => {
  const { echo, happenings } = plugIn({
    answers: {
      LaunchRequest: ask(`Water on. ${kettle} Which tea?`, 'Say black. Which one?'),
      BrewIntent: tell('Brewing.'),
    },
  });
  await echo.say('open tea time');
  await echo.pass(17_000);
  await echo.say('Alexa, mint');
  await echo.pass(1000);
  await echo.say('what is for dinner');
  await echo.hear();
  expect(happenings.flatMap(liveTranscript(layout, noPaint))).toEqual([
    ' Echo: Water on.',
    '       (kettle, 7 s)',
    '       Which tea?',
    '       [the microphone is open for 8 s]',
    '       [nobody spoke]',
    '   ... Say black. Which one?',
    '       -> BrewIntent tea=mint (exact)',
    ' Echo: Brewing.',
    '       [the session has ended]',
    "Alexa: Sorry, I don't know that one.",
  ]);
});

it('colours only a terminal whose owner has not asked for none', () => {
  expect(paintFor(true, {}).strong('a')).toBe('\u001b[1ma\u001b[22m');
  expect(paintFor(true, { NO_COLOR: '1' }).strong('a')).toBe('a');
  expect(paintFor(true, { TERM: 'dumb' }).faint('a')).toBe('a');
  expect(paintFor(false, {}).alarming('a')).toBe('a');
});
