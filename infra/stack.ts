import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { allowAlexa } from './alexa-permission.ts';
import type { Deployment } from './deployment.ts';
import { ProgressTable } from './progress-table.ts';
import { SkillFunction } from './skill-function.ts';

export type GentleBackProps = {
  readonly deployment: Deployment;
  /** Folder of the built bundle. */
  readonly code: string;
};

/** All of one deployment, in whichever account and region it is sent to. */
export class GentleBackStack extends Stack {
  constructor(scope: Construct, id: string, { deployment, code }: GentleBackProps) {
    super(scope, id, { description: 'Gentle Back, an Alexa skill', analyticsReporting: false });
    const { table } = new ProgressTable(this, 'Progress');
    const { function: lambda } = new SkillFunction(this, 'Skill', { code, table, deployment });
    allowAlexa(lambda, deployment.skillId);
    new CfnOutput(this, 'FunctionArn', { value: lambda.functionArn, description: 'Endpoint of the skill' });
  }
}
