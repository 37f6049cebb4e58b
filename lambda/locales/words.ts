import { createInstance, type i18n } from 'i18next';
import type { Line, Ms, Pace, Voice } from '#protocol';
import { ms } from '#protocol';
import type { Locale, WordTree } from './locale.ts';

/** A line as it is spoken: stretches of text, and the gaps between them. */
export type Spoken = readonly (string | Ms)[];

/** A line that no locale has, or one that lacks a value: the build and the tests stop at it. */
export class WordsError extends Error {
  override name = 'WordsError';

  constructor(locale: string, key: string, found: string, wanted: string) {
    super(`${locale}, "${key}": expected ${wanted}, got ${found}`);
  }
}

/** The words of one locale. */
export type Words = {
  readonly locale: string;
  readonly text: (line: Line) => string;
  /** More words, beside those there are. */
  readonly learn: (more: WordTree) => void;
  /** The line cut at its clause ends, with the gaps that its kind and the pace ask for (C03, C18). */
  readonly spoken: (line: Line, pace: Pace) => Spoken;
  readonly voiceAt: (pace: Pace) => Voice;
  /** 1 as usual, 0.9 at the slowest pace. */
  readonly rateAt: (pace: Pace) => number;
};

/** A word, as the voice rules count them: "nine one one" is three, "bird-dog" is one. */
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export const countWords = (text: string): number => text.match(word)?.length ?? 0;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A clause and the punctuation that ends it. */
const clause = /[^,.;:!?]+[,.;:!?]*\s*/g;

/** Lines that a listener must take in whole: a gap at each comma, 300 ms (C03). */
const isMeasured = (key: string): boolean => /^(fixed|redFlags|myths)\./.test(key);

/** Gap in ms at a clause end: +60 % and +120 % of 300 ms as the pace slows (C18). */
const clauseGap: Readonly<Record<Pace, number>> = { [-1]: 0, 0: 0, 1: 180, 2: 360, 3: 360 };

const gapAfter = (key: string, text: string, pace: Pace): number =>
  clauseGap[pace] + (isMeasured(key) && text.trimEnd().endsWith(',') ? 300 : 0);

const cut = (key: string, text: string, pace: Pace): Spoken => {
  const clauses = text.match(clause) ?? [text];
  const pieces: (string | Ms)[] = [];
  clauses.forEach((piece, i) => {
    const gap = i < clauses.length - 1 ? gapAfter(key, piece, pace) : 0;
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    if (gap > 0) pieces.push(ms(gap));
  });
  return pieces.map((piece) => (typeof piece === 'string' ? piece.trim() : piece));
};

const instanceOf = (name: string, locale: Locale): i18n => {
  const instance = createInstance();
  instance.init({
    lng: name,
    fallbackLng: false,
    initAsync: false,
    resources: { [name]: { translation: locale.words } },
    interpolation: { escapeValue: false, defaultVariables: locale.numbers },
    missingInterpolationHandler: (text: string, found: RegExpExecArray) => {
      throw new WordsError(name, text, `no value for ${found[0]}`, 'a value for each placeholder');
    },
    saveMissing: true,
    missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) => {
      throw new WordsError(name, key, 'nothing', 'words for this key');
    },
  });
  instance.services.formatter?.add('words', (value: number) => locale.numberWords(value));
  instance.services.formatter?.add('opening', (value: number) => capital(locale.numberWords(value)));
  instance.services.formatter?.add('capital', (value: string) => capital(value));
  instance.services.formatter?.add('date', (value: string) =>
    new Intl.DateTimeFormat(name, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value)),
  );
  return instance;
};

/** The words of a locale, ready to be spoken. */
export const wordsOf = (name: string, locale: Locale): Words => {
  const instance = instanceOf(name, locale);
  const known = new Map<string, string>();
  const find = ({ key, values, variant = 0 }: Line): string => {
    const wordings: unknown = instance.getResource(name, 'translation', key);
    const path = Array.isArray(wordings) ? `${key}.${variant % wordings.length}` : key;
    return instance.t(path, { ...values });
  };
  const text = (line: Line): string => {
    const id = `${line.key}|${line.variant ?? ''}|${line.values === undefined ? '' : JSON.stringify(line.values)}`;
    const said = known.get(id) ?? find(line);
    known.set(id, said);
    return said;
  };
  const rateAt = (pace: Pace): number => (pace === 3 ? 0.9 : 1);
  const spoken = (line: Line, pace: Pace): Spoken => cut(line.key, text(line), pace);
  const voiceAt =
    (pace: Pace): Voice =>
    (line) =>
      spoken(line, pace).reduce<Ms>(
        (total, piece) =>
          ms(
            total +
              (typeof piece === 'string'
                ? Math.round((countWords(piece) * 1000) / (locale.wordsPerSecond * rateAt(pace)))
                : piece),
          ),
        ms(0),
      );
  const learn = (more: WordTree): void => {
    instance.addResourceBundle(name, 'translation', more, true);
  };
  return { locale: name, text, learn, spoken, voiceAt, rateAt };
};
