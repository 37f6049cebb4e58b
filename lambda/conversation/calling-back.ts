import type { Part, Routine } from '#protocol';
import type { AskName } from './ask-name.ts';
import { type State, withProgress } from './state.ts';
import { mayAskForTimers } from './timer-consent.ts';
import type { Turn } from './turn.ts';

/** The rest that the first minutes end in. */
const isLastRest = (routine: Routine, { step, last }: Part): boolean =>
  routine.id === 'quick-comfort' && step.kind === 'talk' && last;

/**
 * Whoever rests at the end of quick comfort is offered a call after ten minutes, where one can be had and no other plan
 * is kept (story 1). What is asked is kept, so that whatever is set can be found again.
 */
export const callingBack = (
  turn: Turn,
  state: State,
  routine: Routine,
  part: Part,
): { readonly state: State; readonly ask?: AskName } => {
  const { plan, timers } = state.progress;
  if (!isLastRest(routine, part) || plan !== undefined || timers.length > 0 || !mayAskForTimers(turn)) return { state };
  const asked = { id: 'call-back', rounds: 1, lengths: [10], startedAt: turn.now };
  return { state: withProgress(state, { plan: asked }), ask: 'call-back-yes-no' };
};
