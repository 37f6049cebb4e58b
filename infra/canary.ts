import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as CallFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Alias, Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { type Deployment, namesOf } from './deployment.ts';

export type CanaryProps = {
  readonly alias: Alias;
  readonly alarms: Alarms;
  /** Folder of its bundle. */
  readonly code: string;
  readonly skillId: string;
  readonly deployment: Deployment;
};

const every = Duration.minutes(5);

/** A conversation with the function every five minutes; who is told by alarms hears within fifteen that it fails. */
export class Canary extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, { alias, alarms, code, skillId, deployment }: CanaryProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_WEEK,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [alias.functionArn] }));
    logGroup.grantWrite(role);
    const { function: name, alias: live } = namesOf(deployment);
    const lambda = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(code, { exclude: ['*.map'] }),
      role,
      logGroup,
      timeout: Duration.minutes(1),
      memorySize: 256,
      environment: { TARGET: `${name}:${live}`, SKILL_ID: skillId, LOCALE: 'en-US' },
      // A rehearsal that failed is not held again: the next one comes by itself.
      retryAttempts: 0,
    });
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(every),
      targets: [new CallFunction(lambda, { retryAttempts: 0 })],
    });
    this.alarm = alarms.add('Rehearsals', {
      metric: lambda.metricErrors({ period: every }),
      threshold: 1,
      evaluationPeriods: 2,
      datapointsToAlarm: 2,
      // A rehearsal that is not held at all is one that failed.
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription:
        'Two rehearsals in a row failed: a person who opens the skill now is not answered as they should be.',
    });
  }
}
