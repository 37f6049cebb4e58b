import { expect, it } from 'vitest';
import { crashFailureText, fuzzCrashes } from './crashes.ts';
import { houseWithEveryClip } from './house.ts';
import { whole } from './share.ts';
import { fuzzSeed, patience } from './turns-suite.ts';

const house = await houseWithEveryClip();

it(
  'loses nothing when the power goes in the middle of random conversations',
  async () => {
    const { failure, crashes } = await fuzzCrashes({ seed: fuzzSeed, crashes: 600, share: whole, house });
    expect(failure && crashFailureText(failure)).toBeUndefined();
    expect(crashes).toBeGreaterThanOrEqual(600);
  },
  patience,
);
