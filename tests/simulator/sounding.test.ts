import { describe, expect, it } from 'vitest';
import { english } from '../../lambda/simulator/english.ts';
import { sounding } from '../../lambda/simulator/sounding.ts';
import { keysOf } from '../../lambda/simulator/words.ts';

const phrases = ['continue', 'carry on', 'slower', 'how long left', 'gentler', 'no', 'now', 'knee', 'flour', 'flower'];
const soundOf = (phrase: string) => english.soundOf(keysOf(phrase));
const like = sounding(phrases, soundOf, (one, other) => one === other);
const heard = (words: string) => like(soundOf(words), true);

describe('words heard amiss', () => {
  it.each([
    ['con tinue', 'continue'],
    ['carrion', 'carry on'],
    ['slur', 'slower'],
    ['jen tler', 'gentler'],
    ['howl on left', 'how long left'],
  ])('are known by their sound: %s', (words, phrase) => expect(heard(words)).toBe(phrase));

  it.each([
    ['how long lift', 'how long left'],
    ['gentle her', undefined],
  ])('where no word is odd only if the sound is long: %s', (words, phrase) =>
    expect(like(soundOf(words), false)).toBe(phrase),
  );

  it.each([
    ['gnaw', 'too short to tell'],
    ['flauer', 'two phrases sound like it'],
    ['marmalade', 'nothing sounds like it'],
  ])('or are not: %s (%s)', (words) => expect(heard(words)).toBeUndefined());
});
