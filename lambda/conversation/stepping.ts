import { type Line, line, type Part, sequence } from '#protocol';
import { asks } from './asks/index.ts';
import { isOver, type Settled, type Unfolded } from './doing.ts';
import { advance, goBack, lead, leadOn } from './guiding.ts';
import { interludes } from './interlude.ts';
import type { Outcome } from './reply.ts';
import { returning } from './returning.ts';
import { hasTold, inQuickComfort, telling, withSession } from './state.ts';
import { asking, dialog, type Turn, varied, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** Cue by cue, each with words of its own. */
const isTold = ({ step }: Part): boolean => step.kind === 'talk' || step.kind === 'scan';

/** "Next" in the middle of something: the next cue of a talk, else the next part. */
export const skipAhead = (turn: Turn, activity: Unfolded, words: readonly Line[] = []): Outcome => {
  const { part, doing } = activity;
  // Nobody skips one set of a move whose position has yet to be taken up.
  if (doing.unsettled) return advance(turn, activity, words, true);
  if (!isTold(part) || isOver(activity) || doing.place.offset + 1 >= activity.size)
    return advance(turn, activity, words);
  return lead(
    turn,
    { ...doing, place: { ...doing.place, offset: Math.max(0, doing.place.offset) + 1 } },
    { say: words },
  );
};

export const previous = (turn: Turn, settled: Settled): Outcome => {
  const { activity } = settled;
  if (activity === undefined) return returning(turn, activity, false, [dialog('nothingBefore')]);
  const { part, doing } = activity;
  if (isTold(part) && doing.place.offset > 0) {
    const offset = Math.min(doing.place.offset, activity.size) - 1;
    return lead(turn, { ...doing, place: { ...doing.place, offset } }, { say: [varied(turn, 'back')] });
  }
  return goBack(turn, activity);
};

const halfMinute = 30_000;

/** The last cue again; within half a minute once more, in fuller words (C20). */
export const repeatCue = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  const { repeated } = turn.state.session;
  const fuller = repeated !== undefined && turn.now - repeated <= halfMinute;
  const noted = withState(turn, withSession(turn.state, { repeated: turn.now }));
  if (activity !== undefined && isTold(activity.part) && isOver(activity)) {
    const place = { ...activity.doing.place, offset: activity.size - 1 };
    return lead(noted, { ...activity.doing, place }, { lead: fuller ? 'fuller' : 'again' });
  }
  if (activity?.doing.unsettled) return lead(noted, activity.doing);
  if (activity === undefined || !interrupted) return repeatQuestion(noted, activity);
  return leadOn(noted, activity, [], fuller ? 'fuller' : 'again');
};

/** The question again; where it followed the signs, the signs again. */
const repeatQuestion = (turn: Turn, activity: Unfolded | undefined): Outcome => {
  const { ask } = turn.state.session;
  if (inQuickComfort(turn.state) && !hasTold(turn.state, 'louder')) {
    return returning(withState(turn, telling(turn.state, 'louder')), activity, false, [dialog('louder')]);
  }
  if (ask === undefined || !asks[ask].signs || ask === 'help-choice') return returning(turn, activity, false, []);
  return asking(turn.state, ask, { play: sequence(spoken(turn, line('fixed.sf1')), interludes.oneBreath) });
};

/** The place stays, the session too; with nothing under way the open question waits behind the pause. */
export const pause = (turn: Turn, { interrupted }: Settled): Outcome => {
  const { ask } = turn.state.session;
  const behind = interrupted || ask === 'paused' ? turn.state.session.behind : ask;
  return asking(withSession(turn.state, { behind }), 'paused', { say: [dialog('paused')] });
};
