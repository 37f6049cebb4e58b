import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';

/** Lets one skill, and nobody else, call the function. */
export const allowAlexa = (lambda: LambdaFunction, skillId: string): void =>
  lambda.addPermission('Alexa', {
    principal: new ServicePrincipal('alexa-appkit.amazon.com'),
    eventSourceToken: skillId,
  });
