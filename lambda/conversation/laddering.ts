import { type Line, line, seconds, sequence, silence } from '#protocol';
import { asks, type Wait, waiting } from './asks/index.ts';
import type { Settled } from './doing.ts';
import { leadOn } from './guiding.ts';
import { interludes } from './interlude.ts';
import { launch } from './launching.ts';
import { move } from './moves.ts';
import type { Outcome } from './reply.ts';
import { inQuickComfort, raised, withSession } from './state.ts';
import { asking, dialog, type Turn, varied, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** Nothing was understood: other words, then yes or no, then a harmless default; never a bare goodbye (C08, 7.1). */
export const noMatch = (turn: Turn, settled: Settled): Outcome => {
  const misses = turn.state.session.misses + 1;
  const next = withState(turn, withSession(turn.state, { misses }));
  const { activity, interrupted } = settled;
  if (activity !== undefined && interrupted) {
    if (activity.part.step.kind !== 'movement' && !activity.told.moves)
      return leadOn(next, activity, [varied(turn, misses === 1 ? 'missed' : 'missedAgain')]);
    if (misses < 3) return asking(next.state, 'smaller-stop-go-on', { wording: misses === 1 ? 'miss1' : 'miss2' });
  }
  const { ask } = turn.state.session;
  if (ask === undefined) return launch(next);
  if (asks[ask].once) return thirdTime(withState(turn, withSession(turn.state, { misses: 0 })), settled);
  if (misses === 1) return asking(next.state, ask, { wording: 'miss1' });
  if (misses === 2) {
    // Two misses in a row may mean that the voice is hard to hear from the floor (L10).
    const say = inQuickComfort(turn.state) && !asks[ask].signs ? [dialog('louder')] : [];
    const signs = sequence(spoken(turn, line('fixed.sf1')), interludes.oneBreath);
    return asking(next.state, ask, {
      wording: 'miss2',
      ...(asks[ask].signs ? { play: signs } : { say, play: pauseAfter(say) }),
    });
  }
  return thirdTime(withState(turn, withSession(turn.state, { misses: 0 })), settled);
};

const pauseAfter = (say: readonly Line[]) => silence(seconds(say.length > 0 ? 3 : 0));

/** Ends the session, with nothing that goes on by itself: whoever was only misunderstood is not sent away like that. */
const isGoodbye = ([, { ask, stream, timers, asksFor }]: Outcome): boolean =>
  [ask, stream, timers, asksFor].every((each) => each === undefined);

/** The harmless default of a question, and its count starts anew. */
const thirdTime = (turn: Turn, settled: Settled): Outcome => {
  const { ask } = turn.state.session;
  if (ask === undefined) return launch(turn);
  const { third } = asks[ask];
  if (third.move !== undefined) {
    const outcome = move(turn, settled, third.move);
    return isGoodbye(outcome) ? move(turn, settled, 'startBreathing') : outcome;
  }
  const state = third.ceiling === undefined ? turn.state : raised(turn.state, third.ceiling);
  const sound = third.sound === undefined ? silence(seconds(3)) : waiting(third.sound);
  const words = third.signs ? [line('fixed.sf1')] : third.sound === undefined ? [] : [announcement(turn, third.sound)];
  return asking(state, third.ask ?? ask, { play: sequence(spoken(turn, ...words), sound) });
};

/** What is about to sound, so that nobody waits for words. */
const announcement = (turn: Turn, sound: Wait): Line => varied(turn, 'bed' in sound ? 'illWait' : 'restMeanwhile');
