import { fresh, type Progress } from '../conversation/progress.ts';
import { type State, withProgress, withSession } from '../conversation/state.ts';
import { dropped } from '../conversation/timer-reconciling.ts';
import { pendingId, type TimerOrder, type TimerReport } from '../conversation/timers.ts';
import type { Transition } from '../conversation/transition.ts';
import type { Person } from '../store/progress-store.ts';
import { attempt, briefly, forgotten, type Keeper, type Kept, saved, unreachable } from './saving.ts';
import { type TimerHands, tiedHands } from './timer-orders.ts';

/** What takes part in setting timers, and keeping them. */
export type TimerTurn = {
  readonly keeper: Keeper;
  readonly person: Person;
  readonly hands: TimerHands;
  readonly transition: Transition;
  /** Answers the command of the turn on top of another state. */
  readonly answer: (from: State) => Kept;
  /** Answers it on top of what another Echo wrote in between. */
  readonly onTop: () => Promise<Kept>;
};

type Order = Exclude<TimerOrder, { kind: 'drop' }>;

const told = ({ transition, keeper }: TimerTurn, state: State, report: TimerReport): Kept => {
  const [after, reply] = transition(state, { kind: 'timers', report }, keeper.now);
  const isUnsure = report.kind === 'failed' && report.unsure;
  const next = isUnsure ? withProgress(after, { timers: [...after.progress.timers, pendingId(keeper.now)] }) : after;
  return { state: next, reply };
};

/** The latest record that somebody else wrote, or none. */
const latestOf = ({ keeper, person }: TimerTurn) => attempt(keeper, () => keeper.store.load(person), unreachable);

const withoutPending = (progress: Progress, now: number): Progress => ({
  ...progress,
  timers: progress.timers.filter((id) => id !== pendingId(now)),
});

/** Nothing can be kept: what was set is taken away again, and the turn is answered as one without timers. */
const undone = async (turn: TimerTurn, state: State, report: TimerReport): Promise<Kept> => {
  const unsaved = withSession(state, { unsaved: true });
  if (report.kind !== 'set') return told(turn, unsaved, report);
  const left = await turn.hands.drop(report.ids);
  return told(turn, unsaved, { kind: 'failed', why: 'some', left: [...report.left, ...left] });
};

/** Writes what came of it; where another Echo wrote in between, on top of that. */
const keep = async (turn: TimerTurn, state: State, report: TimerReport): Promise<Kept> => {
  const { keeper, person } = turn;
  const kept = told(turn, state, report);
  if (kept.reply.effect === 'forget') {
    return forgotten(keeper, person, kept, () => told(turn, withSession(state, { unsaved: true }), report));
  }
  const outcome = await saved(keeper, person, kept.state.progress);
  if (outcome === unreachable) return undone(turn, state, report);
  if (outcome !== 'conflict') return { ...kept, state: withProgress(kept.state, outcome) };
  const latest = await latestOf(turn);
  if (latest === unreachable) return undone(turn, state, report);
  const { plan } = state.progress;
  const merged = {
    ...withoutPending(latest ?? fresh(state.progress.careVersion), keeper.now),
    ...(plan === undefined ? {} : { plan }),
  };
  const again = told(turn, { ...state, progress: merged }, report);
  const second = await saved(keeper, person, again.state.progress);
  if (second === unreachable || second === 'conflict') return undone(turn, state, report);
  return { ...again, state: withProgress(again.state, second) };
};

/** What is answered while nothing can be kept; an order that it still gives is told to have failed. */
export const unkept = async (turn: TimerTurn, before: State): Promise<Kept> => {
  const again = turn.answer(withSession(before, { unsaved: true }));
  const { timers } = again.reply;
  if (timers === undefined || timers.kind === 'drop') return again;
  return told(turn, again.state, await tiedHands.perform(timers));
};

/**
 * Timers are written twice: that some are about to be set, and their ids. Whatever breaks in between, the next launch
 * knows that there may be some, and when they were made.
 */
export const withTimers = async (turn: TimerTurn, before: State, { state }: Kept, order: Order): Promise<Kept> => {
  const { keeper, person, hands } = turn;
  if (order.kind === 'cancel') return keep(turn, state, await hands.perform(order));
  const pending = { ...state.progress, timers: [...state.progress.timers, pendingId(keeper.now)] };
  const outcome = await saved(keeper, person, pending);
  if (outcome === unreachable) return unkept(turn, before);
  if (outcome === 'conflict') return turn.onTop();
  const base = withProgress(state, { ...outcome, timers: state.progress.timers });
  return keep(turn, base, await hands.perform(order));
};

/** Timers that go on the side. Where the words do not wait, their ids stay until the next launch has looked. */
export const tidied = async ({ hands }: Keeper, kept: Kept): Promise<Kept> => {
  const { timers } = kept.reply;
  if (timers?.kind !== 'drop' || timers.hurry || hands === undefined) return kept;
  const left = await hands.drop(timers.ids);
  return { ...kept, state: dropped(kept.state, timers.ids, left) };
};

/** The same while the words go out: it begins now, and is waited for no longer than a moment. */
export const hurried = async ({ hands }: Keeper, { reply: { timers } }: Kept): Promise<void> => {
  if (timers?.kind !== 'drop' || !timers.hurry || hands === undefined) return;
  await Promise.race([hands.drop(timers.ids), briefly()]);
};
