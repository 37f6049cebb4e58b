import type { AskName } from '../ask-name.ts';
import type { Ask } from './ask.ts';
import { beginning } from './beginning.ts';
import { ending } from './ending.ts';
import { keeping } from './keeping.ts';
import { moving } from './moving.ts';
import { packs } from './packs.ts';
import { sittings } from './sittings.ts';

export { type Wait, waiting } from './ask.ts';

/** What each question waits with and what its answers do. Words are `asks.<name>.ask`, `.again`, `.lead`, `.miss1`, `.miss2`. */
export const asks: Readonly<Record<AskName, Ask>> = {
  ...beginning,
  ...moving,
  ...ending,
  ...sittings,
  ...packs,
  ...keeping,
};

export const askNames = Object.keys(asks) as readonly AskName[];
