import type { Instant } from './clock.ts';
import { type Deed, noteOf } from './deed.ts';
import type { Device } from './device.ts';
import type { Happening } from './happening.ts';
import { deviceNames } from './script.ts';
import { type Layout, noteLines, outcomeOf, transcriptLines, youLines } from './transcript.ts';

/** Where a conversation starts from. */
export type Beginning = {
  readonly locale: string;
  readonly device: Device;
  readonly start: Instant;
  /** What is stored by then; `undefined`: nothing. */
  readonly stored: unknown;
};

/** Writes a conversation down as it goes, as a transcript that can be played again. */
export type Chronicle = {
  /** @param isSpeaking Echo speaks, so that the words are barge-in */
  readonly said: (words: string, isSpeaking: boolean) => void;
  readonly passed: (ms: number) => void;
  readonly did: (deed: Deed) => void;
  readonly happened: (happening: Happening) => void;
  readonly text: () => string;
};

/** To the millisecond, as a script reads it. `exactText(75_250) // => '1 min 15.25 s'` */
const exactText = (ms: number): string => {
  const [hours, minutes, seconds] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, (ms % 60_000) / 1000];
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])];
  return [...parts, ...(seconds > 0 || parts.length === 0 ? [`${seconds} s`] : [])].join(' ');
};

const headerOf = ({ locale, device, start, stored }: Beginning): string =>
  [
    locale,
    deviceNames[device],
    new Date(start).toISOString().slice(0, -1),
    stored === undefined ? 'nothing stored' : `stored: ${JSON.stringify(stored)}`,
  ].join(' · ');

type Passage = { readonly ms: number; readonly happenings: readonly Happening[] };

export const chronicle = (beginning: Beginning, layout: Layout): Chronicle => {
  const lines: string[] = [headerOf(beginning), ''];
  /** A stretch of time that goes on until something is done. */
  let passage: Passage | undefined;

  const tell = (happenings: readonly Happening[]) =>
    happenings.flatMap((happening) => transcriptLines(happening, layout));
  const passageLines = ({ ms, happenings }: Passage): readonly string[] => {
    const outcome = outcomeOf(happenings);
    const note = `${exactText(ms)} pass from here${outcome === '' ? '' : `; ${outcome}`}`;
    return [...noteLines(note, layout.width), ...tell(happenings)];
  };
  const close = () => {
    if (passage !== undefined) lines.push(...passageLines(passage));
    passage = undefined;
  };

  return {
    said: (words, isSpeaking) => {
      if (isSpeaking) passage ??= { ms: 0, happenings: [] };
      close();
      const isWoken = /^\s*alexa\b/i.test(words);
      lines.push(...youLines(isSpeaking && !isWoken ? `Alexa, ${words.trim()}` : words.trim(), layout.width));
    },
    passed: (ms) => {
      passage = { ms: (passage?.ms ?? 0) + ms, happenings: passage?.happenings ?? [] };
    },
    did: (deed) => {
      close();
      lines.push(...noteLines(noteOf(deed), layout.width));
    },
    happened: (happening) => {
      if (passage === undefined) lines.push(...tell([happening]));
      else passage = { ...passage, happenings: [...passage.happenings, happening] };
    },
    text: () => `${[...lines, ...(passage === undefined ? [] : passageLines(passage))].join('\n')}\n`,
  };
};
