/** The value below which a `share` of the values lies, between two of them by proportion; of none, not a number. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
};

/** `median([3, 1, 2, 10]) // => 2.5` */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const least = (values: readonly number[]): number => quantile(values, 0);
