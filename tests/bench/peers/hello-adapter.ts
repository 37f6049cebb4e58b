import { DynamoDbPersistenceAdapter } from 'ask-sdk-dynamodb-persistence-adapter';
import DynamoDB from 'aws-sdk/clients/dynamodb.js';
import { helloSkill } from './hello-skill.ts';

const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', TABLE_NAME: tableName = '' } = process.env;

/** Persistence as Amazon's own adapter does it: the attributes are read before the answer. */
export const handler = helloSkill({
  adapter: new DynamoDbPersistenceAdapter({ tableName, dynamoDBClient: new DynamoDB({ endpoint }) }),
  before: ({ attributesManager }) => attributesManager.getPersistentAttributes(),
});
