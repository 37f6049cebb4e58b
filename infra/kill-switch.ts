import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { type Deployment, namesOf } from './deployment.ts';

/** What nothing is switched off is called: a parameter cannot be empty. */
export const nothingOff = 'nothing';

/**
 * Routines, myths and lines that are switched off, apart from each other by spaces. It is changed in place, by `aws ssm
 * put-parameter`: the function reads it anew every minute, and no deployment touches what somebody has written there.
 */
export class KillSwitch extends Construct {
  readonly name: string;
  readonly arn: string;

  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id);
    this.name = namesOf(deployment).switches;
    const parameter = new StringParameter(this, 'Parameter', {
      parameterName: this.name,
      stringValue: nothingOff,
      description: 'What Gentle Back does not lead, answer or say at the moment',
    });
    this.arn = parameter.parameterArn;
  }
}
