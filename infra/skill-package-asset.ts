import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';

/** The skill package as one file in the bucket of the CDK, and the role by which Amazon reads that file. */
export class SkillPackageAsset extends Construct {
  readonly asset: Asset;
  readonly reader: Role;

  constructor(scope: Construct, id: string, { folder }: { readonly folder: string }) {
    super(scope, id);
    this.asset = new Asset(this, 'Zip', { path: folder });
    this.reader = new Role(this, 'Reader', { assumedBy: new ServicePrincipal('alexa-appkit.amazon.com') });
    this.reader.addToPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [this.asset.bucket.arnForObjects(this.asset.s3ObjectKey)],
      }),
    );
  }
}
