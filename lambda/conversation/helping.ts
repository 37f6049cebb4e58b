import { line, seconds, sequence, silence } from '#protocol';
import type { Settled } from './doing.ts';
import { mayOffer } from './offering.ts';
import type { Outcome } from './reply.ts';
import { returning, spokenKind } from './returning.ts';
import { comfortWish, isCold, start } from './starting.ts';
import { hasTold, telling, withSession } from './state.ts';
import { asking, dialog, type Turn } from './turn.ts';
import { spoken } from './wording.ts';

/** "Help" means two things: the medical phrase comes first, then the notice, then two control words (SF-19). */
export const help = (turn: Turn): Outcome => {
  const { ask } = turn.state.session;
  const notice = hasTold(turn.state, 'notice') ? 'fixed.sf0k' : 'fixed.sf0';
  const behind = ask === 'help-choice' ? turn.state.session.behind : ask;
  const state = withSession(telling(turn.state, 'notice'), { behind });
  const pause = silence(seconds(3));
  const play = sequence(spoken(turn, line('fixed.sf19')), pause, spoken(turn, line(notice)), pause);
  return asking(state, 'help-choice', { play });
};

/** What can be said now: at most three things (L13). */
export const whatCanYouDo = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  if (isCold(turn.state)) return start(turn, comfortWish);
  if (activity !== undefined)
    return returning(turn, activity, interrupted, [dialog(`can_${spokenKind(activity.part)}`)]);
  const context = mayOffer(turn.state, 'pelvic-tilts') ? 'tilts' : mayOffer(turn.state, 'legs-up-rest') ? 'rest' : 'up';
  return returning(turn, activity, interrupted, [dialog('canStart', { context })]);
};

/** Louder is the device's: the phrase to say, nothing asked (L10). */
export const louder = (turn: Turn, settled: Settled): Outcome =>
  returning(turn, settled.activity, settled.interrupted, [dialog('louder')]);

/** What there is to choose from, when the person wants something else. */
export const menu = (turn: Turn): Outcome => {
  const still = turn.state.session.ceiling === 'still';
  return still
    ? asking(turn.state, 'still-or-stop', { say: [dialog('stillOnly')], play: silence(seconds(3)) })
    : asking(turn.state, 'which-one', {});
};

/** A routine that nobody here knows: said so, and back to what was going on. */
export const unknownRoutine = (turn: Turn, { activity, interrupted }: Settled): Outcome =>
  activity === undefined
    ? asking(turn.state, 'which-one', { say: [dialog('unknownRoutine')] })
    : returning(turn, activity, interrupted, [dialog('unknownRoutine')]);
