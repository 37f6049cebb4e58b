import { describe, expect, test } from 'vitest';
import { routines } from '#protocol';
import { functionArn, nobodysSkill } from '../../infra/deployment.ts';
import { nothingOff } from '../../infra/kill-switch.ts';
import { queries } from '../../infra/log-queries.ts';
import { attributes } from '../../lambda/store/dynamo-item.ts';
import { type Asked, deployment, learned, type Named, severalRegions, templateIn, templatesOf } from './templates.ts';

const single = templatesOf();
const [progress, sound, skill] = ['Progress', 'Sound', 'Skill'].map((name) => templateIn(single, `GentleBack-${name}`));
const lambda = templateIn(single, 'GentleBack-Function-NA');
const first = templatesOf({ learned: { audioBaseUrl: learned.audioBaseUrl } });
const several = templatesOf({ deployment: severalRegions });
if (progress === undefined || sound === undefined || skill === undefined) throw new Error('a stack is missing');

/** The function that answers Alexa: the rehearsals have one of their own. */
const functionOf = (asked = lambda): Named => {
  const [found] = asked
    .all('AWS::Lambda::Function')
    .filter(({ Properties }) => Properties.FunctionName === 'GentleBack');
  if (found === undefined) throw new Error('no function');
  return found;
};
/** A resource of a type that stands in a construct. */
const within = (asked: Asked, type: string, construct: string): Named => {
  const [found] = asked.all(type).filter(({ id }) => id.startsWith(construct));
  if (found === undefined) throw new Error(`no ${type} in ${construct}`);
  return found;
};
const alias = () => lambda.only('AWS::Lambda::Alias');
const table = () => progress.only('AWS::DynamoDB::GlobalTable');

/** Statements of the policies of a construct, as they are. */
const statementsIn = (asked: Asked, construct = ''): readonly Record<string, unknown>[] =>
  asked.all('AWS::IAM::Policy').flatMap(({ id, Properties }) => {
    if (!id.startsWith(construct)) return [];
    const { Statement } = Properties.PolicyDocument as { Statement: Record<string, unknown>[] };
    return Statement;
  });

describe('a deployment', () => {
  test('has a stack for progress, sound, the function of each region, and the skill', () => {
    expect([...single.keys()].sort()).toEqual([
      'GentleBack-Function-NA',
      'GentleBack-Progress',
      'GentleBack-Skill',
      'GentleBack-Sound',
    ]);
  });

  test('begins with what needs nothing to be known', () => {
    expect([...templatesOf({ learned: {} }).keys()].sort()).toEqual(['GentleBack-Progress', 'GentleBack-Sound']);
  });

  test('has no stack for a skill that somebody made in the console', () => {
    const byHand = { ...deployment, skill: { id: learned.skillId } };
    expect([...templatesOf({ deployment: byHand }).keys()]).not.toContain('GentleBack-Skill');
  });
});

describe('the function', () => {
  test('runs the handler on the runtime it is written for, no longer than Alexa waits', () => {
    expect(functionOf().Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 8,
      MemorySize: 512,
    });
  });

  test('is told its table, its sound, its skill, its switches and where to count, and nothing else', () => {
    expect(functionOf().Properties.Environment).toEqual({
      Variables: {
        TABLE_NAME: table().Properties.TableName,
        AUDIO_BASE_URL: learned.audioBaseUrl,
        SKILL_ID: learned.skillId,
        SWITCHES: '/GentleBack/switched-off',
        METRICS: 'GentleBack',
      },
    });
  });

  test('is called by its alias, whose version goes by degrees and comes back when an alarm goes off', () => {
    const publicly = templateIn(
      templatesOf({ deployment: { ...deployment, stage: 'public' } }),
      'GentleBack-Function-NA',
    );
    const group = publicly.only('AWS::CodeDeploy::DeploymentGroup').Properties;
    expect(group).toMatchObject({
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: expect.arrayContaining(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']),
      },
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AlarmConfiguration: { Enabled: true },
    });
    expect((group.AlarmConfiguration as { Alarms: unknown[] }).Alarms).toHaveLength(3);
    expect(alias()).toMatchObject({ UpdatePolicy: { CodeDeployLambdaAliasUpdate: expect.anything() } });
    expect(alias().Properties.Name).toBe('live');
  });

  test('keeps the versions before, so that one can go back', () => {
    expect(lambda.only('AWS::Lambda::Version').DeletionPolicy).toBe('Retain');
  });

  test('in a development deployment changes at once', () => {
    expect(lambda.only('AWS::CodeDeploy::DeploymentGroup').Properties.DeploymentConfigName).toBe(
      'CodeDeployDefault.LambdaAllAtOnce',
    );
  });

  test('keeps its log for a month, and the log goes with the stack', () => {
    const log = within(lambda, 'AWS::Logs::LogGroup', 'Skill');
    expect([log.Properties.RetentionInDays, log.DeletionPolicy]).toEqual([30, 'Delete']);
    expect(functionOf().Properties.LoggingConfig).toEqual({ LogGroup: { Ref: log.id } });
  });
});

