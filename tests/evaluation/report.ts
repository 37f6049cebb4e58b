import { confusions, type Measured, type Outcome, type Outside, type Share, weakest } from './measure.ts';

/** Everything that was measured. */
export type Evaluation = {
  /** Sets whose misses may be read, by name. */
  readonly developed: Readonly<Record<string, Measured>>;
  /** Sets that nobody reads, by name: figures only. */
  readonly apart: Readonly<Record<string, Measured>>;
  /** Lines of nobody's, those that may be read and those held apart. */
  readonly outside: { readonly developed: Outside; readonly apart: Outside };
  /** Phrases of the model: how many, and those that another intent takes. */
  readonly samples: { readonly of: number; readonly strayed: readonly string[] };
};

/** The least share of lines held apart that have to reach their intent. It guards what there is; the aim is 0.9. */
export const enough = 0.85;

const portion = ({ of, are }: Share): number => (of === 0 ? 1 : are / of);

/** Is every set at or above what is enough, and does every sample reach its own intent? */
export const passes = ({ apart, samples }: Evaluation): boolean =>
  samples.strayed.length === 0 && Object.values(apart).every(({ right }) => portion(right) >= enough);

const percent = (share: Share): string => `${(100 * portion(share)).toFixed(1)} %  (${share.are} of ${share.of})`;

const lineOf = ({ line, got, heard, command }: Outcome): string => `  ${line}: ${got}, ${heard}, ${command}`;

const figures = (name: string, it: Measured): readonly string[] => {
  const { exact, near, fallback } = it.heard;
  return [
    `${name}: ${it.lines} lines`,
    `  right intent          ${percent(it.right)}`,
    `  the one named first   ${percent(it.first)}`,
    `  does what was wanted  ${percent(it.met)}`,
    `  does something else   ${percent(it.wrong)}`,
    `  right slot value      ${percent(it.slots)}`,
    `  emergencies kept      ${percent(it.emergencies)}`,
    `  pain words kept       ${percent(it.pains)}`,
    `  heard                 exact ${exact}, near ${near}, fallback ${fallback}`,
    '',
  ];
};

const misses = (it: Measured): readonly string[] => [
  'Signs, calls for help and pain that were lost:',
  ...it.outcomes.filter(({ heeded }) => heeded === 'no').map(lineOf),
  '',
  'Wanted -> got, where that was not the same:',
  ...confusions(it.outcomes).map(([pair, lines]) => `  ${lines.length}  ${pair}: ${lines.join(' | ')}`),
  '',
];

const weak = (it: Measured): readonly string[] => [
  'Intents that were not always reached:',
  ...weakest(it.outcomes).map(([intent, { of, are }]) => `  ${are} of ${of}  ${intent}`),
  '',
];

const strays = (name: string, { lines, caught, acted }: Outside): readonly string[] => [
  `${name}: ${lines} lines that are nothing of this skill's`,
  `  caught by an intent   ${percent({ of: lines, are: caught.length })}`,
  `  and acted on          ${percent({ of: lines, are: acted.length })}`,
];

/** The report for a person. */
export const inWords = (evaluation: Evaluation): string => {
  const { developed, apart, outside, samples } = evaluation;
  return [
    ...Object.entries(developed).flatMap(([name, it]) => [...figures(name, it), ...misses(it), ...weak(it)]),
    ...Object.entries(apart).flatMap(([name, it]) => figures(name, it)),
    ...strays('outside', outside.developed),
    ...outside.developed.acted.map(lineOf),
    '',
    ...strays('outside, held apart', outside.apart),
    '',
    `samples that reach their own intent  ${percent({ of: samples.of, are: samples.of - samples.strayed.length })}`,
    ...samples.strayed.map((sample) => `  ${sample}`),
    '',
    passes(evaluation)
      ? 'Enough.'
      : `Not enough: the right intent in ${100 * enough} % of each set held apart, and every sample its own.`,
    '',
  ].join('\n');
};
