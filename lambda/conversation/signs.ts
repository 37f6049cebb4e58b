import { ownTime, type Routine, routineOf } from '#protocol';
import { hasTold, type State } from './state.ts';
import type { Turn } from './turn.ts';

const fourteenDays = 14 * 24 * 60 * 60 * 1000;

/** Has the notice been passed in the last fourteen days? A guest has never passed it. */
export const noticeIsFresh = ({ state, now }: Turn): boolean => {
  const { notice } = state.progress.dates;
  return notice !== undefined && !state.session.guest && now - notice <= fourteenDays;
};

const hour = 60 * 60 * 1000;

/** Back within the hour, in the middle of a movement that nothing had stopped. */
export const isRecent = ({ session }: State): boolean =>
  session.away !== undefined && session.away <= hour && !session.signsAgain;

const tenMinutes = 10 * 60 * 1000;

/** An accidental stop, or a stream that was paused for a while: straight back to the place, no greeting (X04). */
export const wasJustHere = ({ session }: State): boolean => session.away !== undefined && session.away <= tenMinutes;

/** Which signs line is due before the first movement of this session (S01). */
export const signsDue = (turn: Turn): 'none' | 'short' | 'full' => {
  if (hasTold(turn.state, 'signs')) return 'none';
  if (!noticeIsFresh(turn) || hasTold(turn.state, 'signsFull')) return 'full';
  return isRecent(turn.state) ? 'none' : 'short';
};

/** A yes that says nothing of its own: after the signs it is made plain what it was said to (X06, SF-16). */
export const isBareYes = ({ command }: Turn): boolean =>
  command.kind === 'yes' || (command.kind === 'next' && command.bare === true);

/** Does anything in it move? Then the signs come first. */
export const moves = (routine: Routine): boolean =>
  routine.moves || routine.steps.some((step) => step.kind === 'movement');

/** Who should ask a doctor first is said once per record, before the first routine beyond the calm ones (S18). */
export const whoIsDue = (state: State, routine: Routine): boolean =>
  routine.stage > 1 &&
  !hasTold(state, 'who') &&
  !Object.keys(state.progress.started).some((id) => id === ownTime || routineOf(id).stage > 1);
