/** Makes ids shaped like Amazon's; the same seed gives the same ids in the same order. */
export type Ids = (kind: string) => string;

/** Numbers from 0 up to 2^32 with no pattern to the eye (mulberry32). */
const scrambled = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
};

/** @example seededIds(1)('amzn1.echo-api.request') // => 'amzn1.echo-api.request.a0df9126-...' */
export const seededIds = (seed: number): Ids => {
  const next = scrambled(seed);
  return (kind) => {
    const digits = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('');
    return `${kind}.${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
  };
};