describe('who may call it', () => {
  test('is one skill of Alexa, by the alias', () => {
    expect(within(lambda, 'AWS::Lambda::Permission', 'Alexa').Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: alias().id },
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: learned.skillId,
    });
  });

  test('is any skill while there is none yet, and the function answers to nobody', () => {
    const before = templateIn(first, 'GentleBack-Function-NA');
    expect(before.only('AWS::Lambda::Permission').Properties).not.toHaveProperty('EventSourceToken');
    expect(functionOf(before).Properties.Environment).toMatchObject({ Variables: { SKILL_ID: nobodysSkill } });
    // Another logical id: the new permission is made before the old one goes.
    const after = within(lambda, 'AWS::Lambda::Permission', 'Alexa');
    expect(before.only('AWS::Lambda::Permission').id).not.toBe(after.id);
  });
});

describe('the role of the function', () => {
  test('is taken by Lambda only and carries no policy of somebody else', () => {
    const statement = { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } };
    const [role] = lambda.all('AWS::IAM::Role').filter(({ id }) => id.startsWith('SkillRole'));
    expect(role?.Properties).toEqual({
      AssumeRolePolicyDocument: { Statement: [statement], Version: expect.any(String) },
      Tags: expect.anything(),
    });
  });

  test('touches this table by the five calls of the store, this parameter, this log, and nothing else', () => {
    const calls = ['GetItem', 'PutItem', 'DeleteItem', 'Query', 'BatchWriteItem'].map((name) => `dynamodb:${name}`);
    const [onTable, onSwitches, onLog, ...others] = statementsIn(lambda, 'Skill');
    expect(others).toEqual([]);
    expect(onTable).toMatchObject({ Action: calls, Effect: 'Allow' });
    expect(JSON.stringify(onTable?.Resource)).toContain(':dynamodb:us-east-1:123456789012:table/GentleBack-Progress"');
    expect(onSwitches).toMatchObject({ Action: 'ssm:GetParameter', Effect: 'Allow' });
    expect(JSON.stringify(onSwitches?.Resource)).toContain(lambda.only('AWS::SSM::Parameter').id);
    expect(onLog).toMatchObject({ Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Effect: 'Allow' });
    expect(JSON.stringify(onLog?.Resource)).toContain(within(lambda, 'AWS::Logs::LogGroup', 'Skill').id);
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
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
  });

  test('survives its stack, refuses deletion and can be taken back to any moment of the last week', () => {
    expect(table().DeletionPolicy).toBe('Retain');
    expect(table().Properties.Replicas).toEqual([
      expect.objectContaining({
        Region: 'us-east-1',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      }),
    ]);
  });

  test('goes only where somebody has said so in so many words', () => {
    const { only } = templateIn(templatesOf({ forgettable: true }), 'GentleBack-Progress');
    const gone = only('AWS::DynamoDB::GlobalTable');
    expect(gone.DeletionPolicy).toBe('Delete');
    expect(gone.Properties.Replicas).toEqual([expect.objectContaining({ DeletionProtectionEnabled: false })]);
  });
});

