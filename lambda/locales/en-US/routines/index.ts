import { allFours } from './all-fours.ts';
import { calm } from './calm.ts';
import { drinking } from './drinking.ts';
import { gettingUp } from './getting-up.ts';
import { lying } from './lying.ts';
import { massage } from './massage.ts';
import { packs } from './packs.ts';
import { upright } from './upright.ts';

/** Words of each routine but its name; a chunk of their own, since no first reply needs them. */
export const routines = {
  ...calm,
  ...lying,
  ...allFours,
  ...upright,
  ...massage,
  ...gettingUp,
  ...drinking,
  ...packs,
} as const;
