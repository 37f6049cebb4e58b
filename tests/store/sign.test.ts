import { AwsV4Signer } from 'aws4fetch';
import { expect, test } from 'vitest';
import { type Credentials, signed } from '../../lambda/store/sign.ts';

const now = new Date('2026-11-22T02:40:05.678Z');
const requests: readonly (readonly [string, string, Credentials])[] = [
  ['{}', 'https://dynamodb.eu-west-1.amazonaws.com/', { accessKeyId: 'AKID', secretAccessKey: 'secret' }],
  ['{"a":"ü床"}', 'http://127.0.0.1:8000/', { accessKeyId: 'A', secretAccessKey: 's/+=', sessionToken: 'token//+==' }],
  [
    '{}',
    'https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/GentleBack:live/invocations',
    { accessKeyId: 'AKID', secretAccessKey: 'secret' },
  ],
];

test.each(requests)('signs %s to %s as another signer does', async (body, address, credentials) => {
  const url = new URL(address);
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.GetItem' };
  const ours = signed({ url, headers, body, region: 'eu-west-1', service: 'dynamodb', now }, credentials);
  const other = new AwsV4Signer({
    ...credentials,
    url: address,
    method: 'POST',
    headers,
    body,
    region: 'eu-west-1',
    service: 'dynamodb',
    datetime: '20261122T024005Z',
    allHeaders: true,
  });
  expect(ours.authorization).toBe((await other.sign()).headers.get('authorization'));
});
