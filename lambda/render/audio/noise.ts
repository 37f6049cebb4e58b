/** An endless row of values in -1..1, the same for the same seed. A 32-bit xorshift (Marsaglia 2003). */
export const noise = (seed: number): (() => number) => {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 0x8000_0000;
  };
};
