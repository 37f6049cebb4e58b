import {
  type Announcement,
  announcementsOf,
  callBackTimeline,
  type Line,
  line,
  type Ms,
  minutes,
  ms,
  nothing,
  seconds,
  sequence,
  silence,
  timelineOfPacks,
  warmSession,
} from '#protocol';
import { lead } from './guiding.ts';
import { countedPlan } from './keeping.ts';
import { inTime, leftLine, runningIn, withoutPackPlace } from './pack-running.ts';
import { countPacks } from './pack-setup.ts';
import { type Plan, packsKept, packsNamed, planOf } from './packs.ts';
import type { Outcome } from './reply.ts';
import { begin } from './starting.ts';
import { changed, type Doing, hasTold, type State, telling, withProgress, withSession } from './state.ts';
import { canSetTimers } from './timer-consent.ts';
import { stillSpeaking } from './timer-names.ts';
import { withLive } from './timer-reconciling.ts';
import type { Consent, TimerFailure, TimerReport } from './timers.ts';
import { asking, closing, dialog, type Turn, withState } from './turn.ts';
import { spoken } from './wording.ts';

/** Alexa asks for the permission after this line, in words of her own. */
const askForTimers = ({ state }: Turn): Outcome => [
  withSession(telling(state, 'timersAsked'), { ask: undefined }),
  { say: [dialog('timersLeadIn')], asksFor: 'timers' },
];

/** Is a call after ten minutes what timers were wanted for? */
const isCallBack = ({ progress }: State): boolean => progress.plan?.id === 'call-back';

/** The order for all timers of what is kept; nothing is said before it is known what came of it. */
const order = (turn: Turn, announcements: readonly Announcement[]): Outcome => [
  turn.state,
  { say: [], silent: true, timers: { kind: 'set', announcements, instead: turn.state.progress.timers } },
];

/** The answer, with the row of the failure matrix that led to it. */
const inRow = (timerRow: number, [next, reply]: Outcome): Outcome => [next, { ...reply, timerRow }];

/** The plan, where its packs are counted here already. */
const underWay = ({ session: { doing } }: State): Doing | undefined =>
  doing === undefined || packsNamed(doing.place.routine) === undefined ? undefined : doing;

/** Without timers: the plan is counted here, from where it is, and who rests is asked what next. */
const without = (turn: Turn, words: readonly Line[]): Outcome => {
  const doing = underWay(turn.state);
  if (doing !== undefined) return lead(turn, doing, { say: [...words, dialog('countHere')] });
  if (!isCallBack(turn.state)) return countPacks(turn, words);
  const state = withProgress(turn.state, { plan: undefined });
  return asking(state, 'get-up-or-rest', { say: words, play: words.length > 0 ? silence(seconds(3)) : nothing });
};

/** Sets the timers of what is kept; whoever has not agreed yet is asked first (T01, T03). */
export const setTimers = (turn: Turn): Outcome => {
  const packs = packsKept(turn.state.progress);
  if (!canSetTimers(turn)) return without(turn, []);
  if (!turn.state.session.timers?.granted) return askForTimers(turn);
  if (isCallBack(turn.state)) return order(turn, announcementsOf(callBackTimeline));
  const { plan } = turn.state.progress;
  if (packs === undefined) return without(turn, []);
  const { startedAt = turn.now } = plan ?? {};
  const at = underWay(turn.state) === undefined ? ms(0) : inTime(packs, ms(turn.now - startedAt));
  const announcements = announcementsOf(timelineOfPacks(packs), at);
  if (announcements.length === 0) return without(turn, []);
  return order(withState(turn, withProgress(turn.state, { plan: planOf(packs, turn.now - at) })), announcements);
};

/** What has been counted here is handed over to timers, from the moment it has come to (T02). */
export const handOver = (turn: Turn, at: Ms): Outcome => {
  const packs = packsKept(turn.state.progress);
  if (packs === undefined) return without(turn, []);
  return setTimers(withState(turn, withProgress(turn.state, { plan: planOf(packs, turn.now - at) })));
};

/** Alexa has asked; what she heard decides, and only a no is kept (C31, matrix 1 to 5). */
export const consented = (turn: Turn, answer: Consent, cardThrown: boolean): Outcome | undefined => {
  const { progress, session } = turn.state;
  if (progress.plan === undefined) return undefined;
  const { timersDeclined: _, ...dates } = progress.dates;
  switch (answer) {
    case 'accepted': {
      const dated = withProgress(turn.state, { dates: { ...dates, timersGranted: turn.now } });
      const { timers } = session;
      return setTimers(
        withState(
          turn,
          withSession(dated, { timers: timers === undefined ? undefined : { ...timers, granted: true } }),
        ),
      );
    }
    case 'denied': {
      const dated = withProgress(turn.state, { dates: { ...dates, timersDeclined: turn.now } });
      return inRow(2, without(withState(turn, dated), [dialog('timersDenied')]));
    }
    case 'unanswered': {
      const [next, reply] = inRow(3, without(turn, [dialog('timersUnanswered')]));
      return [next, cardThrown ? reply : { ...reply, card: 'timers' }];
    }
    case 'unavailable':
      return inRow(4, without(turn, [dialog('timersDown')]));
    default:
      return answer satisfies never;
  }
};

