import type { Language } from './language.ts';
import { slips } from './likeness.ts';
import type { Template } from './template.ts';
import type { Word } from './words.ts';

/** Shorter ones sound like too much else: "no", "now" and "knee". */
const shortest = 3;
/** From this length words that all have a meaning of their own may have been heard amiss: "fast her" is "faster". */
const telling = 5;
/** From this length one letter of the sound may differ. */
const forgiving = 6;

/**
 * What sounds like words that were heard amiss: the one thing whose sound is the same, or, where none is, one of the
 * words is odd and the sound is long, the one that differs in one letter of it. Sounds that two things share name neither.
 */
export const sounding = <T>(
  things: readonly T[],
  soundOf: (thing: T) => string,
  isSame: (one: T, other: T) => boolean,
): ((sound: string, isOdd: boolean) => T | undefined) => {
  const bySound = new Map<string, T[]>();
  for (const thing of things) {
    const sound = soundOf(thing);
    if (sound.length >= shortest) bySound.set(sound, [...(bySound.get(sound) ?? []), thing]);
  }
  const only = (all: readonly T[]): T | undefined => {
    const [first] = all;
    return first !== undefined && all.every((other) => isSame(first, other)) ? first : undefined;
  };
  const near = (sound: string): readonly T[] =>
    sound.length < forgiving
      ? []
      : [...bySound].flatMap(([known, all]) =>
          known.length >= forgiving && Math.abs(known.length - sound.length) <= 1 && slips(known, sound) === 1
            ? all
            : [],
        );
  return (sound, isOdd) =>
    isOdd ? only(bySound.get(sound) ?? near(sound)) : only((sound.length >= telling && bySound.get(sound)) || []);
};

/** The phrase that sounds as words do, where no other does; a word that the model does not know is odd. */
export const mishearing = (
  phrases: readonly Template[],
  vocabulary: ReadonlySet<string>,
  language: Language,
): ((words: readonly Word[]) => Template | undefined) => {
  const meaning = (words: readonly Word[]) =>
    words.map(({ key }) => key).filter((key) => !language.fillers.includes(key));
  const soundOf = (words: readonly Word[]) => language.soundOf(meaning(words));
  const like = sounding(
    phrases.filter(({ pieces }) => pieces.every(({ kind }) => kind === 'word')),
    ({ pieces }) => soundOf(pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word] : []))),
    (one, other) => one.intent === other.intent,
  );
  return (words) => like(soundOf(words), !meaning(words).every((key) => vocabulary.has(key)));
};
