import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';

export type SkillFunctionProps = {
  /** Folder of the built bundle. */
  readonly code: string;
  readonly table: TableV2;
  readonly deployment: Deployment;
};

/** The calls that the store makes; it never scans. */
const tableActions = ['GetItem', 'PutItem', 'DeleteItem', 'Query', 'BatchWriteItem'].map((name) => `dynamodb:${name}`);

/** The function that answers Alexa, with a role that may read and write progress and its own log, and nothing else. */
export class SkillFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, { code, table, deployment }: SkillFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: tableActions, resources: [table.tableArn] }));
    logGroup.grantWrite(role);

    this.function = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      // Source maps stay with whoever built it.
      code: Code.fromAsset(code, { exclude: ['*.map'] }),
      role,
      logGroup,
      // After 8 s Alexa has given up.
      timeout: Duration.seconds(8),
      // Memory is bought for the share of a processor that comes with it, near a third: what the first TLS handshake of
      // a cold start waits for. The function itself takes about 60 MB.
      memorySize: 512,
      environment: {
        TABLE_NAME: table.tableName,
        AUDIO_BASE_URL: deployment.audioBaseUrl,
        SKILL_ID: deployment.skillId,
      },
    });
  }
}
