import { type Line, routines } from '#protocol';
import { dayOf } from './day.ts';
import type { Instant } from './progress.ts';
import type { State } from './state.ts';
import { dialog, type Turn, varied } from './turn.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** Getting up is the way out of a routine, and none of its own. */
const counting = routines.filter(({ ledger }) => ledger !== 'P-LOGROLL').map(({ id }) => id);

/** Routines done in the seven days up to now, those of a row one by one. */
export const doneThisWeek = ({ progress }: State, now: Instant): number => {
  const since = dayOf(now - week);
  const days = counting.flatMap((id) => Object.entries(progress.counts[id] ?? {}));
  return days.reduce((sum, [day, count]) => sum + (day > since ? count : 0), 0);
};

/** "Counted.", and from the second one on which of the week it was; `after` a sitting its own count is said instead. */
export const countedLine = (turn: Turn, done: State, after: readonly Line[]): Line => {
  const { guest, unsaved } = done.session;
  const count = doneThisWeek(done, turn.now);
  const isTold = count > 1 && after.length === 0 && !guest && !unsaved;
  return isTold ? dialog('countedThisWeek', { count }) : varied(turn, 'counted');
};
