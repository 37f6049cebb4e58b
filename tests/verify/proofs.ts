import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lastLine, lineWith, type Program } from './child.ts';

/** How much is tried. */
export type Extent = {
  readonly seed: number;
  readonly turns: number;
  readonly requests: number;
  readonly crashes: number;
  /** Programs at the same time. */
  readonly cores: number;
};

/** Something that takes too long to be proven with every change. */
export type Proof = {
  readonly name: string;
  readonly does: string;
  /** All of them have to succeed; they run side by side. */
  readonly programs: (extent: Extent) => readonly Program[];
  /** Reads the figures out of what a program printed. */
  readonly figures: (out: string) => string;
};

const script = (file: string, ...flags: readonly string[]): Program => ({ argv: ['--import', 'tsx', file, ...flags] });

/** One part of a fuzz for every core. */
const fuzz = ({ seed, cores }: Extent, what: string, count: number): readonly Program[] =>
  Array.from({ length: cores }, (_, nth) =>
    script('tests/fuzz/cli.ts', `--${what}`, `${count}`, '--seed', `${seed}`, '--share', `${nth + 1}/${cores}`),
  );

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

const replay = (store: string): Proof => ({
  name: `replay-${store}`,
  does: `plays the recorded requests through the function as it is deployed, with the store ${store}`,
  programs: () => [script('tests/replay/cli.ts', 'tests/fixtures/requests', '--store', store)],
  figures: lastLine,
});

/** Every proof, in the order they run: a new row is proven from the next run on. */
export const proofs: readonly Proof[] = [
  {
    name: 'build',
    does: 'checks the care data and bundles the function within its limits',
    programs: () => [script('infra/build.ts')],
    figures: lastLine,
  },
  {
    name: 'synth',
    does: 'writes CloudFormation for every stack, and finds nothing in it that is not explained',
    programs: () => [script('infra/synth.ts')],
    figures: lastLine,
  },
  {
    name: 'nag',
    does: 'finds what a careless stack leaves open, and nothing in ours',
    programs: () => [
      {
        argv: [vitest, 'run', '--config', 'tests/vitest.config.ts', 'tests/infra/nag.test.ts'],
        environment: { NAG: 'on' },
      },
    ],
    figures: (out) => lineWith(out, 'Tests'),
  },
  {
    name: 'zip',
    does: 'starts the zip that would be deployed on Node 24 under the runtime interface of Lambda, and talks to it',
    programs: () => [script('tests/zip/cli.ts')],
    figures: lastLine,
  },
  {
    name: 'sound',
    does: 'decodes every sound file with another library: each boundary, length, loudness, peak, frame',
    programs: ({ cores }) =>
      Array.from({ length: Math.min(cores, 4) }, (_, nth) =>
        script('tests/verify/sound.ts', '--share', `${nth + 1}/${Math.min(cores, 4)}`),
      ),
    figures: lastLine,
  },
  replay('dynamo'),
  replay('dead'),
  {
    name: 'evaluate',
    does: 'says to the local Echo what people say, in words that stand apart from its model',
    programs: () => [script('tests/evaluation/cli.ts')],
    figures: (out) => lineWith(out, 'right intent'),
  },
  {
    name: 'crash',
    does: 'cuts the power after every turn of every conversation, and opens the skill again at nine moments',
    programs: () => [
      {
        argv: [vitest, 'run', '--config', 'tests/vitest.config.ts', 'tests/fuzz/crash.test.ts'],
        environment: { CRASH: 'thorough' },
      },
    ],
    figures: (out) => lineWith(out, 'Tests'),
  },
  {
    name: 'crashes',
    does: 'cuts the power in random conversations, and opens the skill again at four moments',
    programs: (extent) => fuzz(extent, 'crashes', extent.crashes),
    figures: lastLine,
  },
  {
    name: 'requests',
    does: 'changes, repeats and misdirects valid requests of every type',
    programs: (extent) => fuzz(extent, 'requests', extent.requests),
    figures: lastLine,
  },
  {
    name: 'turns',
    does: 'lets random people do random things at random devices',
    programs: (extent) => fuzz(extent, 'turns', extent.turns),
    figures: lastLine,
  },
];
