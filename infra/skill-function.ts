import { Arn, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias, Architecture, Code, type IVersion, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import { type Deployment, type Learned, namesOf, nobodysSkill } from './deployment.ts';
import type { KillSwitch } from './kill-switch.ts';

export type SkillFunctionProps = {
  /** Folder of the built bundle. */
  readonly code: string;
  readonly deployment: Deployment;
  readonly learned: Learned & { readonly audioBaseUrl: string };
  readonly killSwitch: KillSwitch;
};

/** Files of the bundle that are not handed to Lambda. */
export const notDeployed = ['*.map'] as const;

/** The calls that the store makes; it never scans. */
const tableActions = ['GetItem', 'PutItem', 'DeleteItem', 'Query', 'BatchWriteItem'].map((name) => `dynamodb:${name}`);

/**
 * The function that answers Alexa, with a role that may read and write progress, read the kill switch and write its own
 * log, and nothing else. Alexa calls its alias, which points at one version, or for a while at two.
 */
export class SkillFunction extends Construct {
  readonly alias: Alias;
  readonly log: LogGroup;
  /** Where the source maps of this version are. */
  readonly maps: string;

  constructor(scope: Construct, id: string, { code, deployment, learned, killSwitch }: SkillFunctionProps) {
    super(scope, id);
    const names = namesOf(deployment);
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const table = Arn.format({ service: 'dynamodb', resource: 'table', resourceName: names.table }, Stack.of(this));
    role.addToPolicy(new PolicyStatement({ actions: tableActions, resources: [table] }));
    role.addToPolicy(new PolicyStatement({ actions: ['ssm:GetParameter'], resources: [killSwitch.arn] }));
    // The two actions are for the streams of this log: the star is their names.
    this.log.grantWrite(role);

    const lambda = new LambdaFunction(this, 'Function', {
      functionName: names.function,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      // Node would read a map at every cold start: they lie beside the code, for who reads a stack trace.
      code: Code.fromAsset(code, { exclude: [...notDeployed] }),
      role,
      logGroup: this.log,
      // After 8 s Alexa has given up.
      timeout: Duration.seconds(8),
      // Memory is bought for the share of a processor that comes with it, near a third: what the first TLS handshake of
      // a cold start waits for. Of it the process takes about 100 MB on Node 24, as `npm run verify -- --only zip` measures.
      memorySize: 512,
      environment: {
        TABLE_NAME: names.table,
        AUDIO_BASE_URL: learned.audioBaseUrl,
        SKILL_ID: learned.skillId ?? nobodysSkill,
        SWITCHES: killSwitch.name,
        METRICS: deployment.name,
      },
      // Going back is pointing the alias at a version before.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    // Kept with the code of each version, in the bucket of the CDK.
    this.maps = new Asset(this, 'Maps', { path: code, exclude: ['**', '!*.map'] }).s3ObjectUrl;
    // CDK's own types are not exact about what may be left out.
    this.alias = new Alias(this, 'Live', { aliasName: names.alias, version: lambda.currentVersion as IVersion });
  }
}
