import { expect, test } from 'vitest';
import { keyOf, partitionOf } from '../../lambda/store/keys.ts';

const userId = 'amzn1.ask.account.A';

test('all records of a user share a partition', () => {
  expect(keyOf({ userId }).partition).toBe(partitionOf(userId));
  expect(keyOf({ userId, personId: 'p' }).partition).toBe(partitionOf(userId));
  expect(partitionOf('amzn1.ask.account.B')).not.toBe(partitionOf(userId));
});

test('who is not recognised belongs to the household', () => {
  expect(keyOf({ userId }).sort).toBe('household');
  expect(keyOf({ userId, personId: 'household' }).sort).not.toBe('household');
});

test('a key is a hash, the same for ever', () => {
  expect(keyOf({ userId, personId: 'p' })).toMatchInlineSnapshot(`
    {
      "partition": "INx6XV9PdwK9AAAV9Uu0yep3mKFh3Lw6-rVtda-xg3g",
      "sort": "BbR7YUDxNGJbmCFMR7hRHCgCxmGVzQWrvUv55b4_h5c",
    }
  `);
});

test('a user and a person with the same id have different hashes', () => {
  expect(keyOf({ userId: 'same', personId: 'same' }).sort).not.toBe(partitionOf('same'));
});
