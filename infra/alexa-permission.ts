import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Alias, CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/**
 * Lets Alexa call the alias, for one skill and nobody else. Before there is a skill its id is unknown, but Amazon takes an
 * endpoint only where it may call: then the permission names no skill, and the function, which knows none, turns every
 * request away.
 */
export class AlexaPermission extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { alias, skillId }: { readonly alias: Alias; readonly skillId: string | undefined },
  ) {
    super(scope, id);
    // A name of its own for each phase: the new permission is there before the old one goes.
    new CfnPermission(this, skillId === undefined ? 'AnySkill' : 'OneSkill', {
      action: 'lambda:InvokeFunction',
      functionName: alias.functionArn,
      principal: new ServicePrincipal('alexa-appkit.amazon.com').service,
      ...(skillId === undefined ? {} : { eventSourceToken: skillId }),
    });
  }
}
