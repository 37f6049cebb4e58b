import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { exampleDeployment } from '../../infra/deployment.ts';
import { outside } from '../../infra/outside.ts';
import { runProgram } from '../commands/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'gentle-back-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...argv: readonly string[]) => runProgram('infra/cli.ts', argv);

const fileWith = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe.concurrent('the command line', () => {
  const somebodys = { ...exampleDeployment, account: '123456789012' };

  test.each<[string, object, string]>([
    ['no vendor id', { ...somebodys, skill: { secret: 'gentle-back/alexa' } }, 'settings/console/mycid'],
    ['a region that there is not', { ...somebodys, regions: ['eu-central-1'] }, 'expected one of NA (us-east-1)'],
  ])('stops with one line at %s', async (name, deployment, message) => {
    const { code, out, err } = await run('deploy', '--file', fileWith(`${name}.json`, deployment));
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(err).toMatch(/^ConfigError: /);
  });

  test('examines what it can before there is a deployment', async () => {
    const { code, out, err } = await run('doctor', '--file', join(folder, 'none.json'));
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^MISSING {2}deployment {6}\S+none\.json: expected a file like infra\/deployment\.example\.json/,
    );
    expect(out).toMatch(/^ok {7}Node\.js/m);
    expect(out).toMatch(/^ok {7}locales {9}en-US$/m);
    expect(out).toMatch(/^ {9}AWS account {5}not looked at before there is: deployment$/m);
  });

  test('says what there is', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['doctor', 'deploy', 'destroy', 'synth']) expect(out).toContain(`npm run ${command}`);
  });

  test('refuses what there is not', async () => {
    expect(await run('undeploy')).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected doctor, deploy, destroy'),
    });
  });
});

describe('the world as it is', () => {
  test('runs a program to its end, and shows what it says only when asked', async () => {
    const program = join(folder, 'aws');
    writeFileSync(program, '#!/bin/sh\necho "out $1"\necho "err $2" >&2\nexit 3\n');
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    const shown = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    try {
      expect(await outside.run('aws', ['a', 'b'])).toEqual({ code: 3, out: 'out a\n', err: 'err b\n' });
      expect(shown).not.toHaveBeenCalled();
    } finally {
      shown.mockRestore();
      vi.unstubAllEnvs();
    }
  });

  test('has the CDK that is installed here', async () => {
    expect(await outside.run('cdk', ['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^2\.\d+\.\d+ /),
    });
  });

  test('a program that is not there ends as one that failed', async () => {
    vi.stubEnv('PATH', folder);
    rmSync(join(folder, 'aws'), { force: true });
    try {
      expect(await outside.run('aws', ['--version'])).toMatchObject({
        code: 127,
        err: expect.stringContaining('ENOENT'),
      });
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
