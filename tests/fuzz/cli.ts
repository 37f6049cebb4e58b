import { UsageError } from '../../lambda/simulator/arguments.ts';
import type { House } from '../../lambda/simulator/house.ts';
import { readFlags, wholeNumber } from '../commands/flags.ts';
import { codes, runCommand } from '../commands/run.ts';
import { crashFailureText, fuzzCrashes } from './crashes.ts';
import { houseWithEveryClip } from './house.ts';
import { fuzzRequests, requestFailureText } from './requests.ts';
import { portion, type Share, whole } from './share.ts';
import { failureText, fuzzTurns } from './turns.ts';

const help = `Tries the skill with what nobody wrote down, and shows the shortest way to whatever goes wrong.

  npm run fuzz -- --turns N     random people do random things at random devices
  npm run fuzz -- --requests N  valid requests of every type, changed and misdirected
  npm run fuzz -- --crashes N   the power goes during random conversations

  --seed N      the same seed tries the same (20261122)
  --share I/N   only the Ith of N parts, for a run on several cores
  --help

Exit codes: 0 fine, 1 something went wrong, 2 wrong usage, 130 interrupted.
`;

const options = {
  turns: { type: 'string' },
  requests: { type: 'string' },
  crashes: { type: 'string' },
  seed: { type: 'string', default: '20261122' },
  share: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const shareOf = (text: string | undefined): Share => {
  if (text === undefined) return whole;
  const [, nth, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? [];
  if (nth === undefined || Number(nth) > Number(of))
    throw new UsageError('--share', JSON.stringify(text), 'such as 1/2');
  return { nth: Number(nth) - 1, of: Number(of) };
};

type Asked = {
  readonly seed: number;
  readonly total: number;
  readonly share: Share;
  readonly house: House;
  readonly progress: (done: number) => void;
};

/** What it came to. */
type Fuzzed = { readonly count: number; readonly figures: string; readonly failure: string | undefined };

const kinds = ['turns', 'requests', 'crashes'] as const;

const fuzz: Readonly<Record<(typeof kinds)[number], (asked: Asked) => Promise<Fuzzed>>> = {
  turns: async ({ total, ...asked }) => {
    const { turns, conversations, failure } = await fuzzTurns({ ...asked, turns: total });
    const figures = `${turns} turns in ${conversations} conversations`;
    return { count: turns, figures, failure: failure && failureText(failure) };
  },
  requests: async ({ total, house, ...asked }) => {
    const { requests, sequences, failure } = await fuzzRequests({ ...asked, requests: total, world: house.world });
    const figures = `${requests} requests in ${sequences} sequences`;
    return { count: requests, figures, failure: failure && requestFailureText(failure) };
  },
  crashes: async ({ total, ...asked }) => {
    const { crashes, failure } = await fuzzCrashes({ ...asked, crashes: total });
    return { count: crashes, figures: `${crashes} crashes`, failure: failure && crashFailureText(failure) };
  },
};

const perSecond = (count: number, since: number): string =>
  `${Math.round((1000 * count) / (performance.now() - since))} a second`;

/** Tells from time to time how far it is; on a terminal over the same line. */
const progressTo = (total: number, what: string) => {
  const { stderr } = process;
  let told = 0;
  return (done: number) => {
    if (performance.now() - told < 1000) return;
    told = performance.now();
    stderr.write(`${done} of ${total} ${what}${stderr.isTTY ? '\r' : '\n'}`);
  };
};

await runCommand('fuzz', async (argv) => {
  const { values, positionals } = readFlags(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return codes.fine;
  }
  if (positionals.length > 0) throw new UsageError('command line', positionals.join(' '), 'flags only');
  const asked = kinds.flatMap((kind) => {
    const count = values[kind];
    return count === undefined ? [] : [{ kind, total: wholeNumber(`--${kind}`, count, 1) }];
  });
  const [one, ...others] = asked;
  if (one === undefined || others.length > 0) {
    const found = asked.map(({ kind }) => `--${kind}`).join(' and ') || 'nothing';
    throw new UsageError('command line', found, `one of ${kinds.map((kind) => `--${kind} N`).join(', ')}`);
  }
  const seed = wholeNumber('--seed', values.seed);
  const share = shareOf(values.share);
  const since = performance.now();
  const fuzzed = await fuzz[one.kind]({
    seed,
    total: one.total,
    share,
    house: await houseWithEveryClip(),
    progress: progressTo(portion(one.total, share), one.kind),
  });
  const figures = `${fuzzed.figures}, ${perSecond(fuzzed.count, since)}, seed ${seed}`;
  if (fuzzed.failure === undefined) {
    process.stdout.write(`${figures}: nothing went wrong\n`);
    return codes.fine;
  }
  process.stdout.write(`${fuzzed.failure}\n\n${figures}\n`);
  return codes.failed;
});
