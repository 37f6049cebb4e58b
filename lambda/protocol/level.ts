/** The three sizes a person chooses from in words: the gentlest, the middle, the fuller one. */
export const levels = ['gentlest', 'middle', 'fuller'] as const;
export type Level = (typeof levels)[number];
