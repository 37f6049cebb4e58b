import { isPack, isRow, line, partAt, partsOf } from '#protocol';
import { isOver, levelOf, type Settled, type Unfolded } from './doing.ts';
import { isOnFloor } from './fitting.ts';
import { interludes } from './interlude.ts';
import { counted, countedItem, isUnderWay, restingAt, storedPlace } from './keeping.ts';
import { kept } from './kept.ts';
import { afterSitting } from './programme-lines.ts';
import type { Outcome, Reply } from './reply.ts';
import { moves } from './signs.ts';
import { changed, type Doing, type State, withSession } from './state.ts';
import { countedLine } from './this-week.ts';
import { asking, closing, dialog, type Turn } from './turn.ts';

const ended = (state: State): State => withSession(state, { doing: undefined, wish: undefined });

/** Keeps a place as it is, or as the rest before it. */
type Keep = (state: State, doing: Doing) => State;

/**
 * Where a session that ends leaves the person: where they are, or at the next part where this one had been done. A
 * routine whose last part had been done counts (X07).
 */
const leftAt = ({ state, now }: Turn, activity: Unfolded, keep: Keep): State => {
  const { doing, routine, part } = activity;
  if (!isOver(activity)) return keep(state, doing);
  const next = partAt(partsOf(routine, levelOf(state)), state.session.order?.[0] ?? part.index + 1);
  if (next === undefined) return counted(state, doing, now);
  return keep(state, { ...doing, place: { ...doing.place, step: next.index, offset: 0 } });
};

/** A stop leaves the person at rest before the step in a routine that moves, elsewhere at the breath or cue itself. */
export const stoppedAt = (turn: Turn, { activity }: Settled): State =>
  activity === undefined ? turn.state : leftAt(turn, activity, moves(activity.routine) ? restingAt : storedPlace);

const remember = (state: State) => (state.session.ceiling === 'still' ? [line('fixed.sf12')] : []);

/** Packs off is the first thing that is said; that nothing could be kept is said as well. */
const packsAway = (state: State): Outcome => {
  const unkept = state.session.guest || state.session.unsaved ? [kept(state, 'saved')] : [dialog('comeBack')];
  return closing(ended(state), { say: [dialog('packsOff'), ...unkept] });
};

/** "Stop": the place is saved, the way back is named once a day, the session ends; at night in silence (C39). */
export const stop = (turn: Turn, settled: Settled): Outcome => {
  const state = stoppedAt(turn, settled);
  if (settled.activity !== undefined && isPack(settled.activity.part.step)) return packsAway(state);
  if (turn.state.session.night) return closing(ended(state), {});
  const wayBack = state.session.guest || state.session.backToday ? [] : [dialog('comeBack')];
  return closing(ended(state), { say: [kept(state, 'saved'), ...wayBack] });
};

export const goodbye = (turn: Turn, settled: Settled): Outcome =>
  closing(ended(stoppedAt(turn, settled)), {
    say: turn.state.session.night
      ? []
      : turn.state.session.guest
        ? [dialog('bye'), dialog('nothingKept')]
        : [dialog('bye')],
  });

/** Is there more of it to come, so that a place in it is worth keeping? */
const hasMore = (turn: Turn, { doing, part, routine }: Unfolded): boolean =>
  !doing.aside && (part.step.kind === 'movement' || isUnderWay(turn.state, doing)) && routine.id !== 'quick-comfort';

/** What was begun counts; with more to come the next cue of it is kept, be it of a set, a row or a sitting (X07). */
const finishedAt = (turn: Turn, activity: Unfolded): State => {
  const { doing, told, routine, part } = activity;
  if (!hasMore(turn, activity)) return counted(turn.state, doing, turn.now);
  const left = leftAt(turn, activity, storedPlace);
  const isBegun = isRow(routine.id) ? doing.place.offset > 0 || !part.begins : doing.begun;
  const isCounted = left.progress.place === undefined;
  return isCounted || !isBegun ? left : countedItem(left, told.id, turn.now);
};

/** "Finish": what was done counts; who lies on the floor is asked once about getting up (R22). */
export const finish = (turn: Turn, settled: Settled): Outcome => {
  const { activity } = settled;
  if (activity === undefined) return bye(turn);
  const { doing, routine } = activity;
  const state = finishedAt(turn, activity);
  const left = withSession(state, { doing: undefined });
  const after = afterSitting(turn.state, state);
  const liesOnTheFloor = isOnFloor(turn.state, routine) && routine.id !== 'breathing' && routine.ledger !== 'P-LOGROLL';
  if (liesOnTheFloor && turn.state.session.ceiling !== 'still') {
    return asking(left, 'get-up-or-finish', {
      say: [doing.begun ? countedLine(turn, left, after) : dialog('allRight'), ...after],
      play: interludes.letGo,
    });
  }
  return closing(ended(left), {
    say: [...after, kept(state, doing.begun ? 'countedAndSaved' : 'saved'), ...remember(state), dialog('bye')],
  });
};

/** The last word after everything has been counted. */
export const bye = (turn: Turn, last: 'bye' | 'sitAMoment' = 'bye'): Outcome => {
  const { doing } = turn.state.session;
  const state = doing === undefined ? turn.state : counted(turn.state, doing, turn.now);
  const key = doing?.begun ? 'countedAndSaved' : 'saved';
  const after = afterSitting(turn.state, state);
  return closing(ended(state), { say: [...after, kept(state, key), ...remember(state), dialog(last)] });
};

const nothing: Reply = { say: [], silent: true };

/** The device closed the session: the place moves to where the person got to, and nothing can be said. */
export const over = (turn: Turn, { activity }: Settled): Outcome => {
  const state = activity === undefined ? turn.state : leftAt(turn, activity, storedPlace);
  return [changed(state, { session: { ...ended(state).session } }), nothing];
};
