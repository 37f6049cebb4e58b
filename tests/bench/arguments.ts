import { parseArgs } from 'node:util';

export type Arguments = { readonly rounds: number; readonly json: boolean; readonly help: boolean };

/** A command line that asks for something there is not. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const help = `Measures the function beside others: cold start, warm turn, size, sound.

  npm run bench -- [flags]

  --rounds N   cold starts of each, in turn; 15 unless given
  --json       prints one JSON object instead of tables
  --help

Exit codes: 0 measured, whether the targets hold or not, 1 something failed, 2 wrong usage.
`;

const options = {
  rounds: { type: 'string', default: '15' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @throws UsageError for the first argument that is unknown or wrong */
export const parseArguments = (argv: readonly string[]): Arguments => {
  let values: { rounds: string; json: boolean; help: boolean };
  try {
    ({ values } = parseArgs({ args: [...argv], options }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (!/^[1-9]\d{0,3}$/.test(values.rounds)) {
    throw new UsageError(`--rounds: expected a whole number from 1 to 9999, got ${JSON.stringify(values.rounds)}`);
  }
  return { rounds: Number(values.rounds), json: values.json, help: values.help };
};
