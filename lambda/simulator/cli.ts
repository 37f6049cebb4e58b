import { readFileSync } from 'node:fs';
import { ConfigError } from '../environment.ts';
import { StoreError } from '../store/progress-store.ts';
import { type Arguments, help, parseArguments, UsageError } from './arguments.ts';
import { ModelError } from './model.ts';

const { stdin, stdout, stderr } = process;

const version = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
};

const fail = (error: Error, code: number): never => {
  stderr.write(`gentle-back: ${error.message}\n`);
  process.exit(code);
};

const run = async (given: Arguments): Promise<number> => {
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true && !given.json;
  // A word at once, before anything heavier is loaded.
  if (isTerminal) stdout.write('Gentle Back on a local Echo. Type what you would say: open gentle back  (/help)\n');
  const { converse } = await import('./converse.ts');
  return converse(given, isTerminal);
};

// Whoever read our output has gone: nothing is wrong.
stdout.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? process.exit(0) : fail(error, 1)));
process.on('SIGINT', () => process.exit(130));

try {
  const request = parseArguments(process.argv.slice(2));
  switch (request.kind) {
    case 'help':
      stdout.write(help);
      break;
    case 'version':
      stdout.write(`${version()}\n`);
      break;
    case 'run':
      process.exitCode = await run(request.arguments);
      break;
    default:
      request satisfies never;
  }
} catch (error) {
  if (error instanceof UsageError || error instanceof ModelError || error instanceof ConfigError) fail(error, 2);
  if (error instanceof StoreError) fail(error, 1);
  throw error;
}
