import { announcementsOf, type Ms, seconds, sequence, silence, timelineOfPacks } from '#protocol';
import type { AskName } from './ask-name.ts';
import { isOver, type Settled, unfolded } from './doing.ts';
import { stoppedAt } from './leaving.ts';
import {
  inTime,
  leftLine,
  missingIn,
  momentOf,
  partIndexAt,
  type Running,
  runningIn,
  spanAt,
  spansOf,
  tellPlan,
  withoutPackPlace,
} from './pack-running.ts';
import { planLines } from './pack-setup.ts';
import { isCountedHere, packsKept } from './packs.ts';
import { erased } from './privacy.ts';
import type { Outcome, Reply } from './reply.ts';
import { returning } from './returning.ts';
import { type State, withProgress, withSession } from './state.ts';
import { canSetTimers } from './timer-consent.ts';
import { stillSpeaking } from './timer-names.ts';
import { withLive } from './timer-reconciling.ts';
import type { TimerReport } from './timers.ts';
import { asking, closing, dialog, type Turn, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** Nothing is changed; the timers go on by themselves. */
export const leavePlan = (turn: Turn): Outcome =>
  closing(withSession(turn.state, { doing: undefined, wish: undefined }), {
    say: [dialog('planRunsOn'), dialog('comeBack')],
  });

/** An order whose result decides what is said. */
const ordering = (state: State, timers: NonNullable<Reply['timers']>): Outcome => [
  state,
  { say: [], silent: true, timers },
];

/** All timers of the plan go, and the packs with them. */
export const stopPlan = (turn: Turn): Outcome =>
  ordering(withProgress(withoutPackPlace(turn.state), { plan: undefined }), {
    kind: 'cancel',
    ids: turn.state.progress.timers,
  });

/** The timers go; the pack and the moment in it are kept for "set the rest again" (H08). */
const pausePlan = (turn: Turn, running: Running): Outcome => {
  const place = { routine: running.packs.id, step: partIndexAt(running), offset: 0 };
  return ordering(withProgress(turn.state, { place }), { kind: 'cancel', ids: turn.state.progress.timers });
};

/** Everything that comes after a moment of the plan is set anew, as if that moment were now (H07). */
export const setFrom = (turn: Turn, moment: Ms): Outcome => {
  const packs = packsKept(turn.state.progress);
  const { plan } = turn.state.progress;
  if (packs === undefined || plan === undefined) return leavePlan(turn);
  const at = inTime(packs, moment);
  const state = withProgress(withoutPackPlace(turn.state), { plan: { ...plan, startedAt: turn.now - at } });
  const announcements = announcementsOf(timelineOfPacks(packs), at);
  return ordering(state, { kind: 'set', announcements, instead: turn.state.progress.timers, anew: true });
};

/** The rest of a plan that was paused, or has lost a timer. */
export const setRest = (turn: Turn): Outcome => {
  const { place } = turn.state.progress;
  const packs = packsKept(turn.state.progress);
  const running = runningIn(turn.state, turn.now);
  if (running !== undefined) return setFrom(turn, running.at);
  if (packs === undefined || place === undefined || !isCountedHere({ place })) return leavePlan(turn);
  return setFrom(turn, momentOf(packs, place.step));
};

/** The pack that should be on goes on only now: it gets its whole time, and the rest moves (H07). */
const late = (turn: Turn, running: Running): Outcome => {
  const span = spanAt(running);
  return span === undefined ? stopPlan(turn) : setFrom(turn, span.from);
};

/** The next pack now; after the last one the plan is over. */
const early = (turn: Turn, running: Running): Outcome => {
  const span = spanAt(running);
  const next = spansOf(running.packs)[(span?.index ?? 0) + (running.at < (span?.from ?? 0) ? 0 : 1)];
  return next === undefined ? stopPlan(turn) : setFrom(turn, next.from);
};

/** What was taken away, said; a plan that was paused can be set again. */
export const cancelled = (turn: Turn, report: Extract<TimerReport, { kind: 'cancelled' }>): Outcome => {
  if (report.erasing) return erased(turn, report);
  const state = withLive(withProgress(turn.state, { timers: report.left }), report);
  const speaking = stillSpeaking(report);
  if (state.progress.plan !== undefined && isCountedHere(state.progress)) {
    const words = [dialog('paused'), dialog('packsOff'), dialog('timersGone'), ...speaking];
    return asking(state, 'set-rest-or-stop', { play: sequence(spoken(turn, ...words), silence(seconds(3))) });
  }
  return closing(withSession(state, { doing: undefined, wish: undefined }), {
    say: [dialog('packsOff'), dialog('timersGone'), ...speaking, dialog('bye')],
  });
};

const counted = ({ state, now }: Turn): number => {
  const { live } = state.session.timers ?? {};
  if (live !== undefined) return live.length;
  const running = runningIn(state, now);
  if (running === undefined) return state.progress.timers.length;
  return announcementsOf(timelineOfPacks(running.packs), running.at).length;
};

/** "Four timers of mine are set.": by the ids that are kept, and no one else's (T05). */
export const whatIsSet = (turn: Turn, { activity, interrupted }: Settled): Outcome => {
  const count = counted(turn);
  const words = count === 0 ? dialog('timersNone') : dialog('timersCount', { count });
  const running = runningIn(turn.state, turn.now);
  if (running !== undefined && turn.state.session.ask === undefined) return tellPlan(turn, running, [words]);
  return returning(turn, activity, interrupted, [words]);
};

export const cancelTimers = (turn: Turn, settled: Settled): Outcome => {
  const { activity, interrupted } = settled;
  return turn.state.progress.timers.length === 0
    ? returning(turn, activity, interrupted, [dialog('timersNone')])
    : stopPlan(turn);
};

/** The plan, then where it is. */
const readAloud = (turn: Turn, running: Running): Outcome =>
  asking(turn.state, 'leave-or-stop-plan', {
    play: sequence(spoken(turn, ...planLines(running.packs)), silence(seconds(3)), spoken(turn, leftLine(running))),
  });

/** Questions whose answers are about the plan, whatever was led before. */
const aboutThePlan: ReadonlySet<AskName | undefined> = new Set<AskName>(['leave-or-stop-plan', 'set-rest-or-stop']);

/**
 * What words mean while timers carry a plan. `undefined`: what they mean anywhere else, and so for what is led beside the
 * plan (H11). A timer that the person has cancelled or paused is missed at the first word of a session (matrix 16, 17).
 */
export const steerPlan = (at: Settled, first: boolean): Outcome | undefined => {
  const { turn, activity, interrupted } = at;
  const running = runningIn(turn.state, turn.now);
  if (running === undefined) return undefined;
  const { command, state } = turn;
  const isBeside = activity !== undefined && !isOver(activity) && !aboutThePlan.has(state.session.ask);
  const leaving = () => withState(turn, stoppedAt(turn, at));
  switch (command.kind) {
    case 'launch':
    case 'howLong':
    case 'whereAmI':
      if (missingIn(state, running) > 0 && canSetTimers(turn)) {
        return asking(state, 'set-rest-or-stop', { say: [leftLine(running), dialog('timersMissing')] });
      }
      return isBeside ? returning(turn, activity, interrupted, [leftLine(running)]) : tellPlan(turn, running);
    case 'pause':
    case 'wait':
      return isBeside ? undefined : pausePlan(turn, running);
    case 'stop':
    case 'cancel':
      return stopPlan(leaving());
    case 'late':
      return canSetTimers(turn) ? late(leaving(), running) : undefined;
    case 'skip':
      if (isBeside) return undefined;
      return canSetTimers(turn) ? early(turn, running) : undefined;
    case 'switchNow':
      return canSetTimers(turn) ? early(leaving(), running) : undefined;
    case 'readPlan':
      return readAloud(turn, running);
    case 'adjust':
      return tellPlan(turn, running, [dialog('packsSettled')]);
    case 'next':
    case 'yes':
    case 'no':
    case 'resume':
    case 'repeat':
    case 'noMatch':
    case 'murmur':
      return first ? tellPlan(turn, running) : undefined;
    case 'finish':
    case 'goodbye':
      return activity === undefined ? leavePlan(turn) : undefined;
    default:
      return undefined;
  }
};

/** Does something move from here on? Nobody lies on a pack, and so the packs come off first. */
const isMoved = (turn: Turn): boolean => {
  const { doing } = turn.state.session;
  const activity = doing?.playing === undefined ? undefined : unfolded(turn, doing);
  return activity !== undefined && (activity.told.moves || activity.part.step.kind === 'movement');
};

/**
 * A plan that timers carry ends with a movement, with what hurts, and with every call for help; then the timers go on the
 * side, and the words do not wait (D15).
 */
export const endingPlan = ({ turn }: Settled, [next, reply]: Outcome): Outcome => {
  const { command, state } = turn;
  if (runningIn(next, turn.now) !== undefined && reply.timers === undefined && isMoved(withState(turn, next))) {
    const off = { ...reply, say: [dialog('packsOff'), ...reply.say] };
    return [withProgress(next, { plan: undefined }), { ...off, timers: { kind: 'drop', ids: next.progress.timers } }];
  }
  const ends = command.kind === 'hurt' ? command.hurt !== 'mild' : ['sign', 'getHelp', 'child'].includes(command.kind);
  if (!ends || next.progress.timers.length === 0) return [next, reply];
  const wasWorn = runningIn(state, turn.now) !== undefined && next.session.ceiling !== 'closed';
  const off = wasWorn ? sequence(spoken(turn, dialog('packsOff')), silence(seconds(3))) : undefined;
  const play = off === undefined ? reply.play : sequence(...(reply.play === undefined ? [] : [reply.play]), off);
  const ids = next.progress.timers;
  return [
    withProgress(next, { plan: undefined }),
    { ...reply, ...(play === undefined ? {} : { play }), timers: { kind: 'drop', ids, hurry: true } },
  ];
};
