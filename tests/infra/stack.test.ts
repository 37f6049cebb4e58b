import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, test } from 'vitest';
import { GentleBackStack } from '../../infra/stack.ts';
import { attributes } from '../../lambda/store/dynamo-item.ts';

const folder = mkdtempSync(join(tmpdir(), 'gentle-back-'));
const code = join(folder, 'code');
mkdirSync(code);
writeFileSync(join(code, 'index.mjs'), '');
afterAll(() => rmSync(folder, { recursive: true }));
const deployment = {
  skillId: 'amzn1.ask.skill.12345678-1234-1234-1234-123456789abc',
  audioBaseUrl: 'https://audio.example.org/clips',
};
const app = new App({ outdir: join(folder, 'out') });
const template = Template.fromStack(new GentleBackStack(app, 'GentleBack', { deployment, code }));

type Resource = { readonly Properties: Readonly<Record<string, unknown>>; readonly DeletionPolicy?: string };

/** The one resource of a type, which there is to be. */
const only = (type: string): Resource & { readonly id: string } => {
  const found: Readonly<Record<string, Resource>> = template.toJSON().Resources;
  const [entry, ...others] = Object.entries(found).filter(
    ([, resource]) => 'Type' in resource && resource.Type === type,
  );
  expect(others).toEqual([]);
  if (entry === undefined) throw new Error(`no ${type}`);
  return { id: entry[0], ...entry[1] };
};
const table = () => only('AWS::DynamoDB::GlobalTable');
const lambda = () => only('AWS::Lambda::Function');
const log = () => only('AWS::Logs::LogGroup');

describe('the function', () => {
  test('runs the handler on the runtime it is written for, no longer than Alexa waits', () => {
    expect(lambda().Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 8,
    });
  });

  test('is told its table, its audio and its skill, and nothing else', () => {
    expect(lambda().Properties.Environment).toEqual({
      Variables: {
        TABLE_NAME: { Ref: table().id },
        AUDIO_BASE_URL: deployment.audioBaseUrl,
        SKILL_ID: deployment.skillId,
      },
    });
  });

  test('may be called by one skill of Alexa only', () => {
    expect(only('AWS::Lambda::Permission').Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': [lambda().id, 'Arn'] },
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: deployment.skillId,
    });
  });
});

describe('the role of the function', () => {
  test('is taken by Lambda only and carries no policy of somebody else', () => {
    const statement = { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } };
    expect(only('AWS::IAM::Role').Properties).toEqual({
      AssumeRolePolicyDocument: { Statement: [statement], Version: expect.any(String) },
    });
  });

  test('touches this table by the five calls of the store, and this log, and nothing else', () => {
    const calls = ['GetItem', 'PutItem', 'DeleteItem', 'Query', 'BatchWriteItem'].map((name) => `dynamodb:${name}`);
    const writing = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    expect(only('AWS::IAM::Policy').Properties.PolicyDocument).toEqual({
      Statement: [
        { Action: calls, Effect: 'Allow', Resource: { 'Fn::GetAtt': [table().id, 'Arn'] } },
        { Action: writing, Effect: 'Allow', Resource: { 'Fn::GetAtt': [log().id, 'Arn'] } },
      ],
      Version: expect.any(String),
    });
  });
});

describe('the table', () => {
  test('has the keys and the end of life that the store writes', () => {
    const { partition, sort, expiresAt } = attributes;
    expect(table().Properties).toMatchObject({
      KeySchema: [
        { AttributeName: partition, KeyType: 'HASH' },
        { AttributeName: sort, KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: expiresAt, Enabled: true },
      BillingMode: 'PAY_PER_REQUEST',
    });
  });

  test('survives the stack, refuses deletion and can be taken back to any moment of the last week', () => {
    expect(table().DeletionPolicy).toBe('Retain');
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
        }),
      ],
    });
  });
});

test('the log is kept for a month and goes with the stack', () => {
  expect(log().Properties).toMatchObject({ RetentionInDays: 30 });
  expect(log().DeletionPolicy).toBe('Delete');
  expect(lambda().Properties.LoggingConfig).toEqual({ LogGroup: { Ref: log().id } });
});

test('says where the skill finds its function', () => {
  template.hasOutput('FunctionArn', { Value: { 'Fn::GetAtt': [lambda().id, 'Arn'] } });
});
