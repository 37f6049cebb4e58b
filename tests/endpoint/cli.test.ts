import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const flags = ['--skill', 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc', '--url', 'https://echo.example.com'];

/** The program as `npm run serve` runs it, till it ends or says its first line. */
const serve = (given: readonly string[], variables: NodeJS.ProcessEnv) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lambda/endpoint/cli.ts', ...given], {
      cwd: root,
      env: { ...process.env, ...variables },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
      child.kill('SIGINT');
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });

it('answers with the voices that the environment names, and refuses an environment that names none', async () => {
  const [fine, wrong] = await Promise.all([
    serve([...flags, '--port', '0'], { VOICES: 'en-US:Joanna' }),
    serve([...flags, '--port', '0'], { VOICES: 'Joanna' }),
  ]);
  expect(fine).toMatchObject({ code: 130, out: expect.stringContaining('https://echo.example.com is answered') });
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('VOICES: expected locales') });
});
