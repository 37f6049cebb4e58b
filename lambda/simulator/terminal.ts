import { type CompleterResult, clearLine, createInterface, cursorTo } from 'node:readline';
import type { Chronicle } from './chronicle.ts';
import type { Clock, Pace } from './clock.ts';
import { type Command, commandHelp, commandIn, commandNames } from './command.ts';
import { obey } from './deed.ts';
import type { Device } from './device.ts';
import type { Happening } from './happening.ts';
import type { Home } from './home.ts';
import { type Input, InputError, parseInput } from './input.ts';
import { clockText, doing, lastExchange, stateLines, timerLines, whyLines } from './inspection.ts';
import { ModelError } from './model.ts';
import type { Suggest } from './suggestions.ts';
import { spanText } from './transcript.ts';
import { wrap } from './wrap.ts';

/** A household, and what belongs to it: another locale or speaker makes another one. */
export type Stay = {
  readonly home: Home;
  readonly locale: string;
  readonly device: Device;
  readonly suggest: Suggest;
  readonly chronicle: Chronicle;
};

export type TerminalOptions = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly stay: Stay;
  /** @throws ModelError for a locale there is not */
  readonly move: (to: { readonly locale: string; readonly device: Device }) => Promise<Stay>;
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
  /** Writes the conversation down. */
  readonly save: (file: string, text: string) => Promise<void>;
};

const width = 80;

const filesIn = (happening: Happening): readonly string[] =>
  happening.kind === 'response'
    ? [...happening.say, ...happening.reprompt].flatMap((part) => (part.kind === 'sound' ? [part.file] : []))
    : [];

const wordsIn = (happening: Extract<Happening, { kind: 'response' }>): string =>
  [...happening.say, ...happening.reprompt].flatMap((part) => (part.kind === 'words' ? [part.text] : [])).join(' ');

/** A conversation with a person who types. Answers how it ended. */
export const runTerminal = async (options: TerminalOptions): Promise<'left' | 'interrupted'> => {
  const { input, output, clock, happened, live, pace, silencePasses, kept } = options;
  let stay = options.stay;
  const before: string[] = [];
  const exchange = lastExchange();
  let offered: readonly string[] = [];
  const complete = (line: string): CompleterResult => {
    const all = line.startsWith('/') ? commandNames : offered;
    return [all.filter((each) => each.startsWith(line.toLowerCase())), line];
  };
  const keyboard = createInterface({ input, output, terminal: true, prompt: '', completer: complete });
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
  const note = (happening: Happening) => {
    stay.chronicle.happened(happening);
    exchange.happened(happening);
    if (happening.kind !== 'response') return;
    lastFiles = filesIn(happening);
    offered = stay.suggest(wordsIn(happening));
  };
  const show = () => {
    const happenings = happened();
    for (const happening of happenings) note(happening);
    print(happenings.flatMap(live));
    return happenings;
  };
  const pass = async (ms: number) => {
    if (ms === 0) return;
    stay.chronicle.passed(ms);
    await stay.home.pass(ms);
  };
  const say = async (words: string) => {
    const { home, chronicle } = stay;
    chronicle.said(words, home.state().speaking !== undefined);
    await home.say(words);
    const reached = show().some(({ kind }) => kind === 'request');
    if (!reached && home.state().session === 'none') print(['       [no skill is open; say: open gentle back]']);
  };
  const act = async (happens: Input): Promise<void> => {
    if (happens.kind === 'say') return say(happens.words);
    if (happens.kind === 'wait') return pass(happens.ms);
    stay.chronicle.did(happens);
    await obey(stay.home, happens);
  };
  const move = async (to: Partial<Pick<Stay, 'locale' | 'device'>>): Promise<void> => {
    const { locale, device, chronicle, home } = stay;
    const next = await options.move({ locale, device, ...to });
    home.close();
    before.push(chronicle.text());
    stay = next;
    print([`       [another speaker: ${next.device}, ${next.locale}; its timers are its own]`]);
  };

  const run = async (command: Command): Promise<void> => {
    switch (command.kind) {
      case 'help':
        return print(commandHelp);
      case 'clock':
        return print([
          `${new Date(clock.now()).toISOString().slice(0, 19)}Z, ${clockText(stay.home.state().at)} since the start`,
        ]);
      case 'state':
        return print(stateLines(stay.home.state(), kept));
      case 'timers':
        return print(timerLines(stay.home, clock.now()));
      case 'why':
        return print(whyLines(exchange.get()));
      case 'sound': {
        const files = [...new Set(lastFiles)];
        const found = await Promise.all(files.map(options.listenTo));
        return print(files.length === 0 ? ['no sound in the last answer'] : found);
      }
      case 'device':
        return command.device === undefined ? print([stay.device]) : move({ device: command.device });
      case 'locale':
        return command.locale === undefined ? print([stay.locale]) : move({ locale: command.locale });
      case 'save':
        await options.save(command.file, [...before, stay.chronicle.text()].join('\n'));
        return print([`written to ${command.file}`]);
      case 'wait':
        return pass(command.ms);
      case 'reboot':
        return act({ kind: 'reboot' });
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
    if (command !== undefined) return run(command);
    if (line.trim() !== '') return act(parseInput(line));
    const next = stay.home.untilNext();
    if (next === undefined) print([`       [${spanText(60_000)} passes; say: open gentle back]`]);
    await pass(next ?? 60_000);
  };
  /** What cannot be done is said in a line, and nothing is lost. */
  const tryTo = async (line: string): Promise<void> => {
    try {
      await take(line);
    } catch (error) {
      const isKnown = error instanceof InputError || error instanceof ModelError || isOfFiles(error);
      if (!isKnown) throw error;
      print(wrap('       ', `[${error.message}]`, width));
    }
  };

  while (over === undefined) {
    key = new AbortController();
    const line = typed.shift();
    if (line !== undefined) await tryTo(line);
    show();
    if (over !== undefined) break;
    if (typed.length > 0) continue;

    const state = stay.home.state();
    keyboard.setPrompt(`[${clockText(state.at)} ${doing(state)}] You: `);
    keyboard.prompt(true);
    const next = stay.home.untilNext();
    const passes = next !== undefined && (silencePasses || state.speaking !== undefined) && keyboard.line === '';
    // The clock in the prompt is set every second.
    if (passes) await pass(await pace(Math.min(next, 1000 - (state.at % 1000)), key.signal));
    else await untilKey();
  }
  keyboard.close();
  input.off('keypress', stir);
  output.write('\n');
  return over;
};

/** The file system has refused. */
function isOfFiles(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}
