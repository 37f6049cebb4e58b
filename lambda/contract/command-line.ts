import { help, parseArguments, UsageError } from './arguments.ts';
import { examine, type ReadFile } from './examine.ts';
import { asJson, asText, exitCodeOf } from './report.ts';

/** What a run writes and ends with. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string };

/** The command line tool without its surroundings. */
export const runCommand = (argv: readonly string[], readFile: ReadFile): Outcome => {
  try {
    const wish = parseArguments(argv);
    if (wish.kind === 'help') return { code: 0, out: help, err: '' };
    const findings = examine(wish.arguments, readFile);
    const out = wish.arguments.json ? asJson(findings) : asText(findings);
    return { code: exitCodeOf(findings), out, err: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: '', err: `contract: ${error.message}\n\n${help}` };
  }
};
