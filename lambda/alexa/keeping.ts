import { careVersion } from '#protocol';
import type { Command } from '../conversation/command.ts';
import { fresh, type Progress } from '../conversation/progress.ts';
import { opening, type State, withProgress, withSession } from '../conversation/state.ts';
import type { Transition } from '../conversation/transition.ts';
import { attempt, briefly, forgotten, type Keeper, type Kept, saved, unreachable } from './saving.ts';
import { hurried, type TimerTurn, tidied, unkept, withTimers } from './timer-keeping.ts';
import { tiedHands } from './timer-orders.ts';

/** What is known at the beginning of a session: one read. */
export const opened = async (keeper: Keeper): Promise<State> => {
  const { person, store } = keeper;
  const known = person?.personId === undefined ? {} : ({ known: true } as const);
  const blank = { progress: fresh(careVersion), session: { ...opening, ...known } };
  if (person === undefined) return { ...blank, session: { ...blank.session, guest: true } };
  const found = await attempt(keeper, () => store.load(person), unreachable);
  if (found === unreachable) return withSession(blank, { unsaved: true });
  return found === undefined ? blank : { ...blank, progress: { ...found, careVersion } };
};

const differs = (one: Progress, other: Progress): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Two records but for when they were written. */
const isSame = (one: Progress, other: Progress): boolean =>
  !differs({ ...one, revision: 0, expires: 0 }, { ...other, revision: 0, expires: 0 });

/** Where another Echo of the household wrote first, a turn is answered once more, on top of what that wrote. */
const mostTries = 2;

/** Answers a command and keeps what it changes: at most one write a turn, two where timers are set, none for a guest. */
export const answered = async (
  keeper: Keeper,
  transition: Transition,
  state: State,
  command: Command,
  tries = mostTries,
): Promise<Kept> => {
  const answer = (from: State): Kept => {
    const [next, reply] = transition(from, command, keeper.now);
    return { state: next, reply };
  };
  const first = answer(state);
  const aside = hurried(keeper, first);
  const { state: next, reply } = await tidied(keeper, first);
  const { person } = keeper;
  const order = reply.timers?.kind === 'drop' ? undefined : reply.timers;
  const hands = keeper.hands ?? tiedHands;
  if (person === undefined) {
    if (order === undefined) return { state: next, reply };
    const [after, told] = transition(next, { kind: 'timers', report: await tiedHands.perform(order) }, keeper.now);
    return { state: after, reply: told };
  }
  const onTop = async (): Promise<Kept> => {
    const latest = tries > 1 ? await attempt(keeper, () => keeper.store.load(person), unreachable) : unreachable;
    if (latest === unreachable) return unkept(turn, state);
    // Just what this turn wanted to write: the request came twice, and counts once.
    const isTwice = order === undefined && latest !== undefined && isSame(latest, next.progress);
    if (isTwice) return { state: withProgress(next, latest), reply };
    return answered(keeper, transition, { ...state, progress: latest ?? fresh(careVersion) }, command, tries - 1);
  };
  const turn: TimerTurn = { keeper, person, hands, transition, answer, onTop };
  if (order !== undefined) return withTimers(turn, state, { state: next, reply }, order);
  if (next.session.guest) return { state: next, reply };
  if (reply.effect === 'forget') {
    return forgotten(keeper, person, { state: next, reply }, () => answer(withSession(state, { unsaved: true })));
  }
  if (next.session.unsaved || !differs(state.progress, next.progress)) return { state: next, reply };
  const saving = saved(keeper, person, next.progress);
  const outcome = await (next.session.ceiling === 'closed' ? Promise.race([saving, briefly()]) : saving);
  await aside;
  if (outcome === 'conflict') return onTop();
  if (outcome === unreachable) return unkept(turn, state);
  return { state: withProgress(next, outcome), reply };
};
