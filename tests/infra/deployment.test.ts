import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleDeployment, loadDeployment, nobodysSkill, readDeployment } from '../../infra/deployment.ts';

const right = {
  ...exampleDeployment,
  account: '123456789012',
  skill: { vendorId: 'M1ABCDEF2GHIJK', secret: 'gentle-back/alexa' },
  privacyPolicyUrl: 'https://back.clinic/privacy',
  termsOfUseUrl: 'https://back.clinic/terms',
};
const read = (change: Readonly<Record<string, unknown>>) => () =>
  readDeployment('deployment.json', { ...right, ...change });

describe('a deployment', () => {
  test('is read whole', () => {
    expect(read({})()).toEqual(right);
  });

  test('may be of a skill that somebody made in the console, and without a mail address', () => {
    const { alarmEmail: _, ...quiet } = right;
    const skill = { id: 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc' };
    expect(readDeployment('deployment.json', { ...quiet, skill })).toEqual({ ...quiet, skill });
  });

  test('is not the example: whoever copies it has to fill it in', async () => {
    const example = JSON.parse(await readFile('infra/deployment.example.json', 'utf8'));
    expect(example).toEqual(exampleDeployment);
    expect(() => readDeployment('deployment.json', example)).toThrow('"account": expected the twelve digits');
  });

  test.each<[string, unknown, string]>([
    ['name', 'gentle back', 'expected a name of letters and digits, at most 20, got "gentle back"'],
    ['stage', 'live', 'expected "development" or "public", got "live"'],
    ['account', 123456789012, 'expected the twelve digits of an AWS account, as text, got 123456789012'],
    ['account', '111122223333', 'expected the twelve digits of an AWS account, as text, got "111122223333"'],
    ['regions', 'NA', 'expected a list of NA (us-east-1), EU (eu-west-1), FE (us-west-2); the first is home, got "NA"'],
    ['regions', ['NA', 'NA'], 'expected each region once, got ["NA","NA"]'],
    [
      'privacyPolicyUrl',
      'http://back.clinic',
      'expected the https address of a page of yours, got "http://back.clinic"',
    ],
    ['termsOfUseUrl', 'https://example.com/terms', 'expected the https address of a page of yours'],
    ['termsOfUseUrl', undefined, 'expected the https address of a page of yours, got nothing'],
    ['countries', [], 'expected at least one country, got []'],
    ['alarmEmail', 'me', 'expected an e-mail address, got "me"'],
  ])('with %s as %j is refused with what would be right', (key, value, message) => {
    expect(read({ [key]: value })).toThrow(`deployment.json, "${key}": ${message}`);
    expect(read({ [key]: value })).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });

  test('in no region names those there are', () => {
    expect(read({ regions: [] })).toThrow('"regions.0": expected one of NA (us-east-1), EU (eu-west-1)');
  });

  test('in a region that there is not names those there are', () => {
    expect(read({ regions: ['NA', 'eu-west-1'] })).toThrow(
      '"regions.1": expected one of NA (us-east-1), EU (eu-west-1), FE (us-west-2), got "eu-west-1"',
    );
  });

  test.each([
    [undefined],
    [{ vendorId: '', secret: 'x' }],
    [{ vendorId: 'M0000000000000', secret: 'x' }],
    [{ vendorId: 'M1ABCDEF2GHIJK' }],
    [{ id: nobodysSkill }],
    [{ vendorId: 'M1ABCDEF2GHIJK', secret: 'x', clientSecret: 'not here' }],
  ])('without a vendor id and the name of a secret says where to get one: %j', (skill) => {
    expect(read({ skill })).toThrow(
      /"skill[^"]*": expected .*https:\/\/developer\.amazon\.com\/settings\/console\/mycid/,
    );
  });

  test('with a key that there is not is refused', () => {
    expect(read({ clientSecret: 'not here' })).toThrow('expected no other keys than name, stage, account');
  });

  test('that is not there, or is no JSON, is to be copied from the example', async () => {
    const missing = join(tmpdir(), 'no-such-deployment.json');
    await expect(loadDeployment(missing)).rejects.toThrow('expected a file like infra/deployment.example.json');
    await expect(loadDeployment('README.md')).rejects.toThrow('expected a file like infra/deployment.example.json');
  });
});
