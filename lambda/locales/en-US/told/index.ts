import type { FlagId } from '#protocol';
import { harmless } from './harmless.ts';
import { illness } from './illness.ts';
import { nerves } from './nerves.ts';
import { pattern } from './pattern.ts';
import { trunk } from './trunk.ts';

/** How signs are told, and what only sounds like one. Weights are learnt from it; none of it is deployed. */
export const told: Readonly<Record<FlagId | keyof typeof harmless, readonly string[]>> = {
  ...nerves,
  ...trunk,
  ...illness,
  ...pattern,
  ...harmless,
};
