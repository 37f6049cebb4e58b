/** What a routine can be done on or against. `side` is lying on one side, `easy` the ledger's easier variant in its own place. */
export const positions = ['floor', 'bed', 'chair', 'standing', 'wall', 'side', 'easy'] as const;
export type Position = (typeof positions)[number];
