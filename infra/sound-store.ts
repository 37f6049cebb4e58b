import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { explain } from './explain.ts';

/**
 * The sound files, in a bucket that only the CDN may read, and the CDN that everybody may. A file's name is its content,
 * so nothing is ever changed or taken back: an Echo may be playing it.
 */
export class SoundStore extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // All of it can be rendered again; a bucket with files in it stays until somebody empties it.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.distribution = new Distribution(this, 'Cdn', {
      comment: 'Sound of Gentle Back',
      defaultBehavior: {
        // CDK's own types are not exact about what may be left out.
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // As long as the files say, which is a year; neither cookies nor queries make another file.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        // MP3 does not get smaller.
        compress: false,
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      enableLogging: false,
    });
    explain(this.bucket, {
      'AwsSolutions-S1':
        'Who fetched which sound would tell what somebody does for their back: it is written down nowhere.',
    });
    explain(this.distribution, {
      'AwsSolutions-CFR1': 'Sound is the same for every country; the skill store decides who has the skill.',
      'AwsSolutions-CFR2':
        'Static files without queries, cookies or a login: there is nothing for a firewall to look at.',
      'AwsSolutions-CFR3':
        'Who fetched which sound would tell what somebody does for their back: it is written down nowhere.',
      'AwsSolutions-CFR4':
        "The CDN's own name comes with its own certificate and TLS settings; a name of one's own would need a domain.",
    });
  }

  get address(): string {
    return `https://${this.distribution.distributionDomainName}`;
  }
}
