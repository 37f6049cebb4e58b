import { readFileSync } from 'node:fs';
import { runCommand } from './command-line.ts';

const { code, out, err } = runCommand(process.argv.slice(2), (path) => readFileSync(path, 'utf8'));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
