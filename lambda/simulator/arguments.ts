import type { Instant } from './clock.ts';
import { type Device, devices } from './device.ts';

/** What the command line asks for; what it leaves open depends on whether a person or a pipe is at the other end. */
export type Arguments = {
  readonly locale: string;
  readonly device: Device;
  readonly clock?: 'real' | 'instant';
  /** A file, or `memory`. */
  readonly state?: string;
  readonly json: boolean;
  /** Sounds are played by a program of this machine. */
  readonly listen: boolean;
  readonly at?: Instant;
  readonly seed: number;
  /** Of the speakers, as the settings service tells; absent: nobody has set it. */
  readonly timeZone?: string;
  /** Scans have been rendered with it, by `npm run voice`; absent: they are led in the session. */
  readonly voice?: string;
  /** Somebody else's handler, and the interaction model it needs. */
  readonly skill?: string;
  readonly model?: string;
};

export type Request =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

/** A command line that asks for something there is not. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(where: string, found: string, wanted: string) {
    super(`${where}: expected ${wanted}, got ${found}`);
  }
}

export const help = `A local Echo with the skill Gentle Back. Type what you would say.

  npm start                     in a terminal: a conversation
  npm start -- [flags] < words  on a pipe: one utterance a line, then it ends

  --locale NAME        en-US; what is in interaction-models/
  --device NAME        dot, without a screen (the default); show, with one;
                       no-player and no-timers, which lack these
  --clock real|instant a second takes a second (the default in a terminal), or
                       no time at all (the default on a pipe)
  --state FILE|memory  where progress is kept: in a terminal by default a file
                       in your data folder, on a pipe memory
  --listen             plays the sounds through ffplay, mpg123, afplay or the
                       like, if there is one; words are read
  --json               prints one JSON object a line for all that happens
  --at TIME            when the Echo is plugged in, in UTC unless it says
                       otherwise: by default now, and on a pipe with its state
                       in memory 2026-11-22T02:40
  --seed N             other ids in the requests
  --time-zone NAME     what the settings service says of the speaker
  --voice NAME         longer scans are streams in this voice, as deployed after
                       npm run voice -- --voice NAME; VOICES=en-US:NAME in the
                       environment does the same, as in the deployed function
  --skill FILE         another skill: a module that exports "handler"
  --model FILE         and the interaction model it is told by
  --help, --version

On a pipe, and with --json, a line may also be one of
  {"say":"..."}            as plain words: when Echo has finished speaking
  {"say":"...","now":true} the wake word and these words, at this moment
  {"wait":"PT8S"}          time passes
  {"reboot":true}          the power fails
  {"person":"p2"}          whose voice it is; {"person":""} for nobody known
  {"echo":"kitchen"}       the person goes to another speaker of the house;
                           "device" may say which kind, {"echo":""} goes back
  {"press":"next"}         a button: next, previous, play, pause
  {"otherAudio":true}      another skill plays
  {"permission":"timers","answer":"DENIED"}
                           so the next question for it is answered;
                           "status":"GRANTED" or "DENIED": so it is in the app
  {"fail":{"timers":403}}  what goes wrong next: a service, the function
                           (throw, hang, garbage, oversized, 3000 ms), a stream
  {"disable":true}         the skill is disabled
  {"request":{...}}        an Alexa request, whole or its "request" part

Exit codes: 0 fine, 1 something failed, 2 wrong usage, 130 interrupted.
`;

/** Whole seconds at least; a time without a zone is UTC, so that it means the same everywhere. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?$/;

const instantOf = (text: string): Instant => {
  const [, , , zone] = time.exec(text) ?? [];
  const instant = time.test(text) ? Date.parse(zone === undefined ? `${text}Z` : text) : Number.NaN;
  if (Number.isNaN(instant)) throw new UsageError('--at', JSON.stringify(text), 'a time such as 2026-11-22T02:40');
  return instant;
};

const oneOf = <T extends string>(flag: string, text: string, choices: readonly T[]): T => {
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw new UsageError(flag, JSON.stringify(text), choices.join(' or '));
  return choice;
};

const seedOf = (text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError('--seed', JSON.stringify(text), 'a whole number from 0 to 999999999');
  return Number(text);
};

const zoneOf = (text: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError('--time-zone', JSON.stringify(text), 'a name such as America/New_York');
  }
};

const voiceOf = (text: string): string => {
  if (!/^[A-Za-z]{1,40}$/.test(text)) throw new UsageError('--voice', JSON.stringify(text), 'a name such as Joanna');
  return text;
};

const withValue: Readonly<Record<string, (text: string) => Partial<Arguments>>> = {
  '--locale': (locale) => ({ locale }),
  '--device': (text) => ({ device: oneOf('--device', text, devices) }),
  '--clock': (text) => ({ clock: oneOf('--clock', text, ['real', 'instant']) }),
  '--state': (state) => ({ state }),
  '--at': (text) => ({ at: instantOf(text) }),
  '--seed': (text) => ({ seed: seedOf(text) }),
  '--time-zone': (text) => ({ timeZone: zoneOf(text) }),
  '--voice': (text) => ({ voice: voiceOf(text) }),
  '--skill': (skill) => ({ skill }),
  '--model': (model) => ({ model }),
};

/**
 * @throws UsageError for the first argument that is unknown or wrong
 * @example parseArguments(['--device', 'show']) // => { kind: 'run', arguments: { device: 'show', ... } }
 */
export const parseArguments = (argv: readonly string[]): Request => {
  let given: Arguments = { locale: 'en-US', device: 'dot', json: false, listen: false, seed: 0 };
  for (let rest = argv; rest.length > 0; ) {
    const [argument = '', ...after] = rest;
    const [, flag = argument, joined] = /^(--[^=]+)=(.*)$/s.exec(argument) ?? [];
    if (argument === '--help' || argument === '-h') return { kind: 'help' };
    if (argument === '--version') return { kind: 'version' };
    const read = Object.hasOwn(withValue, flag) ? withValue[flag] : undefined;
    if (read !== undefined) {
      const value = joined ?? after[0];
      if (value === undefined || value === '') throw new UsageError(flag, 'nothing', 'a value after it');
      given = { ...given, ...read(value) };
      rest = joined === undefined ? after.slice(1) : after;
    } else if (argument === '--json') {
      given = { ...given, json: true };
      rest = after;
    } else if (argument === '--listen') {
      given = { ...given, listen: true };
      rest = after;
    } else {
      const flags = [...Object.keys(withValue), '--json', '--listen', '--help', '--version'];
      throw new UsageError('command line', JSON.stringify(argument), `one of ${flags.join(', ')}`);
    }
  }
  if ((given.skill === undefined) !== (given.model === undefined)) {
    const [one, other] = given.skill === undefined ? ['--model', '--skill'] : ['--skill', '--model'];
    throw new UsageError(one ?? '', 'it alone', `${other} beside it`);
  }
  return { kind: 'run', arguments: given };
};