/** What is worn first, and what comes at the change, with every line that keeps it safe. */
const setOut = (turn: Turn, packs: Plan, set: Line, last: readonly Line[] = []) => {
  const [first] = packs.steps;
  const startsWarm = first?.kind === 'heat';
  const both = packs.steps.some(({ kind }) => kind !== first?.kind);
  return sequence(
    spoken(turn, set, ...(startsWarm ? [line('cues.warmOn'), line('fixed.sf17')] : [line('fixed.sf17c')])),
    silence(seconds(3)),
    spoken(turn, ...(both ? [dialog('atTheChange'), line('fixed.sf17c')] : []), ...last),
  );
};

/** What a pack is breathed along with (SES-WARM). */
const alongside = {
  routine: 'breathing',
  pattern: warmSession.pattern,
  minutes: warmSession.breathed / minutes(1),
} as const;

/** All are set: the plan runs by itself from here on, and counts. */
const running = (turn: Turn, report: Extract<TimerReport, { kind: 'set' }>): Outcome => {
  const { state } = turn;
  const timers = [...report.ids, ...report.left];
  const { timersGranted = turn.now } = state.progress.dates;
  const dates = { ...state.progress.dates, timersGranted };
  const kept = withProgress(withLive(withoutPackPlace(state), { left: timers }), { timers, dates });
  const set = dialog(report.without === undefined ? 'timersSet' : 'timersSetWithoutSecond');
  const packs = packsKept(state.progress);
  const over = withSession(kept, { doing: undefined, wish: undefined });
  if (packs === undefined) {
    const words = [set, dialog('keepBreathSlow'), dialog('comeBackSooner')];
    return closing(withProgress(over, { plan: undefined }), { say: words });
  }
  const under = runningIn(kept, turn.now);
  if (under !== undefined && (report.anew || under.at > 0)) {
    const once = report.anew ? over : countedPlan(over, packs.id, turn.now);
    return closing(once, { say: [dialog('timersSetAnew'), leftLine(under), dialog('toChangeIt')] });
  }
  const counted = countedPlan(over, packs.id, turn.now);
  if (!state.session.wish?.breathing)
    return closing(counted, { play: setOut(turn, packs, set, [dialog('toChangeIt')]) });
  return begin(withState(turn, counted), alongside, [], setOut(turn, packs, set));
};

const failureLines: Readonly<Record<Exclude<TimerFailure, 'consent'>, Line>> = {
  device: dialog('timersNotHere'),
  labels: dialog('timersNotSet'),
  full: dialog('timersFull'),
  some: dialog('timersSome'),
  notOn: dialog('timersSome'),
  noAnswer: dialog('timersNoAnswer'),
  offline: dialog('timersOffline'),
};

const failureRows: Readonly<Record<Exclude<TimerFailure, 'consent'>, number>> = {
  device: 7,
  labels: 8,
  full: 9,
  some: 10,
  notOn: 11,
  noAnswer: 12,
  offline: 13,
};

/** What came of an order, in the same turn (matrix 1, 6 to 13). */
export const reported = (turn: Turn, report: Exclude<TimerReport, { kind: 'cancelled' }>): Outcome => {
  switch (report.kind) {
    case 'set':
      return inRow(report.without === undefined ? 1 : 9, running(turn, report));
    case 'failed': {
      const kept = withState(turn, withLive(withProgress(turn.state, { timers: report.left }), report));
      const { timers } = kept.state.session;
      if (report.why === 'consent') {
        // It looked granted and is not: asked once, and not a second time in one session.
        const revoked = timers && changed(timers, { granted: false });
        const anew = withState(kept, withSession(kept.state, { timers: revoked }));
        return inRow(
          6,
          hasTold(turn.state, 'timersAsked') ? without(anew, [dialog('timersDown')]) : askForTimers(anew),
        );
      }
      const isPartly = report.left.length > 0 && (report.why === 'some' || report.why === 'notOn');
      const words = [isPartly ? dialog('timersSomeLeft') : failureLines[report.why], ...stillSpeaking(report)];
      return inRow(failureRows[report.why], without(kept, words));
    }
    default:
      return report satisfies never;
  }
};

/** No call: the rest goes on, and getting up is offered. */
export const restLonger = (turn: Turn): Outcome => without(turn, []);
