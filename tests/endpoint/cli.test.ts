import { expect, it } from 'vitest';
import { runProgram } from '../commands/program.ts';

const flags = ['--skill', 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc', '--url', 'https://echo.example.com'];

/** The program as `npm run serve` runs it, till it ends or says its first line. */
const serve = (given: readonly string[], variables: NodeJS.ProcessEnv) =>
  runProgram('lambda/endpoint/cli.ts', given, {
    variables,
    during: (child) => child.stdout.once('data', () => child.kill('SIGINT')),
  });

it('answers with the voices that the environment names, and refuses an environment that names none', async () => {
  const [fine, wrong] = await Promise.all([
    serve([...flags, '--port', '0'], { VOICES: 'en-US:Joanna' }),
    serve([...flags, '--port', '0'], { VOICES: 'Joanna' }),
  ]);
  expect(fine).toMatchObject({ code: 130, out: expect.stringContaining('https://echo.example.com is answered') });
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('VOICES: expected locales') });
});
