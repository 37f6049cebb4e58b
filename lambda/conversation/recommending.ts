import { type RoutineId, routineOf } from '#protocol';
import { interludes } from './interlude.ts';
import { today } from './keeping.ts';
import { stillOnly } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { withSession } from './state.ts';
import { asking, dialog, type Turn } from './turn.ts';

/** What a moment speaks for: two things to start, and why. */
type Advice = {
  readonly offered: readonly [RoutineId, RoutineId];
  readonly because: 'firstTime' | 'doneToday' | 'beenHere' | 'smaller';
};

const adviceFor = ({ state, now }: Turn): Advice => {
  const { counts } = state.progress;
  const done = Object.keys(counts);
  if (state.session.ceiling === 'smaller') return { offered: ['breathing', 'legs-up-rest'], because: 'smaller' };
  if (done.length === 0) return { offered: ['quick-comfort', 'breathing'], because: 'firstTime' };
  const isDoneToday = done.some((id) => counts[id]?.[today(now)] !== undefined);
  if (isDoneToday) return { offered: ['sigh-and-stroll', 'slow-minute'], because: 'doneToday' };
  return { offered: ['loosen', 'walking'], because: 'beenHere' };
};

/** "What should I do?": two choices at the most and the reason, from what has been done; nothing of the body is in it. */
export const recommend = (turn: Turn): Outcome => {
  if (turn.state.session.ceiling === 'still') return stillOnly(turn);
  const { offered, because } = adviceFor(turn);
  const { leftOut } = turn.state.session;
  const [first, second] = offered.map((id) => (leftOut.includes(routineOf(id).id) ? 'breathing' : id));
  const state = withSession(turn.state, { offered: [first ?? 'breathing', second ?? 'breathing'] });
  return asking(state, 'this-or-that', {
    say: [dialog('because', { context: because })],
    play: interludes.afterReason,
  });
};
