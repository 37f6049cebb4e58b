import { UsageError } from '../../lambda/simulator/arguments.ts';
import { readFlags, wholeNumber } from '../commands/flags.ts';
import { codes, runCommand } from '../commands/run.ts';
import { houseWithEveryClip } from './house.ts';
import { fuzzRequests, requestFailureText } from './requests.ts';
import { portion, type Share, whole } from './share.ts';
import { failureText, fuzzTurns } from './turns.ts';

const help = `Tries the skill with what nobody wrote down, and shows the shortest way to whatever goes wrong.

  npm run fuzz -- --turns N     random people do random things at random devices
  npm run fuzz -- --requests N  valid requests of every type, changed and misdirected

  --seed N      the same seed tries the same (20261122)
  --share I/N   only the Ith of N parts, for a run on several cores
  --help

Exit codes: 0 fine, 1 something went wrong, 2 wrong usage, 130 interrupted.
`;

const options = {
  turns: { type: 'string' },
  requests: { type: 'string' },
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

/** What one of the two kinds of fuzzing came to. */
type Done = { readonly figures: string; readonly failure: string | undefined };

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
  if ((values.turns === undefined) === (values.requests === undefined)) {
    throw new UsageError('command line', values.turns ? 'both' : 'neither', '--turns N or --requests N');
  }
  const seed = wholeNumber('--seed', values.seed);
  const share = shareOf(values.share);
  const house = await houseWithEveryClip();
  const since = performance.now();

  const turns = async (total: number): Promise<Done> => {
    const progress = progressTo(portion(total, share), 'turns');
    const { turns, conversations, failure } = await fuzzTurns({ seed, turns: total, share, house, progress });
    const figures = `${turns} turns in ${conversations} conversations, ${perSecond(turns, since)}`;
    return { figures, failure: failure && failureText(failure) };
  };
  const requests = async (total: number): Promise<Done> => {
    const progress = progressTo(portion(total, share), 'requests');
    const { world } = house;
    const { requests, sequences, failure } = await fuzzRequests({ seed, requests: total, share, world, progress });
    const figures = `${requests} requests in ${sequences} sequences, ${perSecond(requests, since)}`;
    return { figures, failure: failure && requestFailureText(failure) };
  };

  const { figures, failure } =
    values.turns === undefined
      ? await requests(wholeNumber('--requests', values.requests ?? '', 1))
      : await turns(wholeNumber('--turns', values.turns, 1));
  if (failure !== undefined) process.stdout.write(`${failure}\n\n`);
  process.stdout.write(`${figures}, seed ${seed}${failure === undefined ? ': nothing went wrong' : ''}\n`);
  return failure === undefined ? codes.fine : codes.failed;
});
