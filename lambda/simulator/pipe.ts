import type { Pace } from './clock.ts';

import { noteOf, obey } from './deed.ts';
import type { Happening } from './happening.ts';
import type { Home } from './home.ts';
import { type Input, InputError, parseInput } from './input.ts';
import { hearAt, passAt } from './pacing.ts';
import { type Layout, noteLines, outcomeOf, spanText, transcriptLines, youLines } from './transcript.ts';

export type PipeOptions = {
  readonly lines: AsyncIterable<string> | Iterable<string>;
  readonly write: (line: string) => void;
  readonly home: Home;
  /** What the Echo has emitted since the last call. */
  readonly happened: () => readonly Happening[];
  readonly pace: Pace;
  readonly json: boolean;
  readonly layout: Layout;
};

/** Plays one utterance or object a line, hears the last answer to its end, and counts the lines nobody could obey. */
export const runPipe = async ({ lines, write, home, happened, pace, json, layout }: PipeOptions): Promise<number> => {
  const { width } = layout;
  const flush = () => {
    const happenings = happened();
    for (const happening of happenings) {
      if (json) write(JSON.stringify(happening));
      else for (const line of transcriptLines(happening, layout)) write(line);
    }
    return happenings;
  };
  const tell = (told: readonly string[]) => {
    if (!json) for (const line of told) write(line);
  };

  const take = async (input: Input): Promise<void> => {
    switch (input.kind) {
      case 'say':
        if (!input.now) await hearAt(pace, home);
        flush();
        tell(youLines(input.words, width));
        return home.say(input.words);
      case 'wait': {
        await passAt(pace, home, input.ms);
        const outcome = outcomeOf(flush());
        return tell(noteLines(`${spanText(input.ms)} pass${outcome === '' ? '' : `; ${outcome}`}`, width));
      }
      default:
        flush();
        tell(noteLines(noteOf(input), width));
        return obey(home, input);
    }
  };

  let number = 0;
  let refused = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await take(parseInput(line));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused += 1;
      const message = `input line ${number}: ${error.message}`;
      if (json) write(JSON.stringify({ at: home.state().at, kind: 'error', message }));
      else tell(noteLines(`error: ${message}`, width));
    }
    flush();
  }
  await hearAt(pace, home);
  flush();
  return refused;
};
