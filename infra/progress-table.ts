import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';

export type ProgressTableProps = {
  readonly tableName: string;
  /** Other AWS regions that hold all of it as well. */
  readonly replicas: readonly string[];
  /** It may be deleted, with what people have in it; only ever said on the way to deleting it. */
  readonly forgettable: boolean;
};

/** Where people's progress is kept: one item a person, all of a user's in one partition. Outlives the stack. */
export class ProgressTable extends Construct {
  constructor(scope: Construct, id: string, { tableName, replicas, forgettable }: ProgressTableProps) {
    super(scope, id);
    new TableV2(this, 'Table', {
      tableName,
      partitionKey: { name: 'partition', type: AttributeType.STRING },
      sortKey: { name: 'sort', type: AttributeType.STRING },
      timeToLiveAttribute: 'expiresAt',
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      // Long enough to notice a bad release, short enough for "delete everything" to mean it.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
      deletionProtection: !forgettable,
      removalPolicy: forgettable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      replicas: replicas.map((region) => ({ region, deletionProtection: !forgettable })),
    });
  }
}
