import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why what a rule of cdk-nag finds is as it should be; a finding that nobody explains fails the tests. */
export const explain = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void => {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
};
