import { UsageError } from '../../lambda/simulator/arguments.ts';

/** Exit codes of every command. */
export const codes = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Runs a command and exits with what it answers; wrong usage is told in one line. */
export const runCommand = async (
  name: string,
  command: (argv: readonly string[]) => Promise<number>,
): Promise<void> => {
  process.on('SIGINT', () => process.exit(codes.interrupted));
  // Whoever read our output has gone: nothing is wrong.
  process.stdout.on('error', () => process.exit(codes.fine));
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exitCode = codes.usage;
  }
};