describe('the sound', () => {
  test('lies in a bucket that nobody reads but the CDN, encrypted, over TLS', () => {
    const bucket = sound.only('AWS::S3::Bucket');
    expect(bucket.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      BucketEncryption: { ServerSideEncryptionConfiguration: [expect.anything()] },
    });
    const { Statement } = sound.only('AWS::S3::BucketPolicy').Properties.PolicyDocument as {
      Statement: Record<string, unknown>[];
    };
    expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({ Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } }),
    ]);
    expect(Statement.filter(({ Effect }) => Effect === 'Deny')).toEqual([
      expect.objectContaining({ Condition: { Bool: { 'aws:SecureTransport': 'false' } }, Principal: { AWS: '*' } }),
    ]);
  });

  test('is served over https only, and read by signature', () => {
    const { DistributionConfig: cdn } = sound.only('AWS::CloudFront::Distribution').Properties as {
      DistributionConfig: Record<string, unknown>;
    };
    expect(cdn).toMatchObject({
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only', AllowedMethods: ['GET', 'HEAD'], Compress: false },
      Origins: [expect.objectContaining({ OriginAccessControlId: expect.anything() })],
    });
    expect(cdn).not.toHaveProperty('Logging');
    expect(sound.only('AWS::CloudFront::OriginAccessControl').Properties).toMatchObject({
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
  });

  test('tells where it is, and where it is to be put', () => {
    sound.template.hasOutput('AudioBaseUrl', {});
    sound.template.hasOutput('Bucket', {});
  });
});

describe('the kill switch', () => {
  test('is off at first, and a deployment does not touch what is written there', () => {
    const parameter = lambda.only('AWS::SSM::Parameter').Properties;
    expect(parameter).toMatchObject({ Name: '/GentleBack/switched-off', Value: nothingOff });
    // The template is the same with every release, and so CloudFormation leaves the value alone.
    const next = templateIn(first, 'GentleBack-Function-NA').only('AWS::SSM::Parameter').Properties;
    expect(next).toEqual(parameter);
  });
});

describe('the alarms', () => {
  const alarms = () => lambda.all('AWS::CloudWatch::Alarm');

  test('watch errors, reply time, throttles, refused answers, faults, what is not understood, and halts', () => {
    const ids = alarms().map(({ id }) => id.replace(/^Alarms|[\dA-F]{8}$/g, ''));
    expect(ids).toEqual(
      expect.arrayContaining(['Errors', 'Slow', 'Throttles', 'Refusals', 'Faults', 'Misses', 'Haltspelvictilts']),
    );
  });

  test('have one for every routine in which something moves', () => {
    const moving = routines.filter(({ moves, steps }) => moves && steps.some(({ kind }) => kind === 'movement'));
    const halts = alarms().filter(({ id }) => id.includes('Halts'));
    expect(halts).toHaveLength(moving.length);
    expect(moving.length).toBeGreaterThan(1);
    expect(JSON.stringify(halts)).toContain('"Value":"pelvic-tilts/0"');
  });

  test('all tell the topic, and are silent while nobody speaks', () => {
    const topic = { Ref: lambda.only('AWS::SNS::Topic').id };
    for (const { id, Properties } of alarms()) {
      expect(Properties.AlarmActions, id).toEqual([topic]);
      if (id.includes('Rehearsals')) continue;
      expect(Properties.TreatMissingData, id).toBe('notBreaching');
    }
  });

  test('may publish, and the one who is told is told by mail', () => {
    expect(lambda.only('AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: deployment.alarmEmail,
    });
    const policy = JSON.stringify(lambda.only('AWS::SNS::TopicPolicy').Properties);
    expect(policy).toContain('"Principal":{"Service":"cloudwatch.amazonaws.com"}');
    expect(policy).toContain('"aws:SourceAccount":"123456789012"');
    expect(policy).toContain('"aws:SecureTransport":"false"');
  });
});

describe('the rehearsals', () => {
  test('are held every five minutes, and two that fail or are not held set off an alarm', () => {
    expect(lambda.only('AWS::Events::Rule').Properties).toMatchObject({ ScheduleExpression: 'rate(5 minutes)' });
    expect(within(lambda, 'AWS::CloudWatch::Alarm', 'AlarmsRehearsals').Properties).toMatchObject({
      Period: 300,
      EvaluationPeriods: 2,
      Threshold: 1,
      TreatMissingData: 'breaching',
    });
  });

  test('may call the function by its alias, and nothing else', () => {
    const [calling, logging, ...others] = statementsIn(lambda, 'Canary');
    expect(others).toEqual([]);
    expect(calling).toEqual({ Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: { Ref: alias().id } });
    expect(logging).toMatchObject({ Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] });
  });

  test('begin when there is a skill', () => {
    expect(templateIn(first, 'GentleBack-Function-NA').all('AWS::Events::Rule')).toEqual([]);
  });
});

