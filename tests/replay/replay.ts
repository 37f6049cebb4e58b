import type { World } from '../../lambda/contract/world.ts';
import type { LambdaFunction } from './function.ts';
import { ourSkill } from './place.ts';
import { addressedTo, type Recorded } from './recorded.ts';
import { complaintsOf, isFine, type Played, play, type Verdict, verdicts } from './verdict.ts';

/** What became of a file. */
export type FileResult =
  | { readonly kind: 'played'; readonly file: string; readonly requests: readonly Played[] }
  | { readonly kind: 'skipped'; readonly file: string; readonly why: string };

export type ReplayOptions = {
  readonly invoke: LambdaFunction['invoke'];
  readonly world: World;
  /** Leaves the skill ids that the requests came with. */
  readonly asSent: boolean;
};

/** Plays the files one after the other, the requests of each in order. */
export async function* replay(files: readonly Recorded[], options: ReplayOptions): AsyncGenerator<FileResult> {
  const { invoke, world, asSent } = options;
  for (const recorded of files) {
    const { file } = recorded;
    if (recorded.kind === 'skipped') {
      yield recorded;
      continue;
    }
    const requests: Played[] = [];
    for (const request of recorded.requests) {
      requests.push(await play(asSent ? request : addressedTo(ourSkill, request), invoke, world));
    }
    yield { kind: 'played', file, requests };
  }
}

const tally = (requests: readonly Played[]): readonly (readonly [Verdict, number])[] =>
  verdicts
    .map((verdict) => [verdict, requests.filter((each) => each.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0);

/** A line a file, and below it what is wrong. A file of one request needs no number. */
export const linesOf = (result: FileResult): readonly string[] => {
  if (result.kind === 'skipped') return [`${'skipped'.padEnd(17)}  ${result.file}: ${result.why}`];
  const { file, requests } = result;
  const [only] = requests;
  const verdict =
    requests.length === 1 && only !== undefined
      ? only.verdict
      : tally(requests)
          .map(([each, count]) => `${count} ${each}`)
          .join(', ');
  return [`${verdict.padEnd(17)}  ${file}`, ...requests.flatMap(complaintsOf).map((complaint) => `    ${complaint}`)];
};

export type Summary = {
  readonly files: number;
  readonly skipped: number;
  readonly requests: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  readonly warnings: number;
  readonly fine: boolean;
};

export const summaryOf = (results: readonly FileResult[]): Summary => {
  const requests = results.flatMap((result) => (result.kind === 'played' ? result.requests : []));
  const breaches = requests.flatMap(({ breaches }) => breaches);
  return {
    files: results.length,
    skipped: results.filter(({ kind }) => kind === 'skipped').length,
    requests: requests.length,
    verdicts: Object.fromEntries(tally(requests)),
    warnings: breaches.filter(({ severity }) => severity === 'warning').length,
    fine: requests.every(isFine),
  };
};

/** @example summaryLine(summary) // => '94 files, 2 skipped: 93 requests, 40 answered in words, 53 acknowledged' */
export const summaryLine = ({ files, skipped, requests, verdicts: counts, warnings }: Summary): string =>
  [
    `${files} files, ${skipped} skipped: ${requests} requests`,
    ...Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`),
    ...(warnings > 0 ? [`${warnings} warnings`] : []),
  ].join(', ');
