import type { Pace } from './clock.ts';

import type { Happening } from './happening.ts';
import type { Home } from './home.ts';
import { type Input, InputError, parseInput } from './input.ts';
import { hearAt, passAt } from './pacing.ts';
import { type Layout, noteLines, outcomeOf, spanText, transcriptLines, youLines } from './transcript.ts';

export type PipeOptions = {
  readonly lines: AsyncIterable<string> | Iterable<string>;
  readonly write: (line: string) => void;
  readonly echo: Home;
  /** What the Echo has emitted since the last call. */
  readonly happened: () => readonly Happening[];
  readonly pace: Pace;
  readonly json: boolean;
  readonly layout: Layout;
};

/** Plays one utterance or object a line, hears the last answer to its end, and counts the lines nobody could obey. */
export const runPipe = async ({ lines, write, echo, happened, pace, json, layout }: PipeOptions): Promise<number> => {
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

  const obey = async (input: Input): Promise<void> => {
    switch (input.kind) {
      case 'say':
        if (!input.now) await hearAt(pace, echo);
        flush();
        tell(youLines(input.words, width));
        return echo.say(input.words);
      case 'wait': {
        await passAt(pace, echo, input.ms);
        const outcome = outcomeOf(flush());
        return tell(noteLines(`${spanText(input.ms)} pass${outcome === '' ? '' : `; ${outcome}`}`, width));
      }
      case 'reboot':
        tell(noteLines('reboot', width));
        return echo.reboot();
      case 'person':
        tell(
          noteLines(
            `the voice is ${input.person === undefined ? 'not recognised' : `recognised as ${input.person}`}`,
            width,
          ),
        );
        return echo.recognise(input.person);
      case 'request':
        tell(noteLines(`a request from outside: ${input.request.body.type}`, width));
        return echo.inject(input.request);
      default:
        return input satisfies never;
    }
  };

  let number = 0;
  let refused = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await obey(parseInput(line));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused += 1;
      const message = `input line ${number}: ${error.message}`;
      if (json) write(JSON.stringify({ at: echo.state().at, kind: 'error', message }));
      else tell(noteLines(`error: ${message}`, width));
    }
    flush();
  }
  await hearAt(pace, echo);
  flush();
  return refused;
};
