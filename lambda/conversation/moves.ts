import { numberOfSitting, type RoutineId } from '#protocol';
import { answerOf } from './answering.ts';
import { sleepWish, withSoundAlone, withWords } from './bedtime.ts';
import { canChime, explainChimes, startChimes } from './chiming.ts';
import { isOver, type Settled } from './doing.ts';
import { beginIn } from './first-size.ts';
import { advance, lead } from './guiding.ts';
import { getHelp, notSure } from './halting.ts';
import { menu } from './helping.ts';
import { bye, finish, stop } from './leaving.ts';
import { onceAgain, oneMore } from './lengthening.ts';
import type { MoveName } from './move-name.ts';
import { settlePace } from './pacing.ts';
import { countPacks, explainPacks, ownTimer, planPacks } from './pack-setup.ts';
import { restLonger, setTimers } from './pack-timers.ts';
import { leavePlan, setRest } from './plan-steering.ts';
import { askToDelete, erase } from './privacy.ts';
import { callSomeone, restUnpaced } from './refusing.ts';
import type { Outcome } from './reply.ts';
import { notYet, quietBreathing, restFirst, restHere, wait } from './resting.ts';
import { afterwards, returning } from './returning.ts';
import { firstSitting, gentlerSitting, ownMovesChosen, sittingNow, weekAgain } from './sittings.ts';
import { changeSize } from './sizing.ts';
import { begin, comfortWish, passSigns, prepare, start, startWish } from './starting.ts';
import { changed, withSession } from './state.ts';
import { skipAhead } from './stepping.ts';
import { asking, dialog, type Turn, withState } from './turn.ts';

type Move = (turn: Turn, settled: Settled) => Outcome;

const startRoutine =
  (routine: RoutineId): Move =>
  (turn) =>
    start(turn, { routine });

