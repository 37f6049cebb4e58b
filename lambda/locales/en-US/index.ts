import { announcements } from './announcements.ts';
import { asks } from './asks.ts';
import { cues } from './cues.ts';
import { dialog, stored } from './dialog.ts';
import { fixed, numbers } from './fixed.ts';
import { myths } from './myths.ts';
import { numberWords } from './number-words.ts';
import { redFlags } from './red-flags.ts';
import { routineNames } from './routine-names.ts';
import { sources, strength } from './sources.ts';

/** Every spoken word of American English, and what is particular to the locale. */
export const enUS = {
  words: {
    announcements,
    dialog,
    stored,
    asks,
    cues,
    fixed,
    routines: routineNames,
    myths,
    redFlags,
    sources,
    strength,
  },
  care: async () => ({ routines: (await import('./routines/index.ts')).routines }),
  numbers,
  /** Words that Alexa says in a second: the one figure for speech time in this locale. */
  wordsPerSecond: 2.5,
  numberWords,
  /** What the notice is recognised by in the first launch and in help (V20). */
  disclaimer: 'not medical advice',
} as const;
