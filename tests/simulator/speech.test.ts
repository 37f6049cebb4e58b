import { expect, it } from 'vitest';
import { segmentsOf } from '../../lambda/contract/ssml.ts';
import { toParts } from '../../lambda/simulator/speech.ts';
import { kettle, teaWorld } from './tea.ts';

const heard = (ssml: string) => toParts(segmentsOf(`<speak>${ssml}</speak>`), 'en-US', teaWorld);
const pause = (time: string) => `<break time="${time}"/>`;

it('takes words at the figure of the language, and sounds at their own length', () => {
  expect(heard(`Call nine one one. ${kettle} Don't drive.`)).toEqual([
    { kind: 'words', text: 'Call nine one one.', lasts: 1600 },
    { kind: 'sound', file: 'https://tea.example/kettle.mp3', lasts: 7000 },
    { kind: 'words', text: "Don't drive.", lasts: 800 },
  ]);
});

it('adds breaks in a row up, and leaves the short ones at the end of a clause to the words', () => {
  expect(
    heard(`One ${pause('10s')}${pause('2s')} two,${pause('300ms')} three ${pause('600ms')}${pause('600ms')}`),
  ).toEqual([
    { kind: 'words', text: 'One', lasts: 400 },
    { kind: 'pause', lasts: 12_000 },
    { kind: 'words', text: 'two, three', lasts: 1100 },
    { kind: 'pause', lasts: 1200 },
  ]);
});

it('keeps punctuation at the word before it', () => {
  expect(heard(`In${pause('200ms')}, out`)).toEqual([{ kind: 'words', text: 'In, out', lasts: 1000 }]);
});
