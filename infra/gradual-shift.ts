import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { explain } from './explain.ts';

export type GradualShiftProps = {
  readonly alias: Alias;
  readonly alarms: readonly Alarm[];
  readonly stage: Deployment['stage'];
};

/**
 * A new version is given one request in ten for five minutes, then all of them; an alarm meanwhile takes it back. In a
 * development deployment, which nobody but its owner speaks to, it is given all at once.
 */
export class GradualShift extends Construct {
  constructor(scope: Construct, id: string, { alias, alarms, stage }: GradualShiftProps) {
    super(scope, id);
    const group = new LambdaDeploymentGroup(this, 'Group', {
      alias,
      alarms: [...alarms],
      deploymentConfig:
        stage === 'public' ? LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES : LambdaDeploymentConfig.ALL_AT_ONCE,
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    if (group.role !== undefined) {
      explain(group.role, {
        'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]':
          "Amazon's own policy for CodeDeploy, in its limited form: what moving an alias asks for.",
      });
    }
  }
}