/** What an answer to a question does; the table of questions names them. */
const moves: Readonly<Record<MoveName, Move>> = {
  /** Breathe with me: the wish of the launch, signs first. */
  breathe: (turn) => {
    const wish = turn.state.session.wish ?? comfortWish;
    return prepare(turn, wish.routine === 'quick-comfort' ? wish : comfortWish);
  },
  menu: (turn) => menu(turn),
  prepareWish: (turn) => prepare(turn, turn.state.session.wish ?? comfortWish),
  noneThenBegin: (turn) => passSigns(turn),
  begin: (turn) => startWish(turn),
  beginGentlest: (turn) => beginIn(turn, 'gentlest'),
  beginMiddle: (turn) => beginIn(turn, 'middle'),
  beginFuller: (turn) => beginIn(turn, 'fuller'),
  beginSmaller: (turn, settled) => {
    const [sized] = changeSize(turn, { ...settled, interrupted: false }, -1);
    return begin(withState(turn, sized), turn.state.session.wish ?? comfortWish, [dialog('smallerThen')]);
  },
  notYet: (turn) => notYet(turn),
  waitHere: (turn, settled) => wait(turn, settled),
  restFirst: (turn) => restFirst(turn),
  fresh: (turn) => prepare(withState(turn, withSession(turn.state, { wish: comfortWish })), comfortWish),
  quietBreathing: (turn) => quietBreathing(turn),
  /** The most harmless thing there is, named. */
  startBreathing: (turn) => quietBreathing(turn, [dialog('startBreathing')]),
  /** Done with this: what comes next. */
  onward: (turn, { activity }) => (activity === undefined ? bye(turn) : advance(turn, activity)),
  /** Go on with this: from the breath or rep where it was. */
  goOn: (turn, { activity }) => {
    if (activity === undefined) return afterwards(turn, activity);
    return isOver(activity) ? advance(turn, activity) : lead(turn, activity.doing, { lead: 'cue' });
  },
  /** The position has been taken up. */
  inPlace: (turn, { activity }) =>
    activity === undefined
      ? bye(turn)
      : lead(turn, changed(activity.doing, { unsettled: undefined }), { lead: 'inPlace' }),
  /** More of what was heard to its end, before the next part; in the middle of it simply on. */
  moreOrOn: (turn, settled) => {
    const { activity } = settled;
    return activity !== undefined && isOver(activity) ? oneMore(turn, activity) : moves.goOn(turn, settled);
  },
  skipAhead: (turn, { activity }) => (activity === undefined ? bye(turn) : skipAhead(turn, activity)),
  sameAgain: (turn, { activity }) => (activity === undefined ? menu(turn) : onceAgain(turn, activity)),
  smaller: (turn, settled) => changeSize(turn, settled, -1),
  oneMore: (turn, { activity }) => (activity === undefined ? quietBreathing(turn) : oneMore(turn, activity)),
  /** The pace that was tried for five breaths, or one beside it. */
  settleSlower: (turn, settled) => settlePace(turn, settled, 'slower'),
  settleQuicker: (turn, settled) => settlePace(turn, settled, 'quicker'),
  settleSame: (turn, settled) => settlePace(turn, settled),
  rest: (turn) => asking(turn.state, 'get-up-or-rest', { say: [dialog('restThere')] }),
  restHere: (turn, settled) => restHere(turn, settled),
  restQuietly: (turn) => restUnpaced(turn),
  getUp: (turn, settled) => {
    const { doing } = turn.state.session;
    const [counted] = doing === undefined ? [turn.state] : finish(turn, settled);
    const kept = counted.progress.place;
    const from = withState(turn, { ...counted, session: changed(turn.state.session, { kept }) });
    const [next, reply] = start(from, { routine: 'log-roll-floor' });
    // What has been counted is over, whether or not the way up is led.
    return [
      doing !== undefined && next.session.doing === doing ? withSession(next, { doing: undefined }) : next,
      reply,
    ];
  },
  toChair: (turn) =>
    begin(turn, { routine: 'log-roll-floor', from: { routine: 'log-roll-floor', step: 1, offset: 0 } }),
  callSomeone: (turn) => callSomeone(turn),
  legsUp: startRoutine('legs-up-rest'),
  tilts: startRoutine('pelvic-tilts'),
  inWords: (turn) => begin(withState(turn, withWords(turn.state)), turn.state.session.wish ?? sleepWish),
  inSound: (turn) => begin(withState(turn, withSoundAlone(turn.state)), turn.state.session.wish ?? sleepWish),
  firstOffered: (turn, settled) => {
    const routine = turn.state.session.offered?.[0] ?? 'quick-comfort';
    return numberOfSitting(routine) === undefined ? start(turn, { routine }) : sittingNow(turn, settled);
  },
  secondOffered: (turn) => start(turn, { routine: turn.state.session.offered?.[1] ?? 'breathing' }),
  ownMovesChosen: (turn) => ownMovesChosen(turn),
  sittingNow: (turn, settled) => sittingNow(turn, settled),
  weekAgain: (turn) => weekAgain(turn),
  gentlerSitting: (turn) => gentlerSitting(turn),
  firstSitting: (turn) => firstSitting(turn),
  finish: (turn, settled) => finish(turn, settled),
  bye: (turn) => bye(turn),
  sitAMoment: (turn) => bye(turn, 'sitAMoment'),
  halted: (turn, settled) => stop(turn, settled),
  getHelp: (turn, settled) => getHelp(turn, settled),
  notSure: (turn, settled) => notSure(turn, settled),
  answerFirst: (turn, settled) => answerOf(turn, settled, 0),
  answerSecond: (turn, settled) => answerOf(turn, settled, 1),
  /** Back to what was going on before a side question. */
  back: (turn, { activity }) => afterwards(turn, activity),
  warmth: startRoutine('warm'),
  packsExplain: (turn) => {
    const { wish } = turn.state.session;
    return wish?.chimes && canChime(turn) ? explainChimes(turn, wish) : explainPacks(turn);
  },
  packsPlan: (turn) => {
    const { wish } = turn.state.session;
    return wish?.chimes && canChime(turn) ? startChimes(turn, wish) : planPacks(turn);
  },
  withChimes: (turn, settled) => {
    const { wish } = turn.state.session;
    if (wish !== undefined && canChime(turn)) return explainChimes(turn, wish);
    return returning(turn, settled.activity, false, [dialog('notHere')]);
  },
  /** The pack that was next, or the one that came off. */
  packsOn: (turn, { activity }) => {
    if (activity === undefined) return startWish(turn);
    return isOver(activity) ? advance(turn, activity) : lead(turn, activity.doing);
  },
  setTimers: (turn) => setTimers(turn),
  countPacks: (turn) => countPacks(turn),
  ownTimer: (turn) => ownTimer(turn),
  leavePlan: (turn) => leavePlan(turn),
  setRest: (turn) => setRest(turn),
  restLonger: (turn) => restLonger(turn),
  keep: (turn, { activity }) => afterwards(turn, activity, [dialog('nothingDeleted')]),
  askToDelete: (turn) => askToDelete(turn),
  erase: (turn) => erase(turn),
};

export const move = (turn: Turn, settled: Settled, name: MoveName): Outcome => moves[name](turn, settled);
