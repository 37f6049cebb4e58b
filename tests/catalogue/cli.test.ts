import { expect, it } from 'vitest';
import { runProgram } from '../commands/program.ts';

const protocols = 'lambda/catalogue/cli.ts';

it('says what it does and what it was asked wrongly, and is quiet when nobody reads any more', async () => {
  const [helped, wrong, closed] = await Promise.all([
    runProgram(protocols, ['--help']),
    runProgram(protocols, ['--all']),
    runProgram(protocols, [], { during: (child) => child.stdout.destroy() }),
  ]);
  expect(helped).toMatchObject({ code: 0, out: expect.stringContaining('npm run protocols'), err: '' });
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^protocols: .*got "--all"\n$/) });
  expect(closed).toMatchObject({ code: 0, err: '' });
});
