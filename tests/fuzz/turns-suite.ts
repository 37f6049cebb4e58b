import { expect, it } from 'vitest';
import { houseWithEveryClip } from './house.ts';
import { portion } from './share.ts';
import { failureText, fuzzTurns } from './turns.ts';

/** Another seed tries other conversations: `FUZZ_SEED=7 npx vitest run --config tests/vitest.config.ts tests/fuzz`. */
export const fuzzSeed = Number(process.env.FUZZ_SEED ?? 20261122);

/** Of all shares together. */
const turns = 20_000;

/** Milliseconds a share may take where others use the machine as well. */
export const patience = 300_000;

/** One share of the random turns: each has a file of its own, so that every core gets one. */
export const randomTurnsHold = (nth: number, of: number): void => {
  const share = { nth, of };
  it(
    'answers thousands of random turns as a real Echo accepts them, and never fails',
    async () => {
      const fuzzed = await fuzzTurns({ seed: fuzzSeed, turns, share, house: await houseWithEveryClip() });
      expect(fuzzed.failure && failureText(fuzzed.failure)).toBeUndefined();
      expect(fuzzed.turns).toBeGreaterThanOrEqual(portion(turns, share));
    },
    patience,
  );
};
