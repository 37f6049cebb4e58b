import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { Clock, Pace } from './clock.ts';
import { type Command, commandHelp, commandIn } from './command.ts';

import type { Happening } from './happening.ts';
import type { Home, HomeState } from './home.ts';
import { spanText } from './transcript.ts';

export type TerminalOptions = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly home: Home;
  readonly clock: Clock;
  /** What the Echo has emitted since the last call. */
  readonly happened: () => readonly Happening[];
  readonly live: (happening: Happening) => readonly string[];
  readonly pace: Pace;
  /** Whether silence passes by itself too, and not only speech. */
  readonly silencePasses: boolean;
  /** Where progress is kept, in words. */
  readonly kept: string;
  /** Where a sound of the skill can be listened to. */
  readonly listenTo: (file: string) => Promise<string>;
};

/** @example clockText(75_000) // => '1:15' */
const clockText = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
};

const doing = ({ session, speaking, listening }: HomeState): string => {
  if (speaking !== undefined) return 'speaking';
  if (listening !== undefined) return `listening, ${Math.ceil(listening.left / 1000)} s`;
  return session === 'open' ? 'session open, microphone closed' : 'no session';
};

const stateLines = (state: HomeState, kept: string): readonly string[] => [
  `session     ${state.session}`,
  `microphone  ${state.listening === undefined ? 'closed' : `open, ${Math.ceil(state.listening.left / 1000)} s left`}`,
  `speech      ${state.speaking === undefined ? 'none' : `${Math.ceil(state.speaking.left / 1000)} s left`}`,
  `progress    ${kept}`,
];

const filesIn = (happening: Happening): readonly string[] =>
  happening.kind === 'response'
    ? [...happening.say, ...happening.reprompt].flatMap((part) => (part.kind === 'sound' ? [part.file] : []))
    : [];

/** A conversation with a person who types. Answers how it ended. */
export const runTerminal = async (options: TerminalOptions): Promise<'left' | 'interrupted'> => {
  const { input, output, home, clock, happened, live, pace, silencePasses, kept, listenTo } = options;
  const keyboard = createInterface({ input, output, terminal: true, prompt: '' });
  const typed: string[] = [];
  let over: 'left' | 'interrupted' | undefined;
  let lastFiles: readonly string[] = [];

  /** Fires whenever a key is pressed: time stops, and what was typed is looked at. */
  let key = new AbortController();
  const stir = () => key.abort();
  const untilKey = (): Promise<void> =>
    new Promise((resolve) => {
      if (key.signal.aborted) resolve();
      else key.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  keyboard.on('line', (line) => {
    typed.push(line);
    stir();
  });
  keyboard.on('SIGINT', () => {
    over = 'interrupted';
    keyboard.close();
  });
  keyboard.on('close', () => {
    over ??= 'left';
    stir();
  });
  input.on('keypress', stir);

  const print = (lines: readonly string[]) => {
    if (lines.length === 0) return;
    cursorTo(output, 0);
    clearLine(output, 0);
    output.write(`${lines.join('\n')}\n`);
  };
  const show = () => {
    const happenings = happened();
    for (const happening of happenings) if (happening.kind === 'response') lastFiles = filesIn(happening);
    print(happenings.flatMap(live));
    return happenings;
  };

  const obey = async (command: Command): Promise<void> => {
    switch (command.kind) {
      case 'help':
        return print(commandHelp);
      case 'clock':
        return print([
          `${new Date(clock.now()).toISOString().slice(0, 19)}Z, ${clockText(home.state().at)} since the start`,
        ]);
      case 'state':
        return print(stateLines(home.state(), kept));
      case 'sound': {
        const files = [...new Set(lastFiles)];
        return print(files.length === 0 ? ['no sound in the last answer'] : await Promise.all(files.map(listenTo)));
      }
      case 'wait':
        await home.pass(command.ms);
        return;
      case 'reboot':
        return home.reboot();
      case 'quit':
        over = 'left';
        return;
      case 'unknown':
        return print([`there is no ${command.found}; /help lists what there is`]);
      default:
        return command satisfies never;
    }
  };

  const take = async (line: string): Promise<void> => {
    const command = commandIn(line);
    if (command !== undefined) return obey(command);
    if (line.trim() !== '') {
      await home.say(line);
      const reached = show().some(({ kind }) => kind === 'request');
      if (!reached && home.state().session === 'none') print(['       [no skill is open; say: open gentle back]']);
      return;
    }
    const next = home.untilNext();
    if (next === undefined) print([`       [${spanText(60_000)} passes; say: open gentle back]`]);
    await home.pass(next ?? 60_000);
  };

  while (over === undefined) {
    key = new AbortController();
    const line = typed.shift();
    if (line !== undefined) await take(line);
    show();
    if (over !== undefined) break;
    if (typed.length > 0) continue;

    const state = home.state();
    keyboard.setPrompt(`[${clockText(state.at)} ${doing(state)}] You: `);
    keyboard.prompt(true);
    const next = home.untilNext();
    const passes = next !== undefined && (silencePasses || state.speaking !== undefined) && keyboard.line === '';
    // The clock in the prompt is set every second.
    if (passes) await home.pass(await pace(Math.min(next, 1000 - (state.at % 1000)), key.signal));
    else await untilKey();
  }
  keyboard.close();
  input.off('keypress', stir);
  output.write('\n');
  return over;
};
