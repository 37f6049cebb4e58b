import type { Line, Ms, Pace } from '#protocol';
import { clipPath } from './clip.ts';
import type { Segment } from './segment.ts';

/** The words of a locale, as far as rendering needs them. */
export type Speaker = {
  readonly spoken: (line: Line, pace: Pace) => readonly (string | Ms)[];
  readonly rateAt: (pace: Pace) => number;
};

export type SsmlOptions = {
  readonly pace: Pace;
  /** Softer words. */
  readonly night?: boolean;
  /** Where the sound files lie, without a slash at its end. */
  readonly audioBase: string;
  /** The longest single `<break>` of the platform. */
  readonly longestBreak: Ms;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that may stand between tags. Curly braces and the rest of Unicode pass. */
const escapeText = (text: string): string => text.replace(/[&<>]/g, (char) => entities[char] ?? char);
const escapeAttribute = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

/** A pause as breaks of at most the platform's longest; several in a row add up. */
const breaks = (lasts: number, longest: number): string => {
  const tags: string[] = [];
  for (let left = lasts; left > 0; left -= longest) tags.push(`<break time="${Math.min(left, longest)}ms"/>`);
  return tags.join('');
};

/** A line between tags, with its gaps, at the pace and by night. */
export const spokenWords = (line: Line, words: Speaker, { pace, night, longestBreak }: SsmlOptions): string => {
  const text = words
    .spoken(line, pace)
    .map((piece) => (typeof piece === 'string' ? escapeText(piece) : breaks(piece, longestBreak)))
    .join('');
  const rate = words.rateAt(pace);
  const prosody = [...(rate === 1 ? [] : [`rate="${Math.round(rate * 100)}%"`]), ...(night ? ['volume="soft"'] : [])];
  return prosody.length === 0 ? text : `<prosody ${prosody.join(' ')}>${text}</prosody>`;
};

/** Segments as SSML: words, breaks for short quiet, one audio tag for each file (D12). */
export const toSsml = (segments: readonly Segment[], words: Speaker, options: SsmlOptions): string => {
  const body = segments.map((segment) => {
    switch (segment.kind) {
      case 'words':
        return spokenWords(segment.line, words, options);
      case 'pause':
        return breaks(segment.lasts, options.longestBreak);
      case 'clip':
        return `<audio src="${escapeAttribute(`${options.audioBase}/${clipPath(segment.clip)}`)}"/>`;
      default:
        return segment satisfies never;
    }
  });
  return `<speak>${body.join(' ')}</speak>`;
};
