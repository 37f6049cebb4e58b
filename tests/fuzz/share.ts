/** Which part of the work is done here: the `nth` of `of`, counted from 0. Every part tries other things. */
export type Share = { readonly nth: number; readonly of: number };

export const whole: Share = { nth: 0, of: 1 };

/** A seed for each batch, far from those of its neighbours. */
export const batchSeed = (seed: number, batch: number): number => (seed + Math.imul(batch + 1, 0x9e3779b1)) | 0;

/** How much of `total` falls to a share; the shares together are the total. */
export const portion = (total: number, { nth, of }: Share): number =>
  Math.floor(((nth + 1) * total) / of) - Math.floor((nth * total) / of);
