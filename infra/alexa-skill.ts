import { SecretValue } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { Construct } from 'constructs';
import { SkillPackageAsset } from './skill-package-asset.ts';

export type AlexaSkillProps = {
  readonly vendorId: string;
  /** Name of the secret that holds `clientId`, `clientSecret` and `refreshToken`; its value is never read here. */
  readonly secret: string;
  /** Folder of the skill package. */
  readonly folder: string;
};

/** The skill itself, in the developer's Amazon account. */
export class AlexaSkill extends Construct {
  readonly skillId: string;

  constructor(scope: Construct, id: string, { vendorId, secret, folder }: AlexaSkillProps) {
    super(scope, id);
    const { asset, reader } = new SkillPackageAsset(this, 'Package', { folder });
    // CloudFormation itself fills them in; this resource takes secrets from nowhere else (contract 8.4.3).
    const credential = (jsonField: string) => SecretValue.secretsManager(secret, { jsonField }).unsafeUnwrap();
    const skill = new CfnSkill(this, 'Skill', {
      vendorId,
      authenticationConfiguration: {
        clientId: credential('clientId'),
        clientSecret: credential('clientSecret'),
        refreshToken: credential('refreshToken'),
      },
      skillPackage: { s3Bucket: asset.s3BucketName, s3Key: asset.s3ObjectKey, s3BucketRole: reader.roleArn },
    });
    skill.node.addDependency(reader);
    this.skillId = skill.ref;
  }
}
