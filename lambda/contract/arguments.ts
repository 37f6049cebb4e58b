/** What the command line asks to be checked, and what it says about the skill. */
export type Arguments = {
  readonly response?: string;
  readonly request?: string;
  readonly models: readonly string[];
  readonly manifest?: string;
  readonly timer?: string;
  readonly reminder?: string;
  readonly interfaces?: readonly string[];
  readonly permissions?: readonly string[];
  readonly locale?: string;
  readonly disclaimer?: string;
  readonly took?: number;
  readonly json: boolean;
};

export type Wish = { readonly kind: 'check'; readonly arguments: Arguments } | { readonly kind: 'help' };

/** A command line that asks for something there is not. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(where: string, found: string, wanted: string) {
    super(`${where}: expected ${wanted}, got ${found}`);
  }
}

export const help = `Checks what an Alexa skill sends against what a real Echo accepts.

  npm run contract -- [flags] [RESPONSE REQUEST]

RESPONSE is an answer of a skill as JSON, REQUEST the request it answers. Both
are needed: what may be answered depends on what was asked.

  --model FILE         an interaction model; again for each further locale, in
                       files named like en-US.json
  --manifest FILE      skill.json
  --timer FILE         the body of a request to set a timer
  --reminder FILE      the body of a request to set a reminder

What is known about the skill; what is left out is not held against it.

  --interface NAME     an interface it declares and uses: AUDIO_PLAYER
  --permission SCOPE   a permission it declares and uses
  --locale NAME        the language of the timer, the reminder or the model
  --disclaimer PHRASE  what help and the store's description must contain
  --took MS            how long the handler took to answer

  --json               the result as one JSON object
  --help

--interface and --permission may be given several times. Without them all count
as declared, or what --manifest declares.

Exit codes: 0 fine or only warnings, 1 something that an Echo or certification
refuses or a file that cannot be read, 2 wrong usage.
`;

const millisecondsOf = (text: string): number => {
  if (!/^\d{1,9}(\.\d+)?$/.test(text)) throw new UsageError('--took', JSON.stringify(text), 'milliseconds');
  return Number(text);
};

const withValue: Readonly<Record<string, (text: string, given: Arguments) => Partial<Arguments>>> = {
  '--model': (file, { models }) => ({ models: [...models, file] }),
  '--manifest': (manifest) => ({ manifest }),
  '--timer': (timer) => ({ timer }),
  '--reminder': (reminder) => ({ reminder }),
  '--interface': (name, { interfaces = [] }) => ({ interfaces: [...interfaces, name] }),
  '--permission': (scope, { permissions = [] }) => ({ permissions: [...permissions, scope] }),
  '--locale': (locale) => ({ locale }),
  '--disclaimer': (disclaimer) => ({ disclaimer }),
  '--took': (text) => ({ took: millisecondsOf(text) }),
};

const complete = (given: Arguments): Wish => {
  const { response, request, models, manifest, timer, reminder } = given;
  if (response !== undefined && request === undefined) {
    throw new UsageError(response, 'nothing after it', 'the request that it answers, since that says what it may hold');
  }
  if ([response, manifest, timer, reminder, ...models].every((file) => file === undefined)) {
    throw new UsageError('command line', 'no file', 'something to check');
  }
  return { kind: 'check', arguments: given };
};

/**
 * @throws UsageError for the first argument that is unknown or wrong
 * @example parseArguments(['--model', 'en-US.json']) // => { kind: 'check', arguments: { models: ['en-US.json'], ... } }
 */
export const parseArguments = (argv: readonly string[]): Wish => {
  let given: Arguments = { models: [], json: false };
  for (let rest = argv; rest.length > 0; ) {
    const [argument = '', ...after] = rest;
    const [, flag = argument, joined] = /^(--[^=]+)=(.*)$/s.exec(argument) ?? [];
    if (argument === '--help' || argument === '-h') return { kind: 'help' };
    const read = Object.hasOwn(withValue, flag) ? withValue[flag] : undefined;
    if (read !== undefined) {
      const value = joined ?? after[0];
      if (value === undefined || value === '') throw new UsageError(flag, 'nothing', 'a value after it');
      given = { ...given, ...read(value, given) };
      rest = joined === undefined ? after.slice(1) : after;
      continue;
    }
    if (argument === '--json') given = { ...given, json: true };
    else if (argument.startsWith('-')) {
      const flags = [...Object.keys(withValue), '--json', '--help'];
      throw new UsageError('command line', JSON.stringify(argument), `one of ${flags.join(', ')}`);
    } else if (given.response === undefined) given = { ...given, response: argument };
    else if (given.request === undefined) given = { ...given, request: argument };
    else throw new UsageError('command line', JSON.stringify(argument), 'one response and one request');
    rest = after;
  }
  return complete(given);
};
