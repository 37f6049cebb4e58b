import { confusions, type Measured, type Outcome, type Outside, type Share, weakest } from './measure.ts';

/** Everything that was measured. */
export type Evaluation = {
  readonly apart: Readonly<Record<string, Measured>>;
  readonly outside: Outside;
  /** Phrases of the model: how many, and those that another intent takes. */
  readonly samples: { readonly of: number; readonly strayed: readonly string[] };
};

/** The least share of lines after which the skill has to do what was wanted. It guards what there is; the aim is higher. */
export const enough = 0.85;

const portion = ({ of, are }: Share): number => (of === 0 ? 1 : are / of);

/** Is every set at or above what is enough, and does every sample reach its own intent? */
export const passes = ({ apart, samples }: Evaluation): boolean =>
  samples.strayed.length === 0 && Object.values(apart).every(({ met }) => portion(met) >= enough);

const percent = (share: Share): string => `${(100 * portion(share)).toFixed(1)} %  (${share.are} of ${share.of})`;

const lineOf = ({ line, got, heard, command }: Outcome): string => `  ${line}: ${got}, ${heard}, ${command}`;

const setInWords = (name: string, it: Measured): readonly string[] => {
  const { exact, near, fallback } = it.heard;
  return [
    `${name}: ${it.lines} lines`,
    `  right intent          ${percent(it.right)}`,
    `  does what was wanted  ${percent(it.met)}`,
    `  does something else   ${percent(it.wrong)}`,
    `  right slot value      ${percent(it.slots)}`,
    `  emergencies kept      ${percent(it.emergencies)}`,
    `  pain words kept       ${percent(it.pains)}`,
    `  heard                 exact ${exact}, near ${near}, fallback ${fallback}`,
    '',
    'Signs, calls for help and pain that were lost:',
    ...it.outcomes.filter(({ heeded }) => heeded === 'no').map(lineOf),
    '',
    'Wanted -> got, where that was not the same:',
    ...confusions(it.outcomes).map(([pair, lines]) => `  ${lines.length}  ${pair}: ${lines.join(' | ')}`),
    '',
    'Intents that were not always reached:',
    ...weakest(it.outcomes).map(([intent, { of, are }]) => `  ${are} of ${of}  ${intent}`),
    '',
  ];
};

/** The report for a person. */
export const inWords = (evaluation: Evaluation): string => {
  const { apart, outside, samples } = evaluation;
  const { lines, caught, acted } = outside;
  return [
    ...Object.entries(apart).flatMap(([name, measured]) => setInWords(name, measured)),
    `outside: ${lines} lines that are nothing of this skill's`,
    `  caught by an intent   ${percent({ of: lines, are: caught.length })}`,
    `  and acted on          ${percent({ of: lines, are: acted.length })}`,
    ...acted.map(lineOf),
    '',
    `samples that reach their own intent  ${percent({ of: samples.of, are: samples.of - samples.strayed.length })}`,
    ...samples.strayed.map((sample) => `  ${sample}`),
    '',
    passes(evaluation)
      ? 'Enough.'
      : `Not enough: what was wanted in ${100 * enough} % of each set, and every sample its own intent.`,
    '',
  ].join('\n');
};
