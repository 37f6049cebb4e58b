import {
  compile,
  minutes,
  partsOf,
  patternOf,
  patterns,
  routineOf,
  sequence,
  sittings,
  startable,
  warmSession,
} from '#protocol';
import type { Words } from '../locales/index.ts';
import { breathEntryOf } from './breath-entry.ts';
import { type Entry, entryOf } from './entry.ts';

/** The warm session: its pack, and the breath that goes with it at first. */
const warmEntryOf = (words: Words): Entry => {
  const { id, ledger, routine, pattern, breathed } = warmSession;
  const pack = routineOf(routine);
  const pace = { level: 'gentlest', pace: 0, pattern: patternOf(pattern), talk: 'normal' } as const;
  const delivery = { ...pace, voice: words.voiceAt(0) };
  const stretches = partsOf(pack, 'gentlest').map((part) => {
    const on = part.first ? { goesOn: true, breathing: true } : {};
    return compile(pack, part, { ...delivery, pack: { lost: 0, ...(on as object) } });
  });
  const shown = entryOf(routine, words);
  return {
    ...shown,
    id,
    ledger,
    name: `${shown.name}, breathed along with`,
    doses: [...shown.doses, `breath ${pattern} for the first ${breathed / minutes(1)} min`],
    sources: [...new Set([...shown.sources, ...patternOf(pattern).sources])],
    timeline: sequence(...stretches),
  };
};

/** All there is to review: routines, playlists, the warm session, the sittings of the programme, the breaths. */
export const entriesOf = (words: Words): readonly Entry[] => [
  ...startable.map((id) => entryOf(id, words)),
  warmEntryOf(words),
  ...sittings.map(({ id }) => entryOf(id, words)),
  ...patterns.map((pattern) => breathEntryOf(pattern, words)),
];
