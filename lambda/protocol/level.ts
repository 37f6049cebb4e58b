/** The sizes a person chooses from in words: the gentlest, the middle, the fuller one; and beyond it, where there is more. */
export const levels = ['gentlest', 'middle', 'fuller', 'fullest'] as const;
export type Level = (typeof levels)[number];

/** The smaller of two sizes. `smallerOf('fuller', 'middle') // => 'middle'` */
export const smallerOf = (one: Level, other: Level): Level =>
  levels.indexOf(one) < levels.indexOf(other) ? one : other;
