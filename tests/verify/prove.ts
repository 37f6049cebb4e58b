import { type Ended, start } from './child.ts';
import type { Extent, Proof } from './proofs.ts';

/** What came of a proof. */
export type Proven = {
  readonly name: string;
  readonly holds: boolean;
  readonly seconds: number;
  /** A line for each of its programs. */
  readonly figures: readonly string[];
  /** All that was printed by the programs that failed. */
  readonly failures: readonly string[];
};

/** Milliseconds between two lines about how far it is. */
const often = 15_000;

const failureIn = ({ code, out, err }: Ended): readonly string[] =>
  code === 0 ? [] : [`exit code ${code}\n${out}${err.slice(-4000)}`];

/** Runs the programs of a proof side by side. @param tell gets a line now and then about how far it is */
export const prove = async (proof: Proof, extent: Extent, tell: (line: string) => void): Promise<Proven> => {
  const since = performance.now();
  const children = proof.programs(extent).map(start);
  const telling = setInterval(() => {
    const lines = children.map(({ progress }) => progress()).filter((line) => line !== '');
    if (lines.length > 0) tell(`${proof.name}: ${lines.join(' | ')}`);
  }, often);
  try {
    const ended = await Promise.all(children.map((child) => child.ended));
    return {
      name: proof.name,
      holds: ended.every(({ code }) => code === 0),
      seconds: (performance.now() - since) / 1000,
      figures: ended.map(({ out }) => proof.figures(out)),
      failures: ended.flatMap(failureIn),
    };
  } finally {
    clearInterval(telling);
  }
};

/** @example provenLines(proven) // => ['holds  turns        540 s  500013 turns in 18950 conversations, ...'] */
export const provenLines = ({ name, holds, seconds, figures, failures }: Proven): readonly string[] => {
  const head = `${holds ? 'holds' : 'FAILS'}  ${name.padEnd(14)}${`${seconds.toFixed(0)} s`.padStart(7)}`;
  return [
    ...figures.map((line, at) => `${at === 0 ? head : ' '.repeat(head.length)}  ${line}`),
    ...failures.flatMap((text) => text.split('\n')).map((line) => `    ${line}`),
  ];
};
