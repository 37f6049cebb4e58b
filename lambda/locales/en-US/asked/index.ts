import type { MythId } from '#protocol';
import { beside } from './beside.ts';
import { body } from './body.ts';
import { hands } from './hands.ts';
import { hotAndCold } from './hot-and-cold.ts';
import { living } from './living.ts';
import { resting } from './resting.ts';
import { tablets } from './tablets.ts';

/** Questions that are told from those of the bank. */
export type Beside = keyof typeof beside;

/** How people ask, by what they ask about. Weights are learnt from it and slot values made; none of it is deployed. */
export const asked: Readonly<Record<MythId | Beside, readonly string[]>> = {
  ...resting,
  ...hotAndCold,
  ...tablets,
  ...hands,
  ...body,
  ...living,
  ...beside,
};
