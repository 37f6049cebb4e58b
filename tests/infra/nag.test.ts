import { App, Stack, Validations } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { expect, test, vi } from 'vitest';
import { appOf, severalRegions } from './templates.ts';

// Loading the rules takes longer than all other tests of this folder: `npm run verify` sets NAG, and `npm run synth` holds
// every template against them as well.
const nag = process.env.NAG !== undefined;

/** What synthesis says about an app: it prints its findings, and fails or marks the process as failed. */
const findingsOf = async (app: App): Promise<string> => {
  const { AwsSolutionsChecks } = await import('cdk-nag');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const said: string[] = [];
  const note = (...words: unknown[]) => {
    said.push(words.join(' '));
    return true;
  };
  const spies = [
    vi.spyOn(console, 'error').mockImplementation(note),
    vi.spyOn(console, 'log').mockImplementation(note),
    vi.spyOn(process.stderr, 'write').mockImplementation(note),
  ];
  const before = process.exitCode;
  try {
    app.synth();
  } catch (error) {
    note(error);
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = before;
  }
  return said.join('\n');
};

test.runIf(nag)('a bucket that nobody has thought about is found', async () => {
  const app = new App();
  new CfnBucket(new Stack(app, 'Open'), 'Bucket', {});
  expect(await findingsOf(app)).toContain('AwsSolutions-S1');
});

test.runIf(nag)('nothing is found that is not explained, in one region and in several', async () => {
  const unexplained = /AwsSolutions-\w+|CloudFormation-Validate/;
  expect(await findingsOf(appOf())).not.toMatch(unexplained);
  expect(await findingsOf(appOf({ deployment: severalRegions }))).not.toMatch(unexplained);
});