describe('the dashboard', () => {
  test('asks the log five questions, which are also kept ready', () => {
    expect(queries).toHaveLength(5);
    const board = JSON.stringify(lambda.only('AWS::CloudWatch::Dashboard').Properties.DashboardBody);
    for (const { name, lines } of queries) {
      expect(board).toContain(JSON.stringify(name).slice(1, -1));
      expect(lines.length).toBeGreaterThan(1);
    }
    expect(lambda.all('AWS::Logs::QueryDefinition')).toHaveLength(5);
  });
});

describe('the skill', () => {
  const made = () => skill.only('Alexa::ASK::Skill').Properties;

  test('takes its credentials from a secret, and none stands in the template', () => {
    const field = (name: string) =>
      `{{resolve:secretsmanager:${'secret' in deployment.skill ? deployment.skill.secret : ''}:SecretString:${name}::}}`;
    expect(made()).toMatchObject({
      VendorId: 'M0000000000000',
      AuthenticationConfiguration: {
        ClientId: field('clientId'),
        ClientSecret: field('clientSecret'),
        RefreshToken: field('refreshToken'),
      },
    });
  });

  test('is read by Amazon with a role that reads this one file', () => {
    const role = skill.only('AWS::IAM::Role');
    expect(JSON.stringify(role.Properties.AssumeRolePolicyDocument)).toContain('"alexa-appkit.amazon.com"');
    const [reading, ...others] = statementsIn(skill);
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ Action: 's3:GetObject', Effect: 'Allow' });
    expect(JSON.stringify(reading?.Resource)).toMatch(/\/[0-9a-f]{64}\.zip"/);
    expect((made().SkillPackage as { S3BucketRole: unknown }).S3BucketRole).toEqual({
      'Fn::GetAtt': [role.id, 'Arn'],
    });
  });

  test('tells its id', () => {
    skill.template.hasOutput('SkillId', { Value: { Ref: skill.only('Alexa::ASK::Skill').id } });
  });
});

describe('several regions', () => {
  test('have a function each, one table that is in all of them, one CDN and one skill', () => {
    expect([...several.keys()].sort()).toEqual(
      ['EU', 'FE', 'NA']
        .map((region) => `GentleBack-Function-${region}`)
        .concat(['GentleBack-Progress', 'GentleBack-Skill', 'GentleBack-Sound']),
    );
    const { Replicas } = templateIn(several, 'GentleBack-Progress').only('AWS::DynamoDB::GlobalTable').Properties;
    expect((Replicas as { Region: string }[]).map(({ Region }) => Region).sort()).toEqual([
      'eu-west-1',
      'us-east-1',
      'us-west-2',
    ]);
    for (const replica of Replicas as object[]) {
      expect(replica).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    }
  });

  test('have each their function at the address that the skill is told', () => {
    expect(severalRegions.regions.map((region) => functionArn(severalRegions, region))).toEqual([
      'arn:aws:lambda:us-east-1:123456789012:function:GentleBack:live',
      'arn:aws:lambda:eu-west-1:123456789012:function:GentleBack:live',
      'arn:aws:lambda:us-west-2:123456789012:function:GentleBack:live',
    ]);
    for (const region of severalRegions.regions) {
      const asked = templateIn(several, `GentleBack-Function-${region}`);
      expect(functionOf(asked).Properties).toMatchObject({
        FunctionName: 'GentleBack',
        Environment: { Variables: { AUDIO_BASE_URL: learned.audioBaseUrl } },
      });
    }
  });

  test('have each a role for the table in its own region', () => {
    const eu = templateIn(several, 'GentleBack-Function-EU');
    expect(JSON.stringify(statementsIn(eu))).toContain(':dynamodb:eu-west-1:123456789012:table/GentleBack-Progress"');
    expect(JSON.stringify(statementsIn(eu))).not.toContain('us-east-1');
  });
});
