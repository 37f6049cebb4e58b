import type { Line } from '#protocol';
import type { Progress } from './progress.ts';
import type { State } from './state.ts';
import { dialog } from './turn.ts';

/** Nothing has been kept, and nothing is to be. */
const isBlank = ({ revision, place, counts }: Progress): boolean =>
  revision === 0 && place === undefined && Object.keys(counts).length === 0;

/** What is said about keeping: the truth, also for a guest and with the store out of reach. */
export const kept = ({ progress, session }: State, key: 'saved' | 'countedAndSaved'): Line => {
  if (session.guest) return dialog('nothingKept');
  if (session.unsaved) return dialog('couldNotSave');
  return dialog(isBlank(progress) ? 'allRight' : key);
};
